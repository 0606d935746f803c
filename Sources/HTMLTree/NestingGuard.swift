/// Foresees pages whose tags would keep the parser busy for hours.
///
/// For an end tag that closes nothing, libxml2 searches all elements that are open. A page of a few megabytes with deep nesting and
/// as many such tags takes time that grows with the square of its size; no report's page has a thousandth of that.
enum NestingGuard {
    /// Pages with fewer tags are parsed in a second whatever they hold. A real page has some ten thousand.
    private static let harmlessTags = 60_000
    /// How many open elements all such end tags together may make the parser look at: some seconds' work.
    private static let limit = 4_000_000_000

    /// Whether a page would take too long. Linear; one count of bytes for any page of usual size.
    static func isTangled(_ source: [UInt8]) -> Bool {
        guard source.count(of: UInt8(ascii: "<"), in: 0..<source.count) > harmlessTags else { return false }
        var openByName: [UInt64: Int] = [:]
        var depth = 0
        var work = 0
        var index = 0
        while let tag = source[index...].firstIndex(of: UInt8(ascii: "<")), tag + 1 < source.count {
            let isEnd = source[tag + 1] == UInt8(ascii: "/")
            let (name, end) = self.name(in: source, from: isEnd ? tag + 2 : tag + 1)
            index = max(end, tag + 1)
            guard name != 0 else { continue }
            if !isEnd {
                openByName[name, default: 0] += 1
                depth += 1
            } else if let open = openByName[name], open > 0 {
                openByName[name] = open - 1
                depth -= 1
            } else {
                work += depth
                if work > limit { return true }
            }
        }
        return false
    }

    /// The first eight letters of a tag's name as a number, and where it ends; 0 where no name begins.
    private static func name(in source: [UInt8], from start: Int) -> (UInt64, Int) {
        var name: UInt64 = 0
        var index = start
        while index < source.count, index < start + 8 {
            let letter = source[index] | 0x20
            guard (0x61...0x7A).contains(letter) || (0x30...0x39).contains(source[index]) else { break }
            name = name << 8 | UInt64(letter)
            index += 1
        }
        return (name, index)
    }
}
