/// The numbers that decide which sentences are linked.
///
/// Shares and scores are whole numbers of 1/10,000 (``one``); sums of word weights, which are logarithms, are whole numbers of
/// 1/1,024 nat (``nat``). Whole numbers give the same links on every machine.
public struct AlignmentWeights: Sendable, Equatable {
    /// A score of 1.
    public static let one = 10_000
    /// A word weight of 1, the natural logarithm's unit.
    public static let nat = 1_024

    // Words.
    /// What a function word weighs, as a share of what its rarity would give it.
    public var functionShare = 1_000
    /// Words of shorter pairs are weighed as if the two reports had this many sentences, or every word of them would be common.
    public var leastSentences = 400
    /// What two words of one synonym class share, as a share of the lighter one's weight.
    public var synonymShare = 6_000
    /// The part of neighbouring pairs of words in overlap and containment; single words make up the rest.
    public var pairShare = 2_500
    /// The part of containment against overlap, at most.
    public var containment = 4_000
    /// Half-way point at which containment counts: it says nothing while hardly a word is shared.
    public var containmentHalf = 3_584
    /// What a figure weighs that only one side has, as a share of its weight: figures roll from one edition to the next.
    public var rolledShare = 3_000
    /// Half-way point of ``information``.
    public var informationHalf = 10_240

    // Candidates.
    /// Words that stand in more sentences of one report than this find no candidates.
    public var postingsLimit = 64
    /// Words that weigh less find no candidates.
    public var indexedWeight = 614
    /// Sentences that share less weight are no candidates; no rule links on less, but for neighbours of linked sentences.
    public var candidateShared = 5 * 1_024
    /// Candidates kept by overlap, and by containment, for each sentence.
    public var candidatesByOverlap = 5
    public var candidatesByContainment = 3

    // The score of a pair: content, and what the neighbourhood says.
    public var content = 3_300
    public var information = 3_000
    public var contentTimesInformation = 3_400
    public var neighbours = 2_000
    public var paragraph = 600
    public var section = 300
    public var heading = 400
    /// Taken off where neither neighbours nor paragraph nor section nor heading speak for the pair.
    public var noContext = 1_300

    // Assignment.
    /// Identical sentences that weigh as much as this, and stand as often on either side, are linked without a question.
    public var identicalWeight = 16 * 1_024
    /// The score a link needs.
    public var threshold = 5_400
    /// The score a link needs that is not the best of both its sentences.
    public var secondChoice = 8_000
    /// Rounds in which sentences whose best has found another link choose again.
    public var laterRounds = 4
    /// Pairs whose content scores less are never linked one to one: those whose shared words tell something, and others. Of the
    /// links below, read in twelve dense pairs of editions, half were about something else.
    public var leastContent = 2_500
    public var leastContentTold = 3_000
    /// Shared words with less ``Evidence/information`` tell too little to link two sentences by themselves.
    public var telling = 5_500
    /// Headings that share as much are the same place.
    public var samePlace = 9_000
    /// Sections whose links go to one another in such a share are the same place to identical words.
    public var sameSection = 5_000
    /// The same where one of the two carries dates that the other has not, unless they share a rare name: another event.
    public var leastContentDated = 4_000
    public var rareName = 5_632
    public var passes = 4

    // Growth: splits, merges, copies, gaps.
    public var growthThreshold = 4_500
    /// Parts of a split stand at most this many sentences apart.
    public var growthReach = 3
    /// A sentence has at most this many partners; more copies of it stay unlinked.
    public var growthPartners = 12
    /// The neighbourhood that makes up for few words, where the linked sentence states all that the free one does.
    public var copyNeighbours = 7_000
    public var growthShared = 5 * 1_024
    public var growthRest = 8 * 1_024
    public var growthShare = 4_000
    /// What of a part's own weight stands in the whole, at least: else it shares a word or two with a sentence that has its
    /// counterpart, and states something of its own.
    public var growthOwn = 1_500
    public var copyContent = 7_200
    public var copyShared = 14 * 1_024
    public var copySharedFar = 32 * 1_024
    public var copyCovered = 7_500
    public var copyScore = 7_000
    /// What a copy may say beyond the sentence it copies, as a share of its weight: with more it states something else. The first
    /// within one section, the second under another heading.
    public var copyMissing = 500
    public var copyMissingElsewhere = 3_000
    public var gapThreshold = 4_500
    public var gapShared = 5 * 1_024
    public var gapNeighbours = 7_000
    public var gapContent = 1_800

    // Returns: sentences that an earlier edition had and the last one had not (`Documentation/lineages.md`).
    public var returnThreshold = 6_000
    public var returnContent = 5_000

    public init() {}

    public static let standard = AlignmentWeights()
}
