import ReportModel
import Testing

@Suite struct CountryTableErrorTests {
    @Test(arguments: [
        (CountryTableError.Problem.malformedCode(""), "line 4: the code is missing."),
        (.malformedCode("X1"), "line 4: “X1” is not a code of three letters, or of two letters, a hyphen and one to three"),
        (.malformedAlpha2("XAR"), "line 4: “XAR” is not a code of two letters."),
        (.missingName(code: "XAR"), "line 4: the code XAR is new, so it needs a name."),
        (.emptyName("--"), "line 4: “--” holds no letter or digit to tell it from another name."),
        (.unknownRegion("Europe"), "line 4: “Europe” is none of the regions AF, EAP, EUR, NEA, SCA, WHA."),
        (.tooManyFields(8), "line 4: there are 8 fields, which is more than the seven of a line."),
        (.repeatedCode("XAR", line: 2), "line 4: the code XAR stands on line 2 already."),
        (.sharedName("Ardania", line: 2), "line 4: “Ardania” belongs to the country on line 2 already."),
        (.unknownParent("XBO"), "line 4: the parent XBO is no code of the table."),
        (.unfitParent("HKG"), "line 4: the parent HKG does not fit: a part of a country has no parts of its own"),
    ])
    func theSentenceNamesLineAndFault(problem: CountryTableError.Problem, beginning: String) {
        let description = CountryTableError(line: 4, problem: problem).description
        #expect(description.hasPrefix(beginning))
        #expect(description.hasSuffix(CountryTableError.example))
    }

    @Test func theExampleIsARightLine() throws {
        let registry = try CountryRegistry().extended(with: CountryTableError.example)
        #expect(registry.country(named: "Old Ardania")?.code == "XAR")
    }
}
