/// The words the folding knows by heart, as tables to be read and extended by people.
///
/// Each line of ``irregular`` is a base form and what folds to it; each line of ``synonyms`` a class of words that may stand for
/// one another *for linking only*; each line of ``spellings`` an old or variant spelling and the one that is used for both.
enum WordTables {
    static let irregular = """
        be: am is are was were been being
        have: has had having
        do: does did done doing
        go: goes went gone going
        make: made making
        take: took taken taking
        give: gave given giving
        get: got gotten getting
        hold: held
        keep: kept
        leave: left leaving
        lose: lost losing
        pay: paid
        say: said
        see: saw seen
        send: sent
        set: setting
        sell: sold
        speak: spoke spoken
        spend: spent
        stand: stood
        steal: stole stolen
        strike: struck stricken
        teach: taught
        tell: told
        think: thought
        understand: understood
        wear: wore worn
        win: won
        write: wrote written writing
        become: became becoming
        begin: began begun beginning
        break: broke broken
        bring: brought
        build: built
        buy: bought
        catch: caught
        choose: chose chosen choosing
        come: came coming
        deal: dealt
        draw: drew drawn
        drive: drove driven driving
        eat: ate eaten
        fall: fell fallen
        feel: felt
        fight: fought
        find: found
        flee: fled
        forbid: forbade forbidden forbidding
        forget: forgot forgotten
        grow: grew grown
        hear: heard
        hide: hid hidden
        know: knew known
        lead: led
        lie: lay lain lying
        meet: met
        rise: rose risen
        run: ran running
        seek: sought
        shoot: shot
        sit: sat
        sue: suing
        throw: threw thrown
        withdraw: withdrew withdrawn
        bear: bore borne
        beat: beaten
        bind: bound
        bleed: bled
        breed: bred
        feed: fed
        foresee: foresaw foreseen
        overcome: overcame
        oversee: oversaw overseen
        overthrow: overthrew overthrown
        uphold: upheld
        withhold: withheld
        undergo: underwent undergone
        undertake: undertook undertaken
        underlie: underlay underlain
        swear: swore sworn
        tear: tore torn
        die: died dying
        tie: tied tying
        show: shown showed
        prove: proven proved
        lend: lent
        mean: meant
        ride: rode ridden
        sing: sang sung
        sink: sank sunk
        swim: swam
        wake: woke woken
        arise: arose arisen
        forgive: forgave forgiven
        freeze: froze frozen
        drink: drank drunk
        fly: flew flown
        blow: blew blown
        rebuild: rebuilt
        repay: repaid
        resell: resold
        mislead: misled
        use: used using uses
        agree: agreed agrees agreeing
        can: could
        may: might
        will: would
        shall: should
        child: children
        woman: women
        man: men
        person: persons people
        foot: feet
        policeman: policemen
        life: lives
        wife: wives
        half: halves
        crisis: crises
        analysis: analyses
        basis: bases
        """

    /// Words that only look inflected.
    static let uninflected = """
        during united news process means always perhaps sometimes series was has is his this thus less unless access business
        press progress congress police humane severe use used year years january february marchmonth april maymonth june july august
        september october november december hundred
        """

    /// Words that carry grammar rather than content. Negations are not among them.
    static let function = """
        be have do can may will shall must a an the that this these those which who whom whose of to in on at by for with from as
        and or but also it its he she they them their his her him i we you
        """

    /// "May" and "March" are months only where they are capitalised; the folding then gives them a name of their own.
    static let months = """
        january february marchmonth april maymonth june july august september october november december
        """

    /// Prefixes whose hyphen joins instead of parting.
    static let joinedPrefixes = "non pre anti co re post multi sub inter over under semi counter mid"

    /// Spellings and names that mean one thing; the second is used for both.
    static let spellings = """
        uighur uyghur
        uighurs uyghur
        counselling counseling
        counsellor counselor
        counsellors counselor
        labour labor
        defence defense
        centre center
        programme program
        programmes program
        organisation organization
        organisations organization
        adviser advisor
        advisers advisor
        kiev kyiv
        ngos ngo
        """

    /// Words that become several, or one, before anything else is looked at.
    static let contractions = """
        cannot can not
        can't can not
        won't will not
        healthcare health care
        u.s unitedstates
        """

    /// Words in a row, stemmed, that count as one. Those after the bar count for linking only: what a law "requires" and what
    /// one "must" do are the same claim but not the same words. "Significant human rights issues included" opens the list of every
    /// country from one edition on, "human rights issues included" that of every country before: a formula, no judgment.
    static let phrases = """
        his or her = their
        he or she = they
        him or her = them
        nongovernmental organization = ngo
        united states = unitedstates
        no longer = nolonger
        yet to = not
        a number of = several
        not only = only
        except if = unless
        whether or not = whether
        no fewer than = atleast
        no less than = atleast
        not less than = atleast
        not fewer than = atleast
        at least = atleast
        no more than = atmost
        not more than = atmost
        the most significant human right issue = humanrightsissues
        the most significant human right problem = humanrightsissues
        most significant human right issue = humanrightsissues
        most significant human right problem = humanrightsissues
        significant human right issue = humanrightsissues
        human right issue = humanrightsissues
        as well as = and
        but not limit to = and
        in order to = to
        prior to = before
        at year end = yearend
        by year end = yearend
        as of year end = yearend
        at the end of the year = yearend
        by the end of the year = yearend
        as of the end of the year = yearend
        at the year end = yearend
        by the year end = yearend
        |
        have to = must
        be require to = must
        be oblige to = must
        be obligate to = must
        need to = must
        be able to = may
        be permit to = may
        be allow to = may
        """

