import ArgumentParser
import Recension

/// Which countries and sections a command works on.
struct SelectionOptions: ParsableArguments {
    @OptionGroup var countries: CountryOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Only these sections, by label (2, 2.a), or part of a title, under whatever title they stand in the other editions; may be "
                + "given several times.", valueName: "section"))
    var section: [String] = []

    var sections: SectionFilter { SectionFilter(section) }
}
