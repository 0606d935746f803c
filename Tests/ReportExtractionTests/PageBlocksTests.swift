import Testing

@testable import ReportExtraction

struct PageBlocksTests {
    @Test(arguments: [
        // Inline markup neither splits nor glues.
        ("<p>A<b>b</b>u<i>s</i>ive <span>con</span>ditions</p>", ["Abusive conditions"]),
        ("<p><b>one</b> <i>two</i> <span> three</span></p>", ["*one two *three"]),
        ("<p><span>one</span><span>, two</span></p>", ["one, two"]),
        ("<p>one<a href=x>two</a>three</p>", ["onetwothree"]),
        ("<p>long<wbr>word and more</p>", ["longword and more"]),
        ("<p>wo<!-- note -->rd</p>", ["word"]),
        ("<p>wo<script>x()</script>rd</p>", ["word"]),
        ("<p>wo<style>x</style>rd<noscript>y</noscript>s</p>", ["words"]),
        ("<p>foot<sup>1</sup> H<sub>2</sub>O</p>", ["foot1 H2O"]),
        ("<p>a&nbsp;b&shy;c&#8203;d&#65279;e</p>", ["a bcde"]),
        ("<p>one\n  two</p>", ["one two"]),
        // Breaks.
        ("<p>one<br>two</p>", ["one two"]), ("<p>one<br/><br/>two</p>", ["one", "two"]),
        ("<p>one<br>\n <br>&nbsp;two</p>", ["one", "two"]),
        ("one<br><br><br>two<br>three", ["one", "two three"]), ("<p>one<br></p><p><br>two</p>", ["one", "two"]),
        ("<p>one<br></p><h3><br>Two</h3>", ["one", "h3 Two"]), ("<h3>One<br><br>Two</h3>", ["h3 One Two"]),
        ("<ul><li><br><br>one</li></ul>", ["- one"]), ("<p>one<br><b><br></b>two</p>", ["one", "two"]),
        // Blocks.
        ("<p>one<p>two", ["one", "two"]), ("<div>one<div>two</div>three</div>", ["one", "two", "three"]),
        ("<p>one<section>two</section>three", ["one", "two", "three"]), ("one<h2>Two</h2>three", ["one", "h2 Two", "three"]),
        ("<h2><span>One</span> <b>two</b></h2>", ["h2 One two"]), ("<h3></h3><h4> &nbsp; </h4><p></p>", []),
        ("<p>one<hr>two", ["one", "two"]), ("<blockquote>one<p>two</blockquote>three", ["one", "two", "three"]),
        ("<fieldset><legend>one</legend>two</fieldset>", ["one", "two"]), ("<center>one</center>two", ["one", "two"]),
        ("<figure>one<figcaption>two</figcaption></figure>", ["one", "two"]),
        ("<details><summary>one</summary>two</details>", ["one", "two"]),
        ("<div><b>one <i>two</i></b>three</div>", ["*one two*three"]),
        // Lists.
        ("<ul><li>one<li>two</ul>three", ["- one", "- two", "three"]), ("<ul><li><p>one</p><p>two</p></li></ul>", ["- one", "two"]),
        ("<ul><li>one<ul><li>two</li></ul>three</li></ul>", ["- one", "- two", "three"]),
        ("<dl><dt>one<dd>two</dl>", ["- one", "- two"]), ("<ol><li>\n <p>one</p></li></ol>", ["- one"]),
        // Tables.
        ("<table><tr><th>one</th><td>two</td></tr><tr><td>three<td>four</table>", ["| one two", "| three four"]),
        ("<table><tr><td><p>one</p></td><td><p>two <b>three</b></p></td></tr></table>", ["| one two three"]),
        ("<table><tr><td><h2>One</h2><p>two</p></td></tr></table>", ["h2 One", "two"]),
        ("<table><tr><td>one<br><br>two</td></tr></table>", ["one", "two"]),
        ("<table><caption>one</caption><tr><td>two</table>", ["one", "| two"]),
        // Furniture.
        ("<nav>no</nav><p>one</p><footer>no</footer>", ["one"]), ("<p>one<div class='share x'>no</div>two</p>", ["one", "two"]),
        ("<p>one</p><div class='modal'><h2>No</h2></div><p>two</p>", ["one", "two"]),
        ("<div class=x id=related-cards>no</div>one", ["one"]),
        ("one<form>no</form>two", ["one", "two"]), ("<button>no</button><select><option>no</select>one", ["one"]),
        ("<h2>One<div class=social>no</div> Two</h2>", ["h2 One Two"]),
    ])
    func blocksAre(html: String, lines: [String]) throws {
        #expect(try Pages.blocks(html).lines == lines)
    }

    @Test(arguments: [
        ("<p><b>One</b>: two</p>", ["*One*: two"]), ("<p><strong>One:</strong>&nbsp; two</p>", ["*One: *two"]),
        ("<p><u></u>O<u>n</u>e</p>", ["One"]), ("<p><u>O</u><u>ne</u>: two</p>", ["*One*: two"]),
        ("<p><span style='font-weight: bold'>One</span> two</p>", ["*One *two"]),
        ("<p><span style='TEXT-DECORATION: Underline'>One</span> two</p>", ["*One *two"]),
        ("<p><span style='color: red'>One</span> two</p>", ["One two"]),
        ("<p><b>One</p><p>two</b> three</p>", ["*One*", "two three"]),
    ])
    func emphasisThatOpensABlockIsKnown(html: String, lines: [String]) throws {
        let list = try Pages.blocks(html)
        #expect(list.lines.map { $0.replacing(" *", with: "* ") } == lines.map { $0.replacing(" *", with: "* ") })
    }

    @Test func wordsInLinksAreCounted() throws {
        let list = try Pages.blocks("<p><a href=x>one</a> two</p><p><a href=y>three</a></p>")
        #expect(list.blocks.map(\.linkedBytes) == [3, 5])
        #expect(list.blocks.map(\.isWhollyLinked) == [false, true])
    }

    @Test func theSitesOwnMarkForSectionTitlesIsSeen() throws {
        let list = try Pages.blocks("<h2 class='x report__section-title'>One</h2><h2 class=report__section-titles>Two</h2>")
        #expect(list.blocks.map(\.isMarkedSectionTitle) == [true, false])
    }

    @Test func linesAreThoseOfTheSource() throws {
        let list = try Pages.blocks("<p>one</p>\n\n<p\n>two\nthree</p>\n<h2>\nFour</h2>")
        #expect(list.blocks.map(\.line) == [1, 4, 7])
    }

    @Test func nestingOfAnyDepthIsRead() throws {
        let depth = 50_000
        #expect(try Pages.blocks(String(repeating: "<div><b>", count: depth) + "deep").lines == ["*deep*"])
        #expect(try Pages.blocks(String(repeating: "<tr><td><div>", count: depth) + "deep").lines.count == 1)
        #expect(try Pages.blocks(String(repeating: "<ul><li>x", count: depth)).blocks.count == depth)
    }
}
