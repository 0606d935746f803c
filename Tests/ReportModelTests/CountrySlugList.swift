/// Every slug that the pages of the editions 2016 to 2024 are linked under, with the country it means, written by hand and not
/// from the table.
enum CountrySlugList {
    static let codes: [(slug: String, code: String)] = text.split(separator: "\n").flatMap { line in
        let words = line.split(separator: " ").map(String.init)
        return words.dropFirst().map { ($0, words[0]) }
    }

    private static let text = """
        AFG afghanistan
        AGO angola
        ALB albania
        AND andorra
        ARE united-arab-emirates
        ARG argentina
        ARM armenia
        ATG antigua-and-barbuda
        AUS australia
        AUT austria
        AZE azerbaijan
        BDI burundi
        BEL belgium
        BEN benin
        BFA burkina-faso
        BGD bangladesh
        BGR bulgaria
        BHR bahrain
        BHS bahamas the-bahamas thebahamas
        BIH bosnia-and-herzegovina
        BLR belarus
        BLZ belize
        BOL bolivia
        BRA brazil
        BRB barbados
        BRN brunei
        BTN bhutan
        BWA botswana
        CAF central-african-republic
        CAN canada
        CHE switzerland
        CHL chile
        CHN china china-includes-tibet-hong-kong-and-macau china-includes-tibet-hong-kong-and-macau-china
        CIV cote-divoire cote-divoire__trashed
        CMR cameroon
        CN-XZ china/tibet china-includes-tibet-hong-kong-and-macau-tibet
        CN-XZ china-includes-tibet-hong-kong-and-macau/china-includes-tibet-hong-kong-and-macau-tibet
        COD democratic-republic-of-the-congo
        COG republic-of-the-congo
        COK cook-islands
        COL colombia colombia__trashed
        COM comoros
        CPV cabo-verde
        CRI costa-rica
        CUB cuba
        CYP cyprus
        CZE czech-republic
        DEU germany
        DJI djibouti
        DMA dominica
        DNK denmark
        DOM dominican-republic
        DZA algeria
        ECU ecuador
        EGY egypt
        ERI eritrea
        ESH western-sahara
        ESP spain
        EST estonia
        ETH ethiopia
        FIN finland
        FJI fiji
        FRA france
        FSM micronesia federated-states-of-micronesia
        GAB gabon
        GBR united-kingdom
        GEO georgia
        GHA ghana ghana__trashed
        GIN guinea
        GMB gambia the-gambia
        GNB guinea-bissau
        GNQ equatorial-guinea
        GRC greece
        GRD grenada
        GTM guatemala
        GUY guyana
        HKG china/hong-kong china-includes-tibet-hong-kong-and-macau-hong-kong
        HKG china-includes-tibet-hong-kong-and-macau/china-includes-tibet-hong-kong-and-macau-hong-kong
        HKG china-includes-tibet-hong-kong-and-macau-china/china-includes-tibet-hong-kong-and-macau-hong-kong
        HND honduras
        HRV croatia
        HTI haiti
        HUN hungary
        IDN indonesia
        IND india
        IRL ireland
        IRN iran
        IRQ iraq
        ISL iceland
        ISR israel israel-and-the-occupied-territories israel-golan-heights-west-bank-and-gaza israel-west-bank-and-gaza
        ITA italy
        JAM jamaica jamaica__trashed
        JOR jordan
        JPN japan
        KAZ kazakhstan
        KEN kenya
        KGZ kyrgyz-republic kyrgyzstan
        KHM cambodia
        KIR kiribati
        KNA saint-kitts-and-nevis
        KOR republic-of-korea south-korea
        KWT kuwait
        LAO laos
        LBN lebanon
        LBR liberia
        LBY libya
        LCA saint-lucia
        LIE liechtenstein
        LKA sri-lanka
        LSO lesotho
        LTU lithuania
        LUX luxembourg
        LVA latvia
        MAC china/macau china-includes-tibet-hong-kong-and-macau-macau
        MAC china-includes-tibet-hong-kong-and-macau/china-includes-tibet-hong-kong-and-macau-macau
        MAC china-includes-tibet-hong-kong-and-macau-china/china-includes-tibet-hong-kong-and-macau-macau
        MAR morocco
        MCO monaco
        MDA moldova
        MDG madagascar
        MDV maldives
        MEX mexico
        MHL marshall-islands
        MKD macedonia north-macedonia
        MLI mali
        MLT malta
        MMR burma burma-draft
        MNE montenegro
        MNG mongolia Mongolia mongolia__trashed
        MOZ mozambique
        MRT mauritania
        MUS mauritius
        MWI malawi
        MYS malaysia Malaysia malaysia-2
        NAM namibia
        NER niger
        NGA nigeria
        NIC nicaragua
        NIU niue
        NLD netherlands
        NOR norway
        NPL nepal
        NRU nauru
        NZL new-zealand
        OMN oman
        PAK pakistan
        PAN panama
        PER peru peru__trashed
        PHL philippines philippines__trashed
        PLW palau
        PNG papua-new-guinea
        POL poland
        PRK democratic-peoples-republic-of-korea north-korea
        PRT portugal
        PRY paraguay
        PSE israel/west-bank-and-gaza israel-west-bank-and-gaza/west-bank-and-gaza
        PSE israel-and-the-occupied-territories-the-occupied-territories
        PSE israel-golan-heights-west-bank-and-gaza/israel-golan-heights-west-bank-and-gaza-west-bank-and-gaza
        QAT qatar
        ROU romania romania__trashed
        RUS russia
        RWA rwanda
        SAU saudi-arabia
        SDN sudan
        SEN senegal
        SGP singapore
        SLB solomon-islands
        SLE sierra-leone
        SLV el-salvador
        SMR san-marino
        SOM somalia
        SRB serbia
        SSD south-sudan
        STP sao-tome-and-principe
        SUR suriname
        SVK slovakia
        SVN slovenia
        SWE sweden
        SWZ eswatini swaziland
        SYC seychelles
        SYR syria
        TCD chad
        TGO togo
        THA thailand
        TJK tajikistan
        TKM turkmenistan
        TLS timor-leste
        TON tonga
        TTO trinidad-and-tobago 2022samplehrrwha/trinidad-and-tobago
        TUN tunisia
        TUR turkey
        TUV tuvalu
        TWN taiwan
        TZA tanzania
        UGA uganda
        UKR ukraine
        URY uraguay uruguay
        UZB uzbekistan
        VCT saint-vincent-and-the-grenadines
        VEN venezuela
        VNM vietnam
        VUT vanuatu
        WSM samoa
        XKX kosovo
        YEM yemen
        ZAF south-africa
        ZMB zambia
        ZWE zimbabwe
        """
}
