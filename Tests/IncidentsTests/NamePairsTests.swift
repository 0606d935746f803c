import Testing

@testable import Incidents

@Suite("Names known again by pairs of their words")
struct NamePairsTests {
    @Test(
        "A spelling, a middle name or a second surname may differ",
        arguments: [
            ("Ilin Varga", "Ilin Varga Sodel"), ("Ilin Mar Varga", "Ilin Varga"), ("Ilin Varga", "Ilin Vargha"),
            ("Omur Tekevaev", "Omur Tekevayev"), ("Humam Quader", "Hummam Quader"), ("Ilin de la Varga", "Ilin Varga"),
            ("Ekrem Imamoğlu", "Ekrem Imamoglu"), ("José Núñez", "Jose Nunez"), ("O'Neil Varga", "ONeil Varga"),
            ("Duran Mukhammedov", "Duran Mukhametof"), ("Khalil Varga", "Halil Varga"), ("Ilin Qasimov", "Ilin Gasimov"),
        ])
    func same(one: String, other: String) {
        #expect(!Set(NamePairs.keys(of: one)).isDisjoint(with: NamePairs.keys(of: other)))
    }

    @Test(
        "A name in common is not enough",
        arguments: [
            ("Ilin Varga", "Mara Varga"), ("Ilin Varga", "Ilin Sodel"), ("Varga", "Varga"), ("Wan Bing", "Wan Ping"),
            ("Ilin Varga Md Nor", "Oro Sodel Md Nor"),
        ])
    func other(one: String, other: String) {
        #expect(Set(NamePairs.keys(of: one)).isDisjoint(with: NamePairs.keys(of: other)))
    }
}
