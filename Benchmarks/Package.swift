// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v14)],
    dependencies: [
        .package(name: "laris", path: ".."),
        .package(url: "https://github.com/google/swift-benchmark", from: "0.1.2"),
    ],
    targets: [
        // Generated rule sets: load, speed, memory, right answers, and the worst case.
        .executableTarget(
            name: "matching", dependencies: [.product(name: "Dialogue", package: "laris")], swiftSettings: settings),
        // The single steps, for whoever changes one of them.
        .executableTarget(
            name: "steps",
            dependencies: [
                .product(name: "Dialogue", package: "laris"),
                .product(name: "Benchmark", package: "swift-benchmark"),
            ],
            swiftSettings: settings),
    ]
)
