/// Words that name an abuse, by how grave it is. The order follows that of ``IncidentKind``; `Documentation/significance.md` has
/// the lists.
struct GraveWords: Sendable {
    private static let gravest = """
        kill killed killing killings murder murdered murders execution executions executed extrajudicial massacre massacred massacres
        genocide torture tortured torturing disappearance disappearances disappeared rape raped rapes slavery enslaved deaths died
        atrocities lynching lynched femicide femicides
        """
    private static let grave = """
        arbitrary arbitrarily detained detention detentions arrest arrests arrested beat beaten beating beatings abduction abductions
        abducted kidnapped kidnapping kidnappings imprisoned imprisonment inhuman degrading censorship impunity persecution persecuted
        refoulement deported deportation deportations mistreatment mistreated abuse abuses abused assault assaulted assaults violence
        violent incommunicado detainees prisoners deteriorated deterioration worsened repression crackdown mutilation trafficking
        """
    private static let serious = """
        restrict restricted restricts restriction restrictions threat threats threatened threaten intimidation intimidated harassment
        harassed harass discrimination discriminated corruption corrupt overcrowding overcrowded harsh criminalized criminalizes
        criminalize banned ban bans censored raid raided raids surveillance reprisal reprisals retaliation forced coerced coercion
        interference undermined unlawful unlawfully illegally politically libel defamation denied refused
        """

    /// Months, and words before "May".
    private static let months = "january february march april june july august september october november december"
    private static let prepositions = "in on since of until by"

    /// The weight of each word, for ``TextReading``.
    let table: WordTable

    init(_ numbers: SignificanceWeights) {
        table = WordTable([
            (Self.serious, numbers.serious), (Self.grave, numbers.grave), (Self.gravest, numbers.gravest),
            (Self.months, TextReading.month), ("may", TextReading.may), (Self.prepositions, TextReading.preposition),
        ])
    }
}