    /// Classes of words that stand in for one another from one edition to the next.
    static let synonyms = """
        survivor victim
        child minor girl boy
        issue matter problem topic challenge concern
        majority most
        about regarding concerning
        female woman
        individual person citizen people resident community
        say state assert claim allege report contend note complain
        abuse violation mistreatment torture
        act incident
        because result due
        imprisonment prison jail
        among between
        ensure provide grant give stipulate
        roma romani
        ombudsman ombudsperson ombudsmen
        department ministry
        phone telephone
        arrest detention detain detained
        although though while however but
        file lodge submit
        comprise consist
        code law decree act legislation constitution statute
        regime government authority official
        domestic local
        police security
        ban prohibit outlaw forbid
        allow permit authorize enable
        enforce implement apply
        media press
        group ngo organization
        expression speech
        freedom right liberty
        number several numerous many some certain
        often sometimes frequently generally usually occasionally mostly
        prisoner inmate detainee
        lawyer attorney counsel
        require mandate oblige
        punish penalty sanction
        union labor
        enforce forced
        before prior previous
        hold house
        photo photograph
        under younger less
        above older over
        election vote poll
        remedy redress
        house home
        continue remain
        interior internal
        asylum refugee
        """

    /// A word of degree (``DegreeWords``) and others that say as much beside it, but come and go without a judgment: "major cities". They
    /// answer for a word of degree and are none.
    static let degreeLike = """
        significant major considerable substantial notable main
        serious grave
        widespread pervasive endemic prevalent extensive common commonplace rampant
        some number variety range occasional
        many frequent
        all both
        """

    static let polarity = "no not never none nor neither without nolonger"

    /// Words that deny without a negation: who "may not join" is "prohibited from joining", who "had no" shelter "lacked" it,
    /// what is "poorly enforced" is "not effectively enforced".
    static let prohibition = """
        prohibit ban bar forbid outlaw fail failure refuse refusal reject decline deny denial unable unwilling reluctant prevent
        avoid restrict different exclude exempt exemption exception except lack absence impossible illegal unlawful against
        rarely seldom few little less difficult difficulty hesitate inability inconsistently inconsistent ineffectively ineffective insufficient
        insufficiently inadequate inadequately poor poorly weak weakly uneven unevenly questionable
        cease stop suspend eliminate abolish terminate termination repeal revoke lift deprive
        instead rather otherwise out outside unless until before last unclear uncertain unknown unavailable free
        """

    /// Words that open an exception. "Not … except" is "only".
    static let exceptions = "except unless until without above beyond other"

    /// Verbs that say little without their object: who "did not conduct" training and who "provided" it.
    static let lightVerbs = "conduct make take hold give provide receive get undertake carry"

    /// Nouns that say little without what they are about: "no reports of theft" denies theft.
    static let emptyNouns = "report case allegation evidence information indication instance incident record claim complaint"

    /// Where people live: an isolated village is far away, and no village out of few.
    static let places = """
        area region province district village town city settlement community neighborhood island camp household family prison cell
        """

    /// Words of degree (``DegreeWords``) that are verbs in other forms.
    static let participles = "confirmed isolated limited"

    /// Words that tell how something went; to say another of them, or none, is to say something else.
    static let outcome = "increase decrease worsen improve deteriorate fail refuse deny above below attempt seek"

    /// What says the contrary of what: the words before the bar and those after it. Words that differ by "un" or "non" alone need
    /// no line.
    static let antonyms = """
        prohibit ban bar forbid outlaw | allow permit authorize legalize
        exempt exclude | cover include subject
        increase grow rise | decrease decline drop fall
        improve | worsen deteriorate
        accept grant approve | deny reject refuse
        convict | acquit
        guilty | innocent
        minimum | maximum
        voluntary optional | mandatory compulsory
        above | below
        more | fewer less
        succeed | fail
        legal lawful | illegal unlawful
        sufficient adequate | insufficient inadequate
        effective | ineffective
        effectively | ineffectively
        consistently | inconsistently
        regular | irregular
        eligible | ineligible
        accessible | inaccessible
        possible | impossible
        if | unless
        proper appropriate | improper inappropriate
        humane | inhuman
        """

    /// Words that join sentences and come and go with their order.
    static let connective = """
        however nevertheless nonetheless also further furthermore moreover thus then therefore additionally addition such
        there both either
        """

    /// Words that come and go without changing a claim, though they are other words.
    static let neutral = """
        respective related approximately about according during year years reported annual including since after before yearend
        """

    /// Words that say by themselves what "there were reports that" says; the one for the other is no change of strength.
    static let hearsay = "reportedly allegedly report allege claim allegation"

    static let offices = """
        president minister ministry secretary director chair chairman chairperson head leader council commission commissioner
        general prime deputy department office
        """

    static let numbers = """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
        nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen hundred thousand million billion percent first second
        third fourth fifth early late mid
        """
}
