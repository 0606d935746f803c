/// Invented sentences for the edits that add text: whole ones first, each used once, then ones put together of parts, as the
/// incidents of a real report share their parts.
struct SentenceBank {
    private static let towns = [
        "Ostmark", "Velden Bay", "Korrin", "Sable Ford", "Tamsin", "Lower Quill", "Arrowmere", "Pendle Cross", "Hask", "Mirov",
        "Dunholt", "Celandia", "Brisk Harbor", "Nettleton", "Orsha Gate", "Yarrow", "Vantor", "Silmere", "Crake Hill", "Zembla",
    ]
    private static let given = [
        "Alina", "Borin", "Casper", "Delphine", "Evander", "Farida", "Goran", "Hesper", "Ilka", "Jorun", "Kasimir", "Leontine",
        "Marit", "Nestor", "Oriel", "Pavlo", "Quill", "Rasmus", "Sunniva", "Tibor", "Ursel", "Viktorin", "Wanda", "Yevka",
    ]
    private static let family = [
        "Ashgrove", "Barentz", "Corvell", "Dragomil", "Estervan", "Falkreth", "Grimaldin", "Hollmann", "Ivarson", "Jasperin",
        "Kestrell", "Lundmark", "Morvane", "Nightengard", "Ostrander", "Pellwater", "Quarrel", "Rosenkamp", "Silverlund",
        "Thornquist", "Umberlin", "Vandermoor", "Wexcombe", "Yarborough", "Zellweg",
    ]
    private static let months = [
        "January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December",
    ]
    private static let groups = [
        "Lantern Society", "Harbor Watch", "Open Ledger Institute", "Meadow Foundation", "Blue Heron Network", "Circle of Ferrymen",
        "Northern Choir Trust", "Association of Night Nurses", "Beekeepers for Justice", "Council of Lamplighters",
        "Riverkeepers’ Union", "Daughters of the Mill",
    ]

    /// `@T` is a town, `@P` a person, `@M` a month, `@G` a group, `@N` a number, `@D` a day.
    private static let templates = [
        "On @M @D, officers of the harbor patrol seized the fishing boat of @P near @T and kept her aboard for @N hours.",
        "On @M @D, a crowd in @T threw bricks at the bakery of @P after a rumor about poisoned flour.",
        "On @M @D, masked riders set fire to the granary of the @G outside @T, and a watchman, @P, died of burns.",
        "On @M @D, the magistrate of @T sentenced the accordion player @P to @N days of road work for whistling in chapel.",
        "On @M @D, customs officers at @T confiscated @N crates of schoolbooks that the @G had printed across the border.",
        "On @M @D, gendarmes stopped a bus near @T and took away @P, a veterinarian, whose family heard nothing of him for @N days.",
        "On @M @D, soldiers fired rubber bullets at beekeepers who blocked the causeway at @T; @P lost an eye.",
        "On @M @D, unknown assailants poured paint over the archive of the @G in @T and stole @N tapes.",
        "In @M the mayor of @T dismissed the librarian @P, who had lent out a banned cookbook.",
        "In @M the coroner of @T found that @P, a glassblower, had died of thirst in a locked tram depot.",
        "In @M divers recovered the bicycle of @P, an editor missing since the regatta, from a quarry pond by @T.",
        "In @M the supreme tribunal quashed the eviction of @N basket weavers from the salt meadows at @T.",
        "In @M the port doctor of @T, @P, told a newspaper that sailors had been quarantined as a punishment.",
        "In @M a parliamentary inquiry chaired by @P concluded that the wiretap of the @G had served no purpose.",
        "The @G recorded @N evictions of lighthouse keepers, chiefly around @T.",
        "The @G opened a night shelter with @N hammocks in a disused brewery at @T.",
        "The @G complained that lantern permits cost @N crowns and were valid for a single evening.",
        "A survey by the @G found that @N of every hundred apprentices slept in the workshop.",
        "A monument to the drowned miners of @T was removed overnight, and the sculptor @P was told to pay for the crane.",
        "A radio serial about a corrupt ferryman was cut short after its author, @P, received a dead pike by post.",
        "The ministry of canals licensed @N barges but turned away every applicant from @T.",
        "The weather bureau stopped publishing flood tables, which the @G considered a form of censorship.",
        "The cadet school at @T admitted @N girls, who were lodged in tents until the barracks had a second washroom.",
        "The chess federation expelled @P for wearing a sash in the colors of the provincial flag.",
        "The tannery at @T paid its curers in coupons, which only the owner’s cousin accepted.",
        "The telegraph office required a thumbprint from anyone sending more than @N words abroad.",
        "Quarry workers near @T went without masks, and @N of them coughed blood by the end of the season.",
        "Shepherds in the hills above @T said that surveyors had fenced off their wells without an offer of money.",
        "Pupils of the deaf school in @T were forbidden to sign during meals, according to a former cook, @P.",
        "Pilgrims who walked to the shrine at @T paid a toll of @N crowns at a gate that no statute mentions.",
        "Two brothers of the poet @P were kept in a cellar beneath the customs house at @T while she was abroad.",
        "Tram conductors in @T wore body cameras for @N weeks until the batteries were sold.",
        "Volunteers of the @G rowed out to the prison hulk off @T every Sunday with soup and dry socks.",
        "Puppet theaters submitted scripts to a committee under @P, which struck out @N jokes about taxation.",
        "Orchard laborers at @T were housed in stables, where @N of them fell ill with fever.",
        "Farmers of the marsh villages petitioned the regent for a ferry, since the nearest clinic was @N miles away.",
        "Bailiffs in @T auctioned the looms of weavers who owed the temple tithe.",
        "Clerks at the marriage bureau in @T demanded a tip before they found a couple’s file.",
        "Stonemasons named @P as the foreman who had locked the scaffold gate from outside.",
        "Nomads wintering near @T had no postal address and therefore received no ration books.",
        "The gazette printed an apology to @P, whom it had called a smuggler of swans.",
        "Divorced women in @T reported that bakers refused them credit unless a brother signed.",
        "The observatory dismissed its janitor, @P, for naming a comet after a convicted deserter.",
        "Lepers on the island off @T were ferried to the polls for the first time and cast @N ballots.",
        "Hairdressers had to report customers with dyed fringes to the morality desk in @T.",
        "The glass museum of @T let in foreigners on odd days only, by order of its curator, @P.",
        "Inspectors weighed the satchels of schoolchildren in @T and fined the parents of @N of them.",
        "An orphan of the flood, @P, was adopted by the colonel who had ordered the sluices opened at @T.",
    ]

