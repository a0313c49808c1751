// swift-tools-version: 6.1
import PackageDescription

/// Swift 6 mode comes with the tools version; these are Hummingbird's upcoming features.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "laris",
    platforms: [.macOS(.v14)],
    products: [
        .library(name: "Dialogue", targets: ["Dialogue"]),
        .library(name: "LuaRules", targets: ["LuaRules"]),
        .library(name: "SQLiteStore", targets: ["SQLiteStore"]),
        .library(name: "RuleTesting", targets: ["RuleTesting"]),
        .executable(name: "bot", targets: ["bot"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        // The pure core: a message in, a turn out. No clock, no disk, no network.
        .target(name: "Dialogue", swiftSettings: settings),
        // The system's Lua 5.4, headers only.
        .systemLibrary(name: "CLua", pkgConfig: "lua5.4", providers: [.apt(["liblua5.4-dev"]), .brew(["lua"])]),
        // Every call into Lua, made under protection; budget, memory limit, value codec.
        .target(name: "CLuaShim", dependencies: ["CLua"]),
        // Shop folders become rules that run.
        .target(
            name: "LuaRules", dependencies: ["CLuaShim", "Dialogue", .product(name: "SwiftCSV", package: "SwiftCSV")],
            swiftSettings: settings),
        // The store in one SQLite file.
        .target(
            name: "SQLiteStore",
            dependencies: ["Dialogue", .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift")],
            swiftSettings: settings),
        // Sample conversations as tests.
        .target(name: "RuleTesting", dependencies: ["Dialogue", "LuaRules"], swiftSettings: settings),
        // A file encrypted with a passphrase, and back.
        .target(
            name: "Backup",
            dependencies: [.product(name: "Crypto", package: "swift-crypto"), .product(name: "CryptoExtras", package: "swift-crypto")],
            swiftSettings: settings),
        // The command: one file per subcommand, and the console.
        .executableTarget(
            name: "bot",
            dependencies: [
                "Dialogue", "LuaRules", "SQLiteStore", "Backup", "RuleTesting", .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "SwiftCSV", package: "SwiftCSV"),
            ],
            swiftSettings: settings),
        // Shop folders for tests, written to a temporary place.
        .target(name: "ShopFixtures", dependencies: ["Dialogue", "LuaRules"], path: "Tests/ShopFixtures", swiftSettings: settings),
        // Words, values, templates, time, the catalog, and the way of a message with rules in Swift.
        .testTarget(name: "DialogueTests", dependencies: ["Dialogue"], exclude: ["data"], swiftSettings: settings),
        // Hostile Lua, refused memory, what the sandbox promises; what a broken shop is told, and how rules run.
        .testTarget(
            name: "LuaRulesTests", dependencies: ["LuaRules", "Dialogue", "ShopFixtures"], exclude: ["attacks"],
            swiftSettings: settings),
        // Conversation files, the player, and the contract of a store.
        .testTarget(
            name: "RuleTestingTests", dependencies: ["RuleTesting", "LuaRules", "Dialogue", "ShopFixtures"],
            swiftSettings: settings),
        // The SQLite store: the contract, groups of commits, several processes' worth of stores, broken files and disks.
        .testTarget(
            name: "SQLiteStoreTests",
            dependencies: ["SQLiteStore", "RuleTesting", "LuaRules", "Dialogue", "ShopFixtures", .product(name: "GRDB", package: "GRDB.swift")],
            exclude: ["data"], swiftSettings: settings),
        // What a backup finds, what it refuses, and that its format stays.
        .testTarget(name: "BackupTests", dependencies: ["Backup", "ShopFixtures"], swiftSettings: settings),
        // The built command as a child process: what goes in, what comes out, how it ends.
        .testTarget(name: "BotTests", dependencies: ["bot", "SQLiteStore", "Dialogue", "ShopFixtures"], swiftSettings: settings),
    ]
)
