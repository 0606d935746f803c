import Alignment

/// What the words of a list of issues are, beyond what the lexicon says of any sentence.
///
/// The tables are plain words, read from the lists of the editions 2016 to 2024; the words are folded as the reports are. Words that
/// no table has are weighed by how rare they are in the lists at hand.
struct SummaryVocabulary: Sendable {
    /// Words that say that something is wrong, or with whom, and leave open what: "serious restrictions on freedom of", "acts of".
    private static let carriers = """
        restriction restrictions limit limitation interference freedom free right liberty violence abuse act case incident law
        existence use threat problem lack practice person individual member group government authority official force condition
        unlawful arbitrary forced labor political treatment respect instance state security serious failure society societal crime
        investigation accountability peaceful perceived inability activity citizen community internal external life threatening potentially denial physical
        """

    /// Words that only join an issue to those it befalls or to what it is about, or say how much of it there was.
    private static let joints = """
        against toward towards among between within based due involving targeting motivated any other across substantial extensive
        worst forms continued
        """

    /// Words of one line may stand for one another: what one list calls "gender-based violence" another calls "violence against
    /// women".
    private static let topics = """
        gender women girls female femicide
        expression speech press media journalists censorship
        unions workers trade
        refoulement refugees asylum migrants
        judiciary judicial courts trial judges
        elections choose change vote
        reprisal repression retaliation
        sterilization abortion reproductive
        ethnic racial minority minorities
        mistreatment torture cruel inhuman degrading
        disappearances abductions kidnappings
        homes privacy
        libel defamation slander
        """

    /// Words that a list strings together for one group; they count once, as the acronym does.
    private static let group = "lesbian gay bisexual transgender queer intersex lgbti"

    /// What stands for the stem of each word of ``group``.
    static let groupStem = Int32.max

    private var groupStems: Set<Int32> = []
    private var carrierStems: Set<Int32> = []
    private var jointStems: Set<Int32> = []
    private var topicOfStem: [Int32: Int] = [:]

    /// - Parameter lexicon: that of the reports; words that it has never seen are in neither of them.
    init(_ lexicon: Lexicon) {
        func stems(_ words: String) -> [Int32] {
            words.utf8.split { $0 <= 0x20 }.compactMap { lexicon.existingStem(ofWord: Array($0)) }
        }
        carrierStems = Set(stems(Self.carriers))
        groupStems = Set(stems(Self.group))
        jointStems = Set(stems(Self.joints))
        for (topic, line) in Self.topics.split(separator: "\n").enumerated() {
            for stem in stems(String(line)) { topicOfStem[stem] = topic + 1 }
        }
    }

    func isCarrier(_ stem: Int32) -> Bool { carrierStems.contains(stem) }
    func isJoint(_ stem: Int32) -> Bool { jointStems.contains(stem) }

    func isOfGroup(_ stem: Int32) -> Bool { groupStems.contains(stem) }

    /// The line of the table of topics that a word stands in, from 1; zero for none.
    func topic(of stem: Int32) -> Int { topicOfStem[stem] ?? 0 }
}
