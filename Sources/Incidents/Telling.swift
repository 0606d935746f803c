/// What one sentence tells of acts done: the ground on which ``IncidentReader`` decides where an incident begins.
struct Telling {
    var sentence: Int
    var events: [ReadEvent] = []
    var dates: [ReadDate] = []
    var names: [ReadName] = []
    /// Persons to whom it happened, as positions of their full names; everyone named where that is not clear.
    var persons: [Range<Int>] = []
    /// The act that the incident is named by.
    var act: ReadEvent?
    /// The date of ``act``.
    var date: ReadDate?
    /// Whether ``date`` is that of a report or of a step, and the act itself is not dated.
    var isDateOfTelling = false
    /// Whether the sentence by itself may begin an incident.
    var begins = false
    /// Whether it sets what it tells apart from what went before: "another activist", "in a separate case".
    var isFresh = false
    /// Whether ``persons`` are those to whom it happened.
    var namesPatients = false
    /// Whether ``persons`` is the one named last, of whom it says "he" or "her".
    var isInherited = false
    /// Whether ``date`` is counted from that of the sentence before: "two days later".
    var isRelative = false
    /// Whether the act befell somebody whom the sentence brings in without a name: "a clerk was arrested".
    var introducesVictim = false
    /// Whether it speaks of an act told before: "the killing".
    var pointsBack = false
    /// Whether it speaks of somebody named before: "he", "her", "the victim".
    var refersBack = false
}
