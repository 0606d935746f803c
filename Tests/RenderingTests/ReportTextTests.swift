import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("A report as text")
struct ReportTextTests {
    @Test("One heading or paragraph a line, run-in headings where they stand")
    func lines() {
        #expect(
            String(decoding: ReportText().bytes(.ardania), as: UTF8.self) == """
                Ardania
                The Republic of Ardania is governed by a president.
                Executive Summary
                Ardania is a constitutional republic. Elections were held in May.
                Section 1. Respect for the Integrity of the Person
                a. Torture
                The law prohibits such practices.
                b. Prison and Detention Center Conditions
                Physical Conditions: Cells were *crowded*. One in three had no window.
                Water came twice a day.
                Administration: The ministry kept records.
                Section 2. Respect for Civil Liberties
                a. Freedom of Expression
                1. The law provides for it & <b>more</b>.

                """)
    }

    @Test("A part of the outline")
    func part() {
        #expect(
            String(decoding: ReportText(sections: SectionFilter(["torture"])).bytes(.ardania), as: UTF8.self)
                == "Ardania\na. Torture\nThe law prohibits such practices.\n")
    }
}
