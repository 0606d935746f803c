/// Single words that decide how a name is read.
struct NameKeys: Sendable {
    static let shared = NameKeys()

    let named = WordSet("named identified nicknamed")
    let and = WordKey.key("and")
    let of = WordKey.key("of")
    let that = WordKey.key("that")
    let during = WordKey.key("during")
    let `in` = WordKey.key("in")
    /// What opens the name of a place and is part of it: "New Ostra".
    let namesakes = WordSet("new old great white black red blue green")
    /// What bears a name without being a person.
    let works = WordSet("daily weekly film movie series drama play show documentary novel song coalition chain brand")
    /// What ends the name of no person, place or body: "the Bakers' Prize".
    let things = WordSet("prize award protests marches")
    /// Nouns for persons that are names, too: "Tha Man", "Ilin Head".
    let namelike = WordSet("man woman boy girl baby head guard baker youth major")
    let at = WordKey.key("at")
    let from = WordKey.key("from")
    /// What befell somebody by name: "Ilin Varga's murder".
    let befalls = WordSet("murder killing assassination arrest detention abduction disappearance death conviction imprisonment")
}
