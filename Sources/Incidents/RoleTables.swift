/// The words around an act, by the part they play, as tables to be read and extended by people.
///
/// Each line is a part, named as in ``WordRoles``, and its words; a word may stand in several lines.
enum RoleTables {
    static let words = """
        human: man woman boy girl person individual child journalist activist reporter blogger lawyer attorney student teacher \
        professor doctor nurse detainee prisoner inmate victim defender protester demonstrator civilian farmer villager resident \
        citizen soldier officer policeman policewoman guard worker employee leader member politician candidate lawmaker legislator \
        senator parliamentarian mp judge prosecutor magistrate priest pastor imam bishop cleric monk nun refugee migrant suspect \
        youth teenager minor infant baby mother father son daughter brother sister wife husband relative widow couple family \
        editor publisher photographer cameraman cameraperson writer poet artist singer musician filmmaker cartoonist comedian \
        actor businessman businesswoman trader driver passenger observer monitor trafficker volunteer unionist organizer \
        dissident critic supporter opponent militant terrorist commander chief mayor governor minister official councilor \
        councilman advocate counselor scholar academic academician researcher columnist correspondent commentator presenter anchor \
        colonel captain sergeant corporal lieutenant general constable bodyguard patient \
        fisherman herder shepherd trooper guerrilla rebel fighter intern pupil schoolgirl schoolboy nephew niece uncle aunt \
        cousin neighbor survivor laureate transgender people-smuggler smuggler convert missionary whistleblower podcaster youtuber user \
        tourist national foreigner american deputy secretary president director clerk baker head coordinator founder aide spokesman spokesperson
        humans: men women boys girls persons people individuals children journalists activists reporters bloggers lawyers attorneys \
        students teachers professors doctors nurses detainees prisoners inmates victims defenders protesters protestors \
        demonstrators civilians farmers villagers residents citizens soldiers officers policemen guards workers employees leaders \
        members politicians candidates lawmakers legislators senators parliamentarians mps judges prosecutors magistrates priests \
        pastors imams bishops clerics monks nuns refugees migrants suspects youths youth teenagers minors infants babies mothers \
        fathers sons daughters brothers sisters wives husbands relatives widows couples families editors publishers photographers \
        writers poets artists singers musicians filmmakers businessmen traders drivers passengers observers volunteers unionists \
        organizers dissidents critics supporters opponents militants terrorists commanders chiefs mayors governors ministers \
        officials councilors advocates scholars academics academicians researchers columnists correspondents captains patients \
        fishermen herders rebels fighters pupils schoolgirls schoolchildren survivors seekers foreigners tourists nationals \
        personnel staff staffers others adherents followers believers worshippers muslims christians jews uyghurs rohingya \
        bodies remains deputies participants users tibetans palestinians israelis kurds travelers
        agent: police authorities officers officer soldiers soldier forces force army military militants militia militias gunmen \
        gunman assailants assailant attackers attacker insurgents rebels terrorists gang gangs mob court courts judge prosecutors \
        prosecutor prosecution government ministry officials guards guard rangers troops personnel agents agent security \
        al-shabaab taliban isis hamas unit units settlers villagers vigilantes perpetrators magistrate
        court: court courts tribunal judge judges magistrate jury
        body: newspaper newspapers magazine journal website websites site sites station outlet outlets channel channels party parties ngo \
        ngos organization organizations group groups association associations union unions media office offices home homes house \
        houses church churches mosque mosques temple temples school schools university club company companies broadcaster agency \
        newsroom village villages camp settlement embassy mission convoy bus hotel vehicle car boat market hospital rally march \
        demonstration demonstrations protest protests gathering vigil concert assembly conference event network blog program \
        passport passports license licenses registration accounts account internet
        title: president minister mr. mrs. ms. mr mrs ms dr dr. sheikh pastor father reverend rev bishop archbishop imam cardinal \
        general colonel captain lieutenant sergeant corporal major senator congressman congresswoman mp mps judge justice \
        prosecutor governor mayor councilor professor prince princess king queen ayatollah hojatoleslam mullah rabbi ambassador \
        secretary counsellor chairman chairperson chairwoman chair cochair co-chair ceo commissioner inspector constable lama hajji haji chief deputy commander \
        then-president
        be: was were been being
        present: is are be am becomes
        have: has have
        modal: may might can could would will shall must should to cannot
        negation: not no never nor without neither failed refused unable nobody none denied
        habit: generally often routinely frequently sometimes typically usually occasionally commonly regularly periodically \
        systematically habitually normally always rarely seldom widely increasingly continued continues routine usual tended
        series: times occasions repeatedly numerous various
        law: law laws act decree decrees constitution legislation code amendment amendments bill bills regulation regulations \
        ordinance convention treaty protocol directive resolution policy policies strategy plan plans provision provisions \
        moratorium guidelines reform reforms
        lawmaking: passed adopted enacted amended ratified promulgated introduced approved signed repealed entered came took \
        abolished criminalized decriminalized issued proposed drafted submitted
        reporting: reported said stated claimed alleged noted announced asserted told confirmed documented documenting registered report \
        published issued found reports according cited criticized condemned called complained highlighted described expressed \
        estimated counted concluded determined revealed
        statistic: percent percentage statistics average total compared rate rates number figures data increase decrease \
        increased decreased estimated survey annual monthly per overall index ranking rankings ranked tally annually
        determiner: the a an this that these those his her its their our my your each every any all some both most many few other remaining newly
        indefinite: a an one two three four five six seven eight nine ten eleven twelve several another dozens
        fresh: another separate separately unrelated different
        preposition: in on at of for with by from to under over during after before against between among into through about as \
        including like since until without within
        placePreposition: in at near outside from
        placeName: bazar bazaar landing city province state county district region village town street road river park airport island islands \
        municipality department governorate prefecture oblast raion valley mountain mountains square camp township prison \
        penitentiary jail square bridge forest highway neighborhood north south east west northern southern eastern western \
        central upper lower port bay coast capital territory basin station beach lake border mosque hospital
        organisationName: party court commission committee ministry university police watch union council news times forces force \
        army international national federation association agency bureau center centre institute movement front league network \
        inspection inspectorate command unit industry laboratory universities weekly \
        organization foundation group board authority service services office department directorate parliament assembly senate \
        congress government corps brigade battalion republic nations television radio tv newspaper post daily media bank \
        corporation company limited ltd inc school college hotel church society coalition alliance amnesty human rights civil \
        security defense justice interior foreign affairs report observatory directorate intelligence guard academy club hospital \
        mission program project fund prosecution embassy ombudsman syndicate forum initiative platform press house prosecutor's \
        organisation defenders lawyers journalists workers women's children european african american united supreme high federal \
        constitutional criminal appeals appellate regional municipal democratic popular liberation islamic \
        state's general attorney's ombudsman's penal code law act day airlines convention penitentiary prison
        pronoun: he she they his her their him them it its who
        objectPronoun: him her them
        particle: de los las del della di da dos das do du la le el al bin bint ibn van von der den ben abu y e ul ur ag ould mint
        publication: report reports statement statements article data list lists findings survey study figures results \
        recommendations guidelines video videos document documents book information photographs images letter communique \
        statistics documentary
        caseWord: case cases charge charges warrant warrants penalty rate rates trial squad threats allegations suspect suspects \
        center centers facility facilities order orders row sentence sentences records sites conditions certificate certificates \
        hearing hearings lists procedures toll trials
        custody: custody prison jail detention cell imprisonment police protest protests torture gunfire clashes clash wounds \
        injuries violence beating attack attacks guards soldiers raid hospital correction correctional facility shelter
        conduct: conducted carried launched staged perpetrated committed claimed suffered survived orchestrated
        conjunction: and or but while when after before because although which who whom that where as following amid
        adverb: also then later again subsequently allegedly reportedly immediately briefly temporarily arbitrarily illegally \
        unlawfully forcibly violently severely physically sexually fatally brutally publicly initially previously formerly recently twice first \
        once verbally all both himself herself themselves either eventually finally
        phrase: found missing took taken placed put declared ordered dismissed ruled rejected denied confirmed sentenced awarded fire used \
        deployed fired filed investigation investigations denied proceedings charge charges threats
        season: spring summer autumn winter
        relation: father mother wife husband son daughter brother sister family relatives lawyer lawyers parents children
        """

