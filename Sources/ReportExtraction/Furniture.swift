import HTMLTree

/// What stands on a page around a report and is not part of it.
enum Furniture {
    /// Whether an element and all in it is furniture by its own kind, class or id.
    static func isSkipped(_ tree: HTMLTree, _ index: Int) -> Bool {
        switch tree.nodes[index].tag {
        case .script, .style, .noscript, .template, .svg, .select, .button, .textarea, .iframe, .object, .video, .nav, .footer, .head,
            .form:
            return true
        case .div, .section, .aside, .header, .ul, .p:
            return hasSkippedWord(tree, tree.attribute("class", of: index)) || hasSkippedWord(tree, tree.attribute("id", of: index))
        default: return false
        }
    }

    /// Whether text before and behind a skipped element are paragraphs of their own; a script in the middle of a word parts nothing.
    static func partsText(_ tag: HTMLTree.Tag) -> Bool {
        switch tag {
        case .div, .section, .aside, .header, .ul, .p, .nav, .footer, .form: true
        default: false
        }
    }

    private static func hasSkippedWord(_ tree: HTMLTree, _ value: Range<Int>?) -> Bool {
        guard let value else { return false }
        return tree.arena[value].split(separator: 0x20).contains { word in
            skippedPrefixes.contains { word.starts(with: $0) }
        }
    }

    /// Beginnings of class names (and ids): menus, contents, report builder, cards, sharing, the toolbar of the web archive.
    private static let skippedPrefixes: [[UInt8]] = [
        "report-nav", "report-toc__header", "report-menu", "related-", "modal", "social", "share", "breadcrumb", "wm-ipp", "skip-link",
        "cookie",
        "usa-banner", "page-header__social",
    ].map { Array($0.utf8) }

    /// A line of the notice that every page of a government site opens with; it comes along when a page is saved as text.
    static func isBanner(_ text: String) -> Bool {
        let lowered = text.lowercased()
        return bannerOpenings.contains { lowered.hasPrefix($0) }
    }

    private static let bannerOpenings = [
        "an official website of the united states", "official websites use .gov", "a .gov website belongs", "secure .gov websites use",
        "a lock (", "here's how you know", "here’s how you know", "skip to content",
    ]

    /// Lines that stand below the last section of a captured page and open the furniture there.
    static func opensPageEnd(_ text: String) -> Bool {
        pageEnds.contains(text.lowercased())
    }

    private static let pageEnds: Set<String> = [
        "edit your custom report", "human rights reports", "view report by:", "related articles", "tags", "back to top",
    ]

    /// "Read a Section: …", the links between a country's territories.
    static func isTerritoryNavigation(_ text: String) -> Bool {
        let lowered = text.lowercased()
        return lowered.hasPrefix("read a section") || lowered.hasPrefix("read section:")
    }

    /// A line by which drafts are marked and which is sometimes left behind.
    static func isHandlingMark(_ text: String) -> Bool {
        // Nearly every heading begins with another letter than the marks.
        guard let first = text.first(where: \.isLetter), ["S", "U"].contains(first.uppercased()) else { return false }
        let letters = text.uppercased().filter { $0.isLetter || $0 == " " }.split(separator: " ").joined(separator: " ")
        return ["SENSITIVE BUT", "SENSITIVE BUT UNCLASSIFIED", "UNCLASSIFIED", "SBU"].contains(letters)
    }
}
