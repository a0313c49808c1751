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
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    ],
    targets: [
        // Generated rule sets: load, speed, memory, right answers, and the worst case.
        .executableTarget(
            name: "matching", dependencies: ["Measure", .product(name: "Dialogue", package: "laris")],
            swiftSettings: settings),
        // Whole turns, from an event to the replies.
        .executableTarget(
            name: "turn",
            dependencies: [
                "Measure", .product(name: "Dialogue", package: "laris"), .product(name: "LuaRules", package: "laris"),
            ],
            swiftSettings: settings),
        // Turns that are on the disk, beside SQLite alone with the same rows; and a store of many who sleep.
        .executableTarget(
            name: "durable",
            dependencies: [
                "Measure", .product(name: "Dialogue", package: "laris"), .product(name: "LuaRules", package: "laris"),
                .product(name: "SQLiteStore", package: "laris"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: settings),
        // A hook that only checks the signature, and ours without the store; HookRoutes and what it needs are links to bot-serve's own.
        .executableTarget(
            name: "webhook",
            dependencies: [
                .product(name: "Gateways", package: "laris"), .product(name: "Dialogue", package: "laris"),
                .product(name: "Crypto", package: "swift-crypto"), .product(name: "Logging", package: "swift-log"),
                .product(name: "Hummingbird", package: "hummingbird"), .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: settings),
        // Misspelled and hostile messages in a large shop.
        .executableTarget(
            name: "typos", dependencies: ["Measure", .product(name: "Dialogue", package: "laris")],
            swiftSettings: settings),
        // Messages in standard form, on sets of others; stems a second.
        .executableTarget(
            name: "normalising", dependencies: [.product(name: "Dialogue", package: "laris")],
            swiftSettings: settings),
        // Clocks, memory and statistics.
        .target(name: "Measure", swiftSettings: settings),
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