    static let months = "january february march april may june july august september october november december"

    static let numbers = """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen \
        nineteen twenty
        """

    /// Capitalised words that begin no name of a person.
    static let notNames = """
        the a an this that these those his her its their our in on at of for with by from to under over during after before \
        according while when although however as additionally also for following despite because since if some many several most \
        few both all other another authorities police government officials human members media local state national security \
        international foreign according there they he she it we one two three four five six seven eight nine ten january february \
        march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday \
        christian christians muslim muslims jewish jews islam islamic shia sunni catholic protestant orthodox hindu buddhist \
        ahmadi bahai baha'i rohingya roma romani uyghur uyghurs tibetan tibetans kurdish kurds arab arabs falun gong lgbti lgbtqi \
        lgbtqi+ lgbti+ ngo ngos un eu us u.s united nations european supreme constitutional internet facebook twitter youtube \
        whatsapp telegram covid-19 section article law act code court ministry office commission north south east west northern \
        southern eastern western central new world white black red blue green great
        """

    /// Adjectives of peoples and countries.
    static let demonyms = """
        afghan american arab argentine australian austrian azerbaijani bahamian bangladeshi belarusian belgian bolivian bosnian \
        brazilian british bulgarian burmese cambodian cameroonian canadian chadian chechen chilean chinese colombian congolese \
        croatian cuban cypriot czech danish dutch egyptian english eritrean estonian ethiopian european filipino finnish french \
        gambian georgian german ghanaian greek guatemalan haitian honduran hungarian icelandic indian indonesian iranian iraqi \
        irish israeli italian japanese jordanian kazakh kazakhstani kenyan korean kosovo kuwaiti kyrgyz lebanese liberian libyan \
        lithuanian macedonian malaysian malian mexican moldovan mongolian moroccan nepali nepalese nicaraguan nigerian norwegian \
        pakistani palestinian panamanian peruvian polish portuguese romanian russian rwandan sahrawi salvadoran saudi serbian \
        slovak slovenian somali spanish sudanese swazi swedish swiss syrian taiwanese tajik tanzanian thai turkish turkmen ugandan \
        ukrainian uruguayan uzbek venezuelan vietnamese yemeni zambian zimbabwean asian african western moscow-based
        """
}
