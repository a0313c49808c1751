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
        .library(name: "RuleTesting", targets: ["RuleTesting"]),
        .executable(name: "bot", targets: ["bot"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
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
        // Sample conversations as tests.
        .target(name: "RuleTesting", dependencies: ["Dialogue", "LuaRules"], swiftSettings: settings),
        // The command: one file per subcommand, and the console.
        .executableTarget(
            name: "bot",
            dependencies: [
                "Dialogue", "LuaRules", "RuleTesting", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .testTarget(name: "DialogueTests", dependencies: ["Dialogue"], exclude: ["data"], swiftSettings: settings),
        // Hostile Lua, refused memory, and what the sandbox promises.
        .testTarget(name: "LuaRulesTests", dependencies: ["LuaRules", "Dialogue"], exclude: ["attacks"], swiftSettings: settings),
    ]
)