    private static let agents = [
        "officers of the harbor patrol", "two off-duty bailiffs", "cadets of the mountain brigade", "the night watch",
        "customs officers", "guards of the salt works", "a squad of river police", "plainclothes agents", "tax wardens",
        "soldiers of the third garrison", "masked riders", "stewards of the ruling party", "the curfew patrol", "private gamekeepers",
    ]
    private static let acts = [
        "arrested the accordion player @P", "searched the print shop of @P without a warrant", "beat the fishmonger @P with oars",
        "seized @N crates of schoolbooks", "broke up a vigil for the drowned pilot @P", "detained @N beekeepers on the causeway",
        "shot at a raft that carried @N seasonal pickers", "confined the midwife @P to her attic", "expelled the botanist @P",
        "fined @N peddlers for singing", "took the notebooks of the surveyor @P", "closed a soup kitchen of the @G",
        "questioned the organist @P about a satirical hymn", "dragged the ferryman @P from his wedding",
        "put a padlock on the reading room of the @G", "held the translator @P in a customs shed",
    ]
    private static let outcomes = [
        "; a magistrate let them off with a warning", ", and neighbors heard shouting until dawn", "; nobody was charged",
        ", which the mayor later called a misunderstanding", "; the @G demanded an inquiry", " before a crowd of @N onlookers",
        ", and a cellphone film of it spread through the valley", "; an appeal was pending at harvest time",
        ", according to the diary of the innkeeper @P", "; the ministry of canals paid @N crowns in damages",
        " and released no account of what had happened", ", although the regent had pardoned such offenses in spring",
    ]
    private static let subjects = [
        "Apprentices in the dye works", "Widows of quarrymen", "Tenants of the crown estates", "Pilgrims from the marsh villages",
        "Pupils of the evening schools", "Members of the @G", "Ferry crews", "Deaf weavers", "Newcomers to @T", "Orchard laborers",
        "Nomads wintering near @T", "Prisoners in the old tram depot", "Teachers of the hill dialect", "Lighthouse keepers",
    ]
    private static let predicates = [
        "waited @N weeks for a ration book", "complained of moldy bread and wet straw", "paid a toll at every footbridge",
        "were turned away from the county infirmary", "lost their pastures to a reservoir", "asked the court of @T for an interpreter",
        "earned a third of what masons earned", "slept in shifts for want of hammocks", "boycotted the registry for @N days",
        "needed a stamp from the temple to marry", "received letters opened and resealed with wax", "petitioned the regent @N times",
    ]
    private static let remarks = [
        ", a survey by the @G found", "; the guild master @P denied it", ", as the newspaper of @T had predicted",
        " until the inspectors came", ", despite a decree that promised otherwise", " under a custom older than the republic",
        ", most of all in the district around @T", "; a reform was put off because of the flood",
        ", which the curate @P attributed to a bad harvest", " and had no office to turn to",
    ]

    private var order = Array(templates.indices)
    private var isOpen = true

    /// Only sentences put together of parts.
    static var ofParts: SentenceBank {
        var bank = SentenceBank()
        bank.order = []
        return bank
    }

    /// A word that could be anybody's name.
    static func name(_ random: inout SplitMix) -> String { family[Int.random(in: family.indices, using: &random)] }

    /// The next sentence.
    mutating func next(_ random: inout SplitMix) -> String {
        if isOpen {
            order.shuffle(using: &random)
            isOpen = false
        }
        if let index = order.popLast() { return filled(Self.templates[index], &random) }
        func pick(_ list: [String]) -> String { list[Int.random(in: list.indices, using: &random)] }
        let sentence =
            if Bool.random(using: &random) {
                "On @M @D, " + pick(Self.agents) + " in @T " + pick(Self.acts) + pick(Self.outcomes) + "."
            } else {
                pick(Self.subjects) + " " + pick(Self.predicates) + pick(Self.remarks) + "."
            }
        return filled(sentence, &random)
    }

    private func filled(_ template: String, _ random: inout SplitMix) -> String {
        var result = ""
        var isSlot = false
        for character in template {
            if character == "@" {
                isSlot = true
            } else if isSlot {
                result += fill(character, &random)
                isSlot = false
            } else {
                result.append(character)
            }
        }
        return result
    }

    private func fill(_ slot: Character, _ random: inout SplitMix) -> String {
        func pick(_ list: [String]) -> String { list[Int.random(in: list.indices, using: &random)] }
        return switch slot {
        case "T": pick(Self.towns)
        case "P": "\(pick(Self.given)) \(pick(Self.family))"
        case "M": pick(Self.months)
        case "G": pick(Self.groups)
        case "D": "\(Int.random(in: 1...28, using: &random))"
        default: "\(Int.random(in: 11...97, using: &random))"
        }
    }
}
