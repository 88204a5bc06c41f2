// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "Form",
    dependencies: [.package(path: "../../../bindings-swift")],
    targets: [
        .executableTarget(name: "Form", dependencies: [.product(name: "Twogate", package: "bindings-swift")]),
        .executableTarget(name: "Reset", dependencies: [.product(name: "Twogate", package: "bindings-swift")]),
    ]
)
