/// Single words that decide how a sentence is read.
struct TellingKeys: Sendable {
    static let shared = TellingKeys()

    let oneself = WordSet("he she him her his")
    let incident = WordSet(
        "incident attack killing killings murder arrest arrests raid shooting bombing case assault beating death deaths protest")
    /// What somebody has who stands in a case, or to whom something was done.
    let ofCase = WordSet(
        "sentence sentences conviction trial detention arrest appeal bail imprisonment immunity extradition deportation prosecution "
            + "acquittal release death killing murder assassination abduction disappearance passport citizenship")
    let joins = WordSet("and or as")
    let back = WordSet("victim victims case attackers assailants perpetrators incident suspects")
    let by = WordKey.key("by")
    let `for` = WordKey.key("for")
    /// "for questioning" is what follows an arrest, not its reason.
    let questioning = WordSet("questioning interrogating")
    let and = WordKey.key("and")
    let subjects = WordSet("he she they")
    let ofAnother = WordSet("of for to with")
    let reasons = WordSet("charge charges accusation accusations allegation allegations suspicion accused")
    let publishes = WordSet("released published issued posted aired broadcast circulated uploaded")
    let contents = WordSet("that which of on about")
    let begins = WordSet("opened launched started initiated announced used deployed filed suspected alleged")
    let joined = WordSet("and or then also but")
    let clauseJoins = WordSet("and but")
    /// What a dispute, a question or a protest is about.
    let topics = WordSet("about over regarding concerning")
    let ones = WordSet("a an one another")
    let called = WordSet("named called identified nicknamed")
    let ordered = WordKey.key("ordered")
    let to = WordKey.key("to")
    let alone = WordKey.key("alone")
    let same = WordKey.key("same")
    let changes = WordSet("increase increased decrease decreased data survey per rate rates figures index")
    let had = WordKey.key("had")
    let alleged = WordSet("alleged reported documented")
    let verbs = WordSet("gave made withdrew held wrote sent met began won lost spoke")
    let officials = WordSet(
        "official officials spokesperson spokesman spokeswoman representative minister secretary director president deputy head")
    let including = WordKey.key("including")
    let rulings = WordSet("ruled held argued")
    let that = WordKey.key("that")
    let accidents = WordSet(
        "accident accidents gas petroleum fire collapse collapsed flood floods flooding earthquake earthquakes landslide landslides crash boiler stampede avalanche"
    )
    let violence = WordSet("bomb bombs bombing attack attacks grenade ied rocket shelling arson set shot opened")
    let who = WordSet("who whom that which")
    let under = WordKey.key("under")
    let on = WordKey.key("on")
    let these = WordSet("the this")
    let the = WordKey.key("the")
    let made = WordKey.key("made")
    let since = WordKey.key("since")
    let past = WordSet("past last previous preceding")
    let over = WordSet("over in during for")
    let of = WordSet("of involving in")
    let countedNouns = WordSet("cases incidents complaints reports allegations instances accounts claims")
    let many = WordSet("numerous widespread multiple frequent many")
    let explosions = WordSet("explosion explosions exploded blast")
    let works = WordSet("factory plant mine company vessel tanker refinery warehouse depot workshop pipeline mill")
    let examples = WordSet("example instance")
    let one = WordKey.key("one")
}
