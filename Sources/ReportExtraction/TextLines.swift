/// Reads the blocks of a plain text: one paragraph or heading a line.
enum TextLines {
    static func read(_ utf8: [UInt8]) -> BlockList {
        var writer = BlockWriter(capacity: utf8.count)
        var start = 0
        var line = 1
        while start < utf8.count {
            let end = utf8[start...].firstIndex(of: 0x0A) ?? utf8.count
            writer.append(utf8[start..<end], line: line, isEmphasized: false, isLinked: false)
            writer.endBlock()
            start = end + 1
            line += 1
        }
        return writer.finish()
    }
}
