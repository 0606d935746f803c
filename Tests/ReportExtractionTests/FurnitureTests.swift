import HTMLTree
import Testing

@testable import ReportExtraction

struct FurnitureTests {
    @Test(arguments: [
        "<nav>x</nav>", "<footer>x</footer>", "<div class='a modal-b'>x</div>", "<section class=share>x</section>",
        "<ul id=breadcrumbs><li>x</ul>",
        "<div class=a id=wm-ipp-base>x</div>", "<p class=social-links>x</p>",
    ])
    func furnitureIsKnownByKindClassOrIdentifier(html: String) throws {
        #expect(try Pages.blocks(html).blocks.isEmpty)
    }

    @Test(arguments: [
        "<div class='my-modal'>x</div>", "<span class=share>x</span>", "<article class=modal>x</article>", "<div id=report>x</div>",
    ])
    func allElseIsNot(html: String) throws {
        #expect(try Pages.blocks(html).lines == ["x"])
    }

    @Test func marksOfDraftsAreKnown() {
        for mark in ["SENSITIVE BUT", "Sensitive But Unclassified", "UNCLASSIFIED", "(SBU)"] {
            #expect(Furniture.isHandlingMark(mark), "\(mark)")
        }
        for text in ["Sensitive Sites", "", "Unclassified Papers"] { #expect(!Furniture.isHandlingMark(text), "\(text)") }
    }

    @Test func linesOfThePageAroundAreKnown() {
        #expect(Furniture.isBanner("An official website of the United States government"))
        #expect(!Furniture.isBanner("An official said so."))
        #expect(Furniture.isTerritoryNavigation("Read a Section: North Ardania"))
        #expect(!Furniture.isTerritoryNavigation("Section 1."))
        #expect(Furniture.opensPageEnd("TAGS"))
        #expect(!Furniture.opensPageEnd("Tags of the year"))
    }
}
