import HTMLTree
import ReportModel
import Testing

/// Checks what must hold of every report, whatever it was read from.
func expectInvariants(_ report: Report, sourceLocation: SourceLocation = #_sourceLocation) {
    if let broken = brokenInvariant(of: report) { Issue.record("\(broken)", sourceLocation: sourceLocation) }
}

/// The first thing that does not hold; nil where all does.
func brokenInvariant(of report: Report) -> String? {
    let text = report.text
    guard String(validating: text, as: UTF8.self) != nil else { return "the text is not UTF-8" }
    guard !text.contains(0) else { return "the text holds NULs" }
    for (index, section) in report.sections.enumerated() {
        guard (section.parent ?? -1) < index, (section.parent ?? 0) >= 0 else { return "section \(index) stands before its parent" }
        let above = section.parent.map { report.sections[$0].level } ?? 0
        guard section.level == above + 1 else { return "section \(index) has level \(section.level) under \(above)" }
        guard !section.heading.isEmpty else { return "section \(index) says nothing" }
        let path = report.path(to: index).headings
        guard path.count == section.level, path.last == section.heading else { return "section \(index) has the path \(path)" }
    }
    var end = 0
    var nextSentence = 0
    var section = -1
    for (number, paragraph) in report.paragraphs.enumerated() {
        let place = "paragraph \(number)"
        guard paragraph.text.lowerBound == end, paragraph.text.upperBound < text.count else {
            return "\(place) does not follow the one before"
        }
        guard !paragraph.text.isEmpty, text[paragraph.text.upperBound] == 0x0A else {
            return "\(place) is empty or has no line feed behind it"
        }
        guard !text[paragraph.text].contains(0x0A), text[paragraph.text.lowerBound] != 0x20, text[paragraph.text.upperBound - 1] != 0x20
        else {
            return "\(place) has white space at an end or line feeds inside"
        }
        for (one, two) in zip(text[paragraph.text], text[paragraph.text].dropFirst()) where one == 0x20 && two == 0x20 {
            return "\(place) has two spaces in a row"
        }
        end = paragraph.text.upperBound + 1
        guard (paragraph.section ?? 0) < max(1, report.sections.count) else { return "\(place) stands under no section" }
        // A rule may end a run-in heading, and the text goes on under the heading above.
        let isBack = section >= 0 && report.sections[section].kind == .runIn && paragraph.section == report.sections[section].parent
        guard (paragraph.section ?? -1) >= section || isBack else { return "\(place) stands under an earlier section than the one before" }
        section = paragraph.section ?? -1
        guard paragraph.sentences.lowerBound == nextSentence, !paragraph.sentences.isEmpty,
            paragraph.sentences.upperBound <= report.sentences.count
        else { return "\(place) has the sentences \(paragraph.sentences)" }
        nextSentence = paragraph.sentences.upperBound
        var position = report.sentences[paragraph.sentences.lowerBound].text.lowerBound
        guard position >= paragraph.text.lowerBound else { return "\(place) begins behind its first sentence" }
        for (index, sentence) in report.sentences[paragraph.sentences].enumerated() {
            guard sentence.paragraph == number, sentence.index == index else { return "\(place): sentence \(index) is numbered wrong" }
            guard sentence.text.lowerBound >= position, !sentence.text.isEmpty,
                text[position..<sentence.text.lowerBound].allSatisfy({ $0 == 0x20 })
            else { return "\(place): sentence \(index) does not follow the one before" }
            guard text[sentence.text.lowerBound] != 0x20, text[sentence.text.upperBound - 1] != 0x20 else {
                return "\(place): sentence \(index) has white space at an end"
            }
            guard (sentence.line ?? 1) >= (paragraph.line ?? 1) else { return "\(place): sentence \(index) stands on an earlier line" }
            position = sentence.text.upperBound
        }
        guard position == paragraph.text.upperBound else { return "\(place) goes on behind its last sentence" }
    }
    guard end == text.count else { return "text is left over" }
    guard nextSentence == report.sentences.count else { return "sentences are left over" }
    return nil
}
