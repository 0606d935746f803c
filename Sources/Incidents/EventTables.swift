/// The words that tell an act, by kind and form, as tables to be read and extended by people.
///
/// Each line is a kind and its words. A word stands in one line of a table; which kinds there are and where they come from is told
/// in `Documentation/incidents.md`.
public enum EventTables {
    /// Past forms: "police **arrested** him", "he was **arrested**".
    public static let past = """
        killed: killed murdered assassinated slain executed beheaded lynched massacred strangled hanged
        sexual-violence: raped gang-raped molested
        tortured: tortured electrocuted waterboarded
        disappeared: disappeared abducted kidnapped kidnaped
        attacked: attacked assaulted beat beaten injured wounded shot stabbed bombed shelled kicked slapped punched whipped flogged \
        lashed tear-gassed dragged mistreated ambushed bludgeoned manhandled burned hacked struck roughed pepper-sprayed handcuffed \
        blinded abused tackled
        died: died
        detained: arrested detained imprisoned jailed incarcerated apprehended rearrested re-arrested interned rounded
        displaced: deported expelled evicted extradited displaced refouled repatriated exiled demolished
        threatened: threatened harassed intimidated blackmailed
        raided: raided searched confiscated seized ransacked stormed torched vandalized looted
        dismissed: fired sacked ousted demoted
        banned: banned outlawed deregistered
        restricted: blocked prevented dispersed barred suspended censored revoked interrupted disrupted surveilled
        punished: fined punished penalized disciplined
        sentenced: sentenced convicted
        charged: charged indicted arraigned prosecuted
        tried: tried
        investigated: investigated summoned interrogated questioned
        acquitted: acquitted exonerated cleared
        released: released freed pardoned
        decided: overturned upheld commuted
        """

    /// Gerunds after a comma or a preposition: "…, **killing** 21", "for **beating** a detainee".
    public static let gerund = """
        killed: killing murdering assassinating executing
        sexual-violence: raping
        tortured: torturing
        disappeared: abducting kidnapping
        attacked: attacking assaulting beating injuring wounding shooting stabbing bombing kicking mistreating abusing dragging
        detained: arresting detaining imprisoning apprehending
        displaced: deporting expelling evicting extraditing displacing demolishing
        threatened: threatening harassing intimidating
        raided: raiding confiscating seizing ransacking looting
        dismissed: firing
        banned: banning outlawing
        restricted: blocking preventing dispersing barring suspending
        punished: fining
        sentenced: sentencing convicting
        charged: charging
        """

    /// Nouns of acts: "the **killing** of seven men", "conducted an **attack**".
    public static let noun = """
        killed: killing killings murder murders assassination assassinations execution executions massacre lynching slaying
        sexual-violence: rape
        disappeared: disappearance disappearances abduction abductions kidnapping kidnappings
        attacked: attack attacks assault beating beatings shooting shootings stabbing bombing bombings raid airstrike airstrikes
        died: death deaths
        detained: arrest arrests detention imprisonment
        displaced: deportation expulsion eviction extradition
        dismissed: dismissal termination firing
        sentenced: conviction sentencing
        acquitted: acquittal
        released: release
        """
}
