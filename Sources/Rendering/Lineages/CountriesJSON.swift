import Findings

/// The frame that the documents about many editions share: schema, tool, selection, one object a country, problems.
struct CountriesJSON: Sendable {
    let schema: String
    let tool: Tool
    let sections: SectionFilter

    /// - Parameter write: writes the members of a country's object.
    func bytes<Country>(
        _ countries: [Country], problems: [DiffProblem], _ write: (Country, inout JSONWriter) -> Void
    ) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("schema", schema)
            json.write(tool)
            json.write(selection: sections)
            json.array("countries") { json in
                for country in countries { json.element { json in json.object { write(country, &$0) } } }
            }
            json.write(problems)
        }
        json.endLine()
        return json.bytes
    }
}

extension JSONWriter {
    /// Years in their order, on one line.
    mutating func write(_ key: String, years: [Int]) {
        array(key, .line) { json in
            for year in years { json.element(year) }
        }
    }
}
