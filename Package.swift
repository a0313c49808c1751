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
        .library(name: "Gateways", targets: ["Gateways"]),
        .library(name: "RuleTesting", targets: ["RuleTesting"]),
        .executable(name: "bot", targets: ["bot"]),
        .executable(name: "bot-serve", targets: ["bot-serve"]),
        .executable(name: "bot-backup", targets: ["bot-backup"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // The pure core: a message in, a turn out. No clock, no disk, no network.
        .target(name: "Dialogue", swiftSettings: settings),
        // The system's Lua 5.4, headers only.
        .systemLibrary(name: "CLua", pkgConfig: "lua5.4", providers: [.apt(["liblua5.4-dev"]), .brew(["lua"])]),
        // Every call into Lua, made under protection; budget, memory limit, value codec.
        .target(name: "CLuaShim", dependencies: ["CLua"]),
        // The text of a shop's QRIS, and with an amount filled in.
        .target(name: "QRIS", swiftSettings: settings),
        // The system's libqrencode and libpng, headers only.
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),
        .systemLibrary(name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"]), .brew(["libpng"])]),
        // A text as the picture of a QR code.
        .target(name: "QRPicture", dependencies: ["CQREncode", "CPNG"], swiftSettings: settings),
        // Shop folders become rules that run.
        .target(
            name: "LuaRules", dependencies: ["CLuaShim", "Dialogue", "QRIS", .product(name: "SwiftCSV", package: "SwiftCSV")],
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
        // Gateways' words into arrivals and back, one file a gateway. Bytes in, values out.
        .target(
            name: "Gateways", dependencies: ["Dialogue", .product(name: "Crypto", package: "swift-crypto")],
            resources: [.embedInCode("Maps")], swiftSettings: settings),
        // What came in waits to be answered, what is said to be delivered. No sockets.
        .target(
            name: "Bridge", dependencies: ["Dialogue", "Gateways", "SQLiteStore", "Hosting", .product(name: "Logging", package: "swift-log")],
            swiftSettings: settings),
        // A shop that answers and follows its files' edits, and how commands show what it does.
        .target(
            name: "Hosting",
            dependencies: ["Dialogue", "LuaRules", "SQLiteStore", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            swiftSettings: settings),
        // The command: one file per subcommand, and the console.
        .executableTarget(
            name: "bot",
            dependencies: [
                "Dialogue", "LuaRules", "SQLiteStore", "RuleTesting", "Hosting", "QRIS", "QRPicture",
                .product(name: "ArgumentParser", package: "swift-argument-parser"), .product(name: "SwiftCSV", package: "SwiftCSV"),
            ],
            swiftSettings: settings),
        // `bot serve`: a program of its own, so that who only chats need not build HTTP.
        .executableTarget(
            name: "bot-serve",
            dependencies: [
                "Dialogue", "LuaRules", "SQLiteStore", "Gateways", "Bridge", "Hosting", "QRIS", "QRPicture",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"), .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"), .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            resources: [.embedInCode("Simulator/page/index.html"), .embedInCode("Simulator/page/page.css"), .embedInCode("Simulator/page/page.js")],
            swiftSettings: settings),
        // `bot backup` and `bot restore`: a program of its own, so that who only chats need not build cryptography.
        .executableTarget(
            name: "bot-backup",
            dependencies: ["Backup", "Hosting", "SQLiteStore", "Dialogue", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            swiftSettings: settings),
        // Shop folders for tests, written to a temporary place.
        .target(name: "ShopFixtures", dependencies: ["Dialogue", "LuaRules"], path: "Tests/ShopFixtures", swiftSettings: settings),
        // Words, values, templates, time, the catalog, and the way of a message with rules in Swift.
        .testTarget(name: "DialogueTests", dependencies: ["Dialogue"], exclude: ["data"], swiftSettings: settings),
        // Codes that can be filled in, and what is said of those that cannot.
        .testTarget(name: "QRISTests", dependencies: ["QRIS"], swiftSettings: settings),
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
        // What each gateway's bodies become, what is sent to it, and what it may be sent.
        .testTarget(
            name: "GatewaysTests", dependencies: ["Gateways", "Dialogue", .product(name: "Crypto", package: "swift-crypto")], exclude: ["data"],
            swiftSettings: settings),
        // The inbox and the outbox with a clock and a gateway in the test's hand.
        .testTarget(
            name: "BridgeTests",
            dependencies: [
                "Bridge", "Gateways", "Hosting", "LuaRules", "SQLiteStore", "Dialogue", "ShopFixtures",
                .product(name: "Crypto", package: "swift-crypto"), .product(name: "Logging", package: "swift-log"),
            ], swiftSettings: settings),
        // The built command as a child process: what goes in, what comes out, how it ends.
        .testTarget(name: "BotTests", dependencies: ["bot", "SQLiteStore", "Dialogue", "ShopFixtures"], swiftSettings: settings),
    ]
)
