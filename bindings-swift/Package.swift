// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "Twogate",
    platforms: [.iOS(.v13), .macOS(.v10_15), .tvOS(.v13), .watchOS(.v6), .visionOS(.v1)],
    products: [.library(name: "Twogate", targets: ["Twogate"])],
    targets: [
        // The Rust library, in C. Its module map names the library; where it lies is the linker's to know.
        .systemLibrary(name: "TwogateFFI"),
        .target(name: "Twogate", dependencies: ["TwogateFFI"]),
        .testTarget(name: "TwogateTests", dependencies: ["Twogate"]),
    ],
    swiftLanguageModes: [.v6]
)
