import Foundation

/// Enough of JSON Schema 2020-12 to check what this package writes against the schemas in `Schemas`.
///
/// A keyword it does not know is an error, so that no rule of a schema is passed over in silence.
public struct JSONSchema {
    public struct Violation: Equatable, CustomStringConvertible {
        public let path: String
        public let message: String
        public var description: String { "\(path): \(message)" }
    }

    private let root: [String: Any]
    /// The schemas that references of this one lead to, by the names of their files.
    private let others: [String: JSONSchema]

    /// A schema of the `Schemas` folder by its name: "recension.diff-1".
    public init(named name: String) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Schemas").standardizedFileURL
        try self.init(file: "\(name).schema.json", in: folder)
    }

    private init(file: String, in folder: URL) throws {
        let object = try JSONSerialization.jsonObject(with: Data(contentsOf: folder.appending(path: file)))
        root = object as? [String: Any] ?? [:]
        var others: [String: JSONSchema] = [:]
        for file in Self.files(referredToIn: object) { others[file] = try JSONSchema(file: file, in: folder) }
        self.others = others
    }

    private static func files(referredToIn value: Any) -> Set<String> {
        switch value {
        case let members as [String: Any]:
            let file = (members["$ref"] as? String).map { String($0.prefix { $0 != "#" }) } ?? ""
            return members.values.reduce(file.isEmpty ? [] : [file]) { $0.union(files(referredToIn: $1)) }
        case let items as [Any]: return items.reduce([]) { $0.union(files(referredToIn: $1)) }
        default: return []
        }
    }

    public func violations(in document: [UInt8]) throws -> [Violation] {
        try check(JSONSerialization.jsonObject(with: Data(document)), root, at: "$")
    }

    private func check(_ value: Any, _ schema: [String: Any], at path: String) throws -> [Violation] {
        var found: [Violation] = []
        func demand(_ condition: Bool, _ message: String) {
            if !condition { found.append(Violation(path: path, message: message)) }
        }
        let object = value as? [String: Any]
        let array = value as? [Any]
        let number = Self.isBoolean(value) ? nil : value as? Double
        for (keyword, rule) in schema.sorted(by: { $0.key < $1.key }) {
            switch keyword {
            case "$schema", "$id", "$defs", "title", "description", "additionalProperties": break
            case "$ref": found += try follow(rule as? String ?? "", value, at: path)
            case "type": demand(Self.type(of: value) == rule as? String || Self.isInteger(value, rule), "is no \(rule)")
            case "const": demand(value as? String == rule as? String, "is not \(rule)")
            case "enum": demand((rule as? [String] ?? []).contains { $0 == value as? String }, "is none of \(rule)")
            case "pattern":
                demand(try Regex(rule as? String ?? "").firstMatch(in: value as? String ?? "") != nil, "does not match \(rule)")
            case "minimum": demand((number ?? 0) >= (rule as? Double ?? 0), "is below \(rule)")
            case "maximum": demand((number ?? 0) <= (rule as? Double ?? 0), "is above \(rule)")
            case "minItems": demand((array ?? []).count >= (rule as? Int ?? 0), "has fewer than \(rule) items")
            case "maxItems": demand((array ?? []).count <= (rule as? Int ?? 0), "has more than \(rule) items")
            case "required":
                for key in rule as? [String] ?? [] { demand(object?[key] != nil, "lacks \(key)") }
            case "properties":
                let properties = rule as? [String: [String: Any]] ?? [:]
                for (key, member) in (object ?? [:]).sorted(by: { $0.key < $1.key }) {
                    if let property = properties[key] {
                        found += try check(member, property, at: "\(path).\(key)")
                    } else if schema["additionalProperties"] as? Bool == false {
                        found.append(Violation(path: path, message: "has \(key), which the schema does not know"))
                    }
                }
            case "items":
                for (index, element) in (array ?? []).enumerated() {
                    found += try check(element, rule as? [String: Any] ?? [:], at: "\(path)[\(index)]")
                }
            case "prefixItems":
                for (index, pair) in zip(array ?? [], rule as? [[String: Any]] ?? []).enumerated() {
                    found += try check(pair.0, pair.1, at: "\(path)[\(index)]")
                }
            case "anyOf":
                let fits = try (rule as? [[String: Any]] ?? []).contains { try check(value, $0, at: path).isEmpty }
                demand(fits, "fits none of the alternatives")
            default: found.append(Violation(path: path, message: "the checker does not know \(keyword)"))
            }
        }
        return found
    }

    /// A reference is a file, a place in this file ("#/$defs/place") or a place in another ("other.schema.json#/$defs/place").
    private func follow(_ reference: String, _ value: Any, at path: String) throws -> [Violation] {
        let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard let schema = parts[0].isEmpty ? self : others[String(parts[0])] else {
            return [Violation(path: path, message: "there is no schema \(parts[0])")]
        }
        var definition: Any? = schema.root
        for key in parts.count > 1 ? parts[1].split(separator: "/") : [] { definition = (definition as? [String: Any])?[String(key)] }
        guard let definition = definition as? [String: Any] else {
            return [Violation(path: path, message: "the schema has no \(reference)")]
        }
        return try schema.check(value, definition, at: path)
    }

    private static func isBoolean(_ value: Any) -> Bool {
        (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
    }

    private static func isInteger(_ value: Any, _ rule: Any) -> Bool {
        guard rule as? String == "integer", !isBoolean(value), let number = value as? Double else { return false }
        return number == number.rounded()
    }

    private static func type(of value: Any) -> String {
        switch value {
        case is NSNull: "null"
        case is String: "string"
        case is [Any]: "array"
        case is [String: Any]: "object"
        default: isBoolean(value) ? "boolean" : "number"
        }
    }
}
