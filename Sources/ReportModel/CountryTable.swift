/// The countries and territories that the Department has published reports of since 1999, one a line.
///
/// A line holds, parted by `|`:
///
///     code | alpha-2 | region | name | other names; … | slugs; … | parent
///
/// - *code*: ISO 3166-1 alpha-3, or ISO 3166-2 for a part of a country. Codes from the range that ISO leaves to its users: XKX
///   Kosovo, XNC the area administered by Turkish Cypriots. SCG, since withdrawn, is the state that Serbia and Montenegro were
///   until 2006, and the Yugoslavia before it: neither of the two that came after is the same country.
/// - *alpha-2*: ISO 3166-1 alpha-2, where there is one.
/// - *region*: the Department's bureau: AF, EAP, EUR, NEA, SCA or WHA.
/// - *name*: the name for every output: the report's own title in the newest edition, the short form where it had two.
/// - *other names*: former and longer names, spellings and abbreviations that do not fold into one given already
///   (``CountryKey``). "Republic of …" and its like, and "Korea, North" for "North Korea", need no entry.
/// - *slugs*: last components of the addresses of its pages that do not fold into one of the names; where two countries might
///   claim one, the one whose page it is.
/// - *parent*: for a report that is a part of another country's page, the code of that country.
///
/// Space around a field does not count. Fields at the end may be left out. Empty lines, and lines that begin with `#`, say
/// nothing. A user's file has the same lines, see ``CountryRegistry/extended(with:)``; there, an empty field of a known code
/// leaves what is known, `-` takes the field away, and names and slugs add to the known ones.
///
/// (Lines continued with `\` below are one line each: that mark is Swift's, not the format's.)
enum CountryTable {
    static let text = """
        AFG    | AF | SCA | Afghanistan
        ALB    | AL | EUR | Albania
        DZA    | DZ | NEA | Algeria
        AND    | AD | EUR | Andorra
        AGO    | AO | AF  | Angola
        ATG    | AG | WHA | Antigua and Barbuda | Antigua
        ARG    | AR | WHA | Argentina | Argentine Republic
        ARM    | AM | EUR | Armenia
        AUS    | AU | EAP | Australia
        AUT    | AT | EUR | Austria
        AZE    | AZ | EUR | Azerbaijan
        BHS    | BS | WHA | The Bahamas | | thebahamas
        BHR    | BH | NEA | Bahrain
        BGD    | BD | SCA | Bangladesh
        BRB    | BB | WHA | Barbados
        BLR    | BY | EUR | Belarus | Belorussia; Byelorussia
        BEL    | BE | EUR | Belgium
        BLZ    | BZ | WHA | Belize
        BEN    | BJ | AF  | Benin
        BTN    | BT | SCA | Bhutan
        BOL    | BO | WHA | Bolivia
        BIH    | BA | EUR | Bosnia and Herzegovina | Bosnia; Bosnia-Hercegovina
        BWA    | BW | AF  | Botswana
        BRA    | BR | WHA | Brazil | Brasil
        BRN    | BN | EAP | Brunei | Brunei Darussalam; Negara Brunei Darussalam
        BGR    | BG | EUR | Bulgaria
        BFA    | BF | AF  | Burkina Faso | Burkina
        MMR    | MM | EAP | Burma | Myanmar; Burma (Myanmar); Myanmar (Burma); Union of Myanmar
        BDI    | BI | AF  | Burundi
        CPV    | CV | AF  | Cabo Verde | Cape Verde; Cape Verde Islands
        KHM    | KH | EAP | Cambodia | Kampuchea
        CMR    | CM | AF  | Cameroon | Cameroun
        CAN    | CA | WHA | Canada
        CAF    | CF | AF  | Central African Republic | CAR
        TCD    | TD | AF  | Chad | Tchad
        CHL    | CL | WHA | Chile
        CHN    | CN | EAP | China | PRC; China (PRC); China (includes Tibet, Hong Kong, and Macau); \
        China (includes Hong Kong, Macau, and Tibet); China (includes Hong Kong and Macau); \
        China (Tibet, Hong Kong, and Macau) | \
        china-includes-tibet-hong-kong-and-macau-china; china-includes-hong-kong-macau-and-tibet-china
        HKG    | HK | EAP | Hong Kong | Hong Kong SAR; Hong Kong Special Administrative Region; China (Hong Kong) | \
        china-includes-tibet-hong-kong-and-macau-hong-kong; china-includes-hong-kong-macau-and-tibet-hong-kong | CHN
        MAC    | MO | EAP | Macau | Macao; Macau SAR; Macao SAR; Macau Special Administrative Region; China (Macau) | \
        china-includes-tibet-hong-kong-and-macau-macau; china-includes-hong-kong-macau-and-tibet-macau | CHN
        CN-XZ  |    | EAP | Tibet | Xizang; Tibet Autonomous Region; China (Tibet) | \
        china-includes-tibet-hong-kong-and-macau-tibet; china-includes-hong-kong-macau-and-tibet-tibet | CHN
        COL    | CO | WHA | Colombia
        COM    | KM | AF  | Comoros | Comoro Islands
        COG    | CG | AF  | Republic of the Congo | Congo; Congo (Brazzaville); Congo Republic | congo-republic-of-the
        COD    | CD | AF  | Democratic Republic of the Congo | Congo (Kinshasa); Congo (DRC); DRC; DR Congo; Zaire; \
        Congo Democratic Republic | congo-democratic-republic-of-the
        COK    | CK | EAP | Cook Islands
        CRI    | CR | WHA | Costa Rica
        CIV    | CI | AF  | Côte d’Ivoire | Ivory Coast
        HRV    | HR | EUR | Croatia
        CUB    | CU | WHA | Cuba
        CYP    | CY | EUR | Cyprus | Cyprus - Republic of Cyprus
        XNC    |    | EUR | Area Administered by Turkish Cypriots | Cyprus - the Area Administered by Turkish Cypriots; \
        Turkish Republic of Northern Cyprus; TRNC; Northern Cyprus | | CYP
        CZE    | CZ | EUR | Czech Republic | Czechia
        DNK    | DK | EUR | Denmark
        DJI    | DJ | AF  | Djibouti
        DMA    | DM | WHA | Dominica
        DOM    | DO | WHA | Dominican Republic
        ECU    | EC | WHA | Ecuador
        EGY    | EG | NEA | Egypt
        SLV    | SV | WHA | El Salvador | Salvador
        GNQ    | GQ | AF  | Equatorial Guinea
        ERI    | ER | AF  | Eritrea
        EST    | EE | EUR | Estonia
        SWZ    | SZ | AF  | Eswatini | Swaziland; Eswatini (Swaziland)
        ETH    | ET | AF  | Ethiopia
        FJI    | FJ | EAP | Fiji | Fiji Islands
        FIN    | FI | EUR | Finland
        FRA    | FR | EUR | France | French Republic
        GAB    | GA | AF  | Gabon | Gabonese Republic
        GMB    | GM | AF  | The Gambia | | thegambia
        GEO    | GE | EUR | Georgia
        DEU    | DE | EUR | Germany
        GHA    | GH | AF  | Ghana
        GRC    | GR | EUR | Greece | Hellenic Republic
        GRD    | GD | WHA | Grenada
        GTM    | GT | WHA | Guatemala
        GIN    | GN | AF  | Guinea | Guinea (Conakry)
        GNB    | GW | AF  | Guinea-Bissau
        GUY    | GY | WHA | Guyana
        HTI    | HT | WHA | Haiti
        HND    | HN | WHA | Honduras
        HUN    | HU | EUR | Hungary
        ISL    | IS | EUR | Iceland
        IND    | IN | SCA | India
        IDN    | ID | EAP | Indonesia
        IRN    | IR | NEA | Iran
        IRQ    | IQ | NEA | Iraq
        IRL    | IE | EUR | Ireland
        ISR    | IL | NEA | Israel | Israel and the Occupied Territories; Israel, West Bank, and Gaza; \
        Israel, Golan Heights, West Bank, and Gaza; Israel, the West Bank, and Gaza Strip | \
        israel-golan-heights-west-bank-and-gaza-israel; israel-west-bank-and-gaza-israel; \
        israel-golan-heights-west-bank-and-gaza-israel-and-golan-heights; israel-and-the-occupied-territories-israel
        PSE    | PS | NEA | West Bank and Gaza | West Bank; Gaza; Gaza Strip; West Bank and Gaza Strip; \
        Occupied Territories; Palestinian Territories; Occupied Palestinian Territories; Occupied Palestinian Territory; \
        Palestine; Palestinian Authority; \
        Occupied Territories (including areas subject to the jurisdiction of the Palestinian Authority); \
        Israel and the Occupied Territories - the Occupied Territories | \
        israel-golan-heights-west-bank-and-gaza-west-bank-and-gaza; israel-west-bank-and-gaza-west-bank-and-gaza | ISR
        ITA    | IT | EUR | Italy | Italian Republic
        JAM    | JM | WHA | Jamaica
        JPN    | JP | EAP | Japan
        JOR    | JO | NEA | Jordan
        KAZ    | KZ | SCA | Kazakhstan | Kazakstan
        KEN    | KE | AF  | Kenya
        KIR    | KI | EAP | Kiribati
        XKX    | XK | EUR | Kosovo
        KWT    | KW | NEA | Kuwait
        KGZ    | KG | SCA | Kyrgyz Republic | Kyrgyzstan; Kirghizstan
        LAO    | LA | EAP | Laos | Lao People's Democratic Republic; Lao PDR
        LVA    | LV | EUR | Latvia
        LBN    | LB | NEA | Lebanon | Lebanese Republic
        LSO    | LS | AF  | Lesotho
        LBR    | LR | AF  | Liberia
        LBY    | LY | NEA | Libya | Libyan Arab Jamahiriya; Socialist People's Libyan Arab Jamahiriya
        LIE    | LI | EUR | Liechtenstein
        LTU    | LT | EUR | Lithuania
        LUX    | LU | EUR | Luxembourg | Luxemburg
        MDG    | MG | AF  | Madagascar
        MWI    | MW | AF  | Malawi
        MYS    | MY | EAP | Malaysia
        MDV    | MV | SCA | Maldives | Maldive Islands
        MLI    | ML | AF  | Mali
        MLT    | MT | EUR | Malta
        MHL    | MH | EAP | Marshall Islands
        MRT    | MR | AF  | Mauritania
        MUS    | MU | AF  | Mauritius
        MEX    | MX | WHA | Mexico | United Mexican States
        FSM    | FM | EAP | Micronesia | Federated States of Micronesia; FSM | micronesia-federated-states-of
        MDA    | MD | EUR | Moldova | Moldavia
        MCO    | MC | EUR | Monaco
        MNG    | MN | EAP | Mongolia
        MNE    | ME | EUR | Montenegro
        MAR    | MA | NEA | Morocco
        MOZ    | MZ | AF  | Mozambique
        NAM    | NA | AF  | Namibia
        NRU    | NR | EAP | Nauru
        NPL    | NP | SCA | Nepal
        NLD    | NL | EUR | Netherlands | Holland | thenetherlands
        NZL    | NZ | EAP | New Zealand
        NIC    | NI | WHA | Nicaragua
        NER    | NE | AF  | Niger
        NGA    | NG | AF  | Nigeria
        NIU    | NU | EAP | Niue
        PRK    | KP | EAP | North Korea | Democratic People's Republic of Korea; DPRK; Korea (North) | \
        korea-democratic-peoples-republic-of
        MKD    | MK | EUR | North Macedonia | Macedonia; Former Yugoslav Republic of Macedonia; FYROM; Macedonia (FYROM) | \
        macedonia-the-former-yugoslav-republic-of
        NOR    | NO | EUR | Norway
        OMN    | OM | NEA | Oman
        PAK    | PK | SCA | Pakistan
        PLW    | PW | EAP | Palau | Belau
        PAN    | PA | WHA | Panama
        PNG    | PG | EAP | Papua New Guinea
        PRY    | PY | WHA | Paraguay
        PER    | PE | WHA | Peru
        PHL    | PH | EAP | Philippines | Philippine Islands
        POL    | PL | EUR | Poland
        PRT    | PT | EUR | Portugal | Portuguese Republic
        QAT    | QA | NEA | Qatar
        ROU    | RO | EUR | Romania | Rumania
        RUS    | RU | EUR | Russia | Russian Federation
        RWA    | RW | AF  | Rwanda
        KNA    | KN | WHA | Saint Kitts and Nevis | Saint Christopher and Nevis; Saint Kitts
        LCA    | LC | WHA | Saint Lucia
        VCT    | VC | WHA | Saint Vincent and the Grenadines | Saint Vincent
        WSM    | WS | EAP | Samoa | Western Samoa
        SMR    | SM | EUR | San Marino
        STP    | ST | AF  | Sao Tome and Principe | Sao Tome
        SAU    | SA | NEA | Saudi Arabia
        SEN    | SN | AF  | Senegal
        SRB    | RS | EUR | Serbia | Serbia (includes Kosovo)
        SCG    | CS | EUR | Serbia and Montenegro | State Union of Serbia and Montenegro; \
        Yugoslavia; Federal Republic of Yugoslavia; Yugoslavia (Serbia and Montenegro); \
        Yugoslavia, Federal Republic of (Serbia and Montenegro)
        SYC    | SC | AF  | Seychelles
        SLE    | SL | AF  | Sierra Leone
        SGP    | SG | EAP | Singapore
        SVK    | SK | EUR | Slovakia | Slovak Republic
        SVN    | SI | EUR | Slovenia
        SLB    | SB | EAP | Solomon Islands
        SOM    | SO | AF  | Somalia
        ZAF    | ZA | AF  | South Africa
        KOR    | KR | EAP | South Korea | Republic of Korea; ROK; Korea (South) | korea-republic-of
        SSD    | SS | AF  | South Sudan
        ESP    | ES | EUR | Spain
        LKA    | LK | SCA | Sri Lanka
        SDN    | SD | AF  | Sudan
        SUR    | SR | WHA | Suriname | Surinam
        SWE    | SE | EUR | Sweden
        CHE    | CH | EUR | Switzerland | Swiss Confederation
        SYR    | SY | NEA | Syria | Syrian Arab Republic
        TWN    | TW | EAP | Taiwan | Republic of China; China (Taiwan); China (Taiwan only); \
        Taiwan, Province of China; Chinese Taipei
        TJK    | TJ | SCA | Tajikistan
        TZA    | TZ | AF  | Tanzania
        THA    | TH | EAP | Thailand
        TLS    | TL | EAP | Timor-Leste | East Timor; Timor-Leste (East Timor)
        TGO    | TG | AF  | Togo | Togolese Republic
        TON    | TO | EAP | Tonga
        TTO    | TT | WHA | Trinidad and Tobago | Trinidad
        TUN    | TN | NEA | Tunisia
        TUR    | TR | EUR | Turkey | Türkiye; Turkey (Türkiye); Türkiye (Turkey)
        TKM    | TM | SCA | Turkmenistan
        TUV    | TV | EAP | Tuvalu
        UGA    | UG | AF  | Uganda
        UKR    | UA | EUR | Ukraine
        UA-43  |    | EUR | Crimea | Ukraine (Crimea); Autonomous Republic of Crimea; Crimea (Ukraine) | | UKR
        ARE    | AE | NEA | United Arab Emirates | UAE
        GBR    | GB | EUR | United Kingdom | UK; Great Britain; Britain; Great Britain and Northern Ireland; \
        United Kingdom of Great Britain and Northern Ireland
        URY    | UY | WHA | Uruguay | | uraguay
        UZB    | UZ | SCA | Uzbekistan
        VUT    | VU | EAP | Vanuatu
        VEN    | VE | WHA | Venezuela
        VNM    | VN | EAP | Vietnam
        ESH    | EH | NEA | Western Sahara
        YEM    | YE | NEA | Yemen
        ZMB    | ZM | AF  | Zambia
        ZWE    | ZW | AF  | Zimbabwe
        """
}
