internal import Foundation
internal import GRDB

/// The outline of a report, as ``LayoutRows`` packs it: of section after section the one above it, and its heading.
struct PackedSectionReader {
    private var numbers: PackedNumberReader
    private var count = 0

    init(_ data: Data) {
        numbers = PackedNumberReader(data)
    }

    /// Nil after the last one. The place of the section above counts from 1, 0 being none; it stands before.
    mutating func next() throws -> (parent: Int, heading: Int64)? {
        if numbers.isAtEnd { return nil }
        let (parent, heading) = (try numbers.next(), Int64(try numbers.next()))
        try ReportRows.demand((0...count).contains(parent), "a section of a report stands under one after it")
        count += 1
        return (parent, heading)
    }
}

/// The texts of a report's sentences, as ``LayoutRows`` packs them: their rows, and how many words each has.
struct PackedTextReader {
    private var numbers: PackedNumberReader
    private var following = 0

    init(_ data: Data) {
        numbers = PackedNumberReader(data)
    }

    var isAtEnd: Bool { numbers.isAtEnd }

    mutating func next() throws -> (text: Int, wordCount: Int) {
        let text = following &+ (try numbers.nextSigned())
        following = text &+ 1
        return (text, try numbers.next())
    }
}
