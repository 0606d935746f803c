// swift-tools-version: 6.2
import PackageDescription

// Every target states its imports here and nowhere else; arrows point one way, from the top of this list down:
//
//   CLibXML2 → HTMLTree ─┬─→ Fetching ──────────────────────────────────────────────────────┐
//                        ├─→ ReportExtraction ──────────────────────────────────────────────┤
//            ReportModel ┴┬→ Incidents ─┐                                                   ├→ Watching → Recension
//                         └→ Alignment ─┴→ Findings → Collation → Alerts ┬→ Rendering ──────┤
//           SequenceDiff ────┘                                           └→ EditionStore ───┘
//
//   Recension → RecensionCommandLine ┬→ recension
//         Fetching → URLFetching ────┴→ recension-net

/// One set of language rules for every target of the package.
let rules: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// Everything below the umbrella. What a module stores is laid out anew in each module above it, and SwiftPM builds a target again
/// only when one that it names has changed: so each names all that it stands on, or an old layout meets a new one.
let engine: [Target.Dependency] = [
    "HTMLTree", "ReportModel", "SequenceDiff", "Fetching", "ReportExtraction", "Alignment", "Incidents", "Findings", "Collation",
    "Alerts", "Rendering", "EditionStore", "Watching",
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "recension",
    products: [
        .library(name: "Recension", targets: ["Recension"]),
        // The way to the net, which programs that use the library choose for themselves.
        .library(name: "URLFetching", targets: ["URLFetching"]),
        .executable(name: "recension", targets: ["recension"]),
        .executable(name: "recension-net", targets: ["recension-net"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    ],
    targets: [
        // libxml2's HTML parser, found through pkg-config.
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev", "pkg-config"])]),
        // SHA-256, found through pkg-config.
        .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev", "pkg-config"])]),

        // Compression of captures, and of those that an earlier version stored; archives of pages.
        .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev", "pkg-config"])]),
        .systemLibrary(name: "CBZip2", providers: [.apt(["libbz2-dev"])]),
        .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev", "pkg-config"])]),
        // mallopt of glibc.
        .systemLibrary(name: "CMalloc"),

        // Bytes → immutable flat tree over one UTF-8 arena. The only target that touches a C pointer.
        .target(name: "HTMLTree", dependencies: ["CLibXML2"], swiftSettings: rules + [.strictMemorySafety()]),

        // Values of the domain: report, section, paragraph, sentence, edition, snapshot, country. No input, no output.
        .target(name: "ReportModel", swiftSettings: rules),

        // Integer tokens, interner, bounded diff. Knows nothing of reports.
        .target(name: "SequenceDiff", swiftSettings: rules),

        // Addresses of the web → pages, and why not; index pages → reports. Speaks to a network through whoever it is given.
        .target(name: "Fetching", dependencies: ["HTMLTree", "ReportModel"], swiftSettings: rules),

        // Foundation's way to the net, which draws in libcurl and all that it needs: only `recension-net` links it.
        .target(name: "URLFetching", dependencies: ["Fetching", "HTMLTree", "ReportModel"], swiftSettings: rules),

        // Tree or plain text → reports, by document order and the evidence of each heading.
        .target(name: "ReportExtraction", dependencies: ["HTMLTree", "ReportModel", "CNettle"], swiftSettings: rules),

        // Two reports → sentence and section links with scores.
        .target(name: "Alignment", dependencies: ["ReportModel", "SequenceDiff"], swiftSettings: rules),

        // One report's sentences → who did what to whom, when and where.
        .target(name: "Incidents", dependencies: ["ReportModel"], swiftSettings: rules),

        // Links → findings: relation, words, figures, shift, incidents.
        .target(
            name: "Findings", dependencies: ["Alignment", "Incidents", "ReportModel", "SequenceDiff"], swiftSettings: rules),

        // Editions of one country → lineages: where each sentence came from, through all of them.
        .target(
            name: "Collation", dependencies: ["Findings", "Alignment", "Incidents", "ReportModel", "SequenceDiff"],
            swiftSettings: rules),

        // Comparisons → what readers want to be told of when an edition comes.
        .target(
            name: "Alerts", dependencies: ["Collation", "Findings", "Alignment", "Incidents", "ReportModel", "SequenceDiff"],
            swiftSettings: rules),

        // Values → bytes. No input or output, no environment.
        .target(
            name: "Rendering", dependencies: ["Alerts", "Alignment", "Collation", "Findings", "Incidents", "ReportModel", "SequenceDiff"],
            resources: [.embedInCode("HTML/Assets")], swiftSettings: rules),

        // Captures, reports and lineages in one SQLite file.
        .target(
            name: "EditionStore",
            dependencies: [
                "Alerts", "Collation", "Findings", "Alignment", "Incidents", "ReportModel", "SequenceDiff", "CBZip2", "CZstd",
                .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ], swiftSettings: rules),

        // Sources of editions → what is new in them → whoever wants to be told, once.
        .target(
            name: "Watching",
            dependencies: [
                "HTMLTree", "Fetching", "ReportExtraction", "Alerts", "Rendering", "EditionStore", "Collation", "Findings", "Alignment",
                "Incidents", "ReportModel", "SequenceDiff", "CNettle", .product(name: "Yams", package: "Yams"),
            ], swiftSettings: rules),

        // The umbrella library: `compare(old:new:)` and the public documentation.
        .target(name: "Recension", dependencies: engine, swiftSettings: rules),

        // Commands, options, exit codes; a library so that it can be tested.
        .target(
            name: "RecensionCommandLine", dependencies: engine + ["Recension", "CMalloc", "CArchive", argumentParser], swiftSettings: rules),
        .executableTarget(name: "recension", dependencies: engine + ["RecensionCommandLine"], swiftSettings: rules),
        .executableTarget(
            name: "recension-net", dependencies: engine + ["RecensionCommandLine", "URLFetching"], swiftSettings: rules),

        // A site on this machine, for tests.
        .target(name: "SiteReplica", path: "Tests/SiteReplica", swiftSettings: rules),

        // Documents against the schemas of `Schemas`, for the tests of several targets.
        .target(name: "SchemaCheck", path: "Tests/SchemaCheck", swiftSettings: rules),

        .testTarget(
            name: "SnapshotTests", dependencies: engine + ["RecensionCommandLine"], swiftSettings: rules),
        .testTarget(
            name: "RecensionCommandLineTests",
            dependencies: engine + [
                "Recension", "RecensionCommandLine", "URLFetching", "recension", "recension-net", "SiteReplica", "SchemaCheck",
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: rules),
        .testTarget(name: "HTMLTreeTests", dependencies: ["HTMLTree"], swiftSettings: rules),
        .testTarget(
            name: "FetchingTests", dependencies: ["Fetching", "URLFetching", "HTMLTree", "ReportModel", "SiteReplica"], swiftSettings: rules
        ),
        .testTarget(
            name: "ReportExtractionTests", dependencies: ["ReportExtraction", "HTMLTree", "ReportModel"], swiftSettings: rules),
        .testTarget(name: "MetamorphicTests", dependencies: engine + ["Recension"], swiftSettings: rules),
        .testTarget(name: "SequenceDiffTests", dependencies: ["SequenceDiff"], swiftSettings: rules),
        // Reports written as a few lines, for the tests of several targets.
        .target(name: "ReportSketch", dependencies: ["ReportModel"], path: "Tests/ReportSketch", swiftSettings: rules),
        .testTarget(
            name: "AlignmentTests", dependencies: ["Alignment", "ReportModel", "SequenceDiff", "ReportSketch"], swiftSettings: rules),
        .testTarget(name: "IncidentsTests", dependencies: ["Incidents", "ReportModel"], swiftSettings: rules),
        .testTarget(
            name: "FindingsTests", dependencies: ["Findings", "Alignment", "Incidents", "ReportModel", "SequenceDiff", "ReportSketch"],
            swiftSettings: rules),
        .testTarget(
            name: "CollationTests",
            dependencies: ["Collation", "Findings", "Alignment", "Incidents", "ReportModel", "SequenceDiff", "ReportSketch"],
            swiftSettings: rules),
        .testTarget(
            name: "AlertsTests",
            dependencies: ["Alerts", "Collation", "Findings", "Alignment", "Incidents", "ReportModel", "SequenceDiff", "ReportSketch"],
            swiftSettings: rules),
        .testTarget(
            name: "RenderingTests",
            dependencies: [
                "Rendering", "Alerts", "Collation", "Findings", "Alignment", "Incidents", "ReportModel", "SequenceDiff", "SchemaCheck",
            ],
            swiftSettings: rules),
        .testTarget(
            name: "EditionStoreTests",
            dependencies: [
                "EditionStore", "Alerts", "Collation", "Findings", "Alignment", "Incidents", "ReportModel", "SequenceDiff",
                "ReportExtraction",
                "HTMLTree",
            ], swiftSettings: rules),
        .testTarget(
            name: "WatchingTests",
            dependencies: [
                "Watching", "HTMLTree", "Fetching", "ReportExtraction", "Alerts", "Rendering", "EditionStore", "Collation", "Findings",
                "Alignment", "Incidents", "ReportModel", "SequenceDiff", "SiteReplica", "URLFetching", "SchemaCheck",
            ], swiftSettings: rules),
        .testTarget(name: "ReportModelTests", dependencies: ["ReportModel"], swiftSettings: rules),
    ]
)
