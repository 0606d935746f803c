// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that who only wants the tool does not build it.
let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "recension", path: "..")],
    targets: [
        .systemLibrary(name: "CBareLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev", "pkg-config"])]),
        .executableTarget(
            name: "bench", dependencies: ["CBareLibXML2", .product(name: "Recension", package: "recension")],
            swiftSettings: [.swiftLanguageMode(.v6)]),
    ]
)
