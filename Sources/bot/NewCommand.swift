import ArgumentParser
import Dialogue
import Foundation
import LuaRules

struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Make a shop with one product, its sentences, its rules, and two conversations that pass.",
        discussion: "What no option says is asked in a terminal; through a pipe a default is taken.")

    @Argument(help: "The folder to make, such as rules/toko-roti.")
    var folder: String

    @Option(help: "The shop's name, as customers read it.")
    var name: String?

    @Option(help: "The name by which the bot speaks.")
    var persona: String?

    @Option(help: "The first product.")
    var product: String?

    @Option(help: "Its price in whole rupiah.")
    var price: Int?

    @Option(help: "The owner's phone number, the country first: +62812….")
    var owner: String?

    @Option(help: "WIB, WITA or WIT.")
    var zone: String?

    func run() async throws {
        guard !FileManager.default.fileExists(atPath: folder) else {
            complain("\(folder) is there already; give another name, or remove it first.")
            throw ExitCode(64)
        }
        let id = URL(filePath: folder).lastPathComponent
        let title = id.split(whereSeparator: { $0 == "-" || $0 == "_" }).map(\.capitalized).joined(separator: " ")
        var questions = Questions()
        let shop = ShopTemplate(
            name: questions.text(name, "What is the shop called?", default: title),
            persona: questions.text(persona, "By which name does the bot speak?", default: "Admin"),
            product: questions.text(product, "What is your first product?", default: "Brownies Kukus"),
            price: try Self.price(price) ?? questions.price("What does it cost, in rupiah?", default: 45_000),
            owner: try Self.owner(owner) ?? questions.owner("The owner's phone number (+62…)?", default: "+6281200000000"),
            zone: try Self.zone(zone))
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            for (file, text) in shop.files { try text.write(toFile: "\(folder)/\(file)", atomically: true, encoding: .utf8) }
        } catch {
            complain("\(folder) could not be written: \(error.localizedDescription)")
            throw ExitCode(73)
        }
        put("""
            Made \(folder). Try it:
              bot run \(folder)     chat with it
              bot test \(folder)    play its conversations
            What it says stands in \(folder)/kata.lua, what it sells in \(folder)/catalog.csv.
            """)
    }

    private static func price(_ price: Int?) throws -> Int? {
        if let price, price <= 0 { throw ValidationError("--price must be more than nothing, in whole rupiah") }
        return price
    }

    private static func owner(_ owner: String?) throws -> String? {
        if let owner, Customer(id: owner).phone == nil { throw ValidationError("--owner must be a phone number with the country first: +6281234567890") }
        return owner
    }

    private static func zone(_ zone: String?) throws -> Zone {
        guard let zone else { return .wib }
        guard let known = Zone(rawValue: zone.uppercased()) else { throw ValidationError("--zone must be WIB, WITA or WIT") }
        return known
    }
}

/// Asks in a terminal; takes the default through a pipe, and for an empty answer.
private struct Questions {
    private var input = LineReader()
    private let isAsking = isatty(0) == 1

    mutating func text(_ given: String?, _ question: String, default standard: String) -> String {
        if let given, !given.trimmingSpaces().isEmpty { return given.trimmingSpaces() }
        return ask(question, standard) { $0 }
    }

    mutating func price(_ question: String, default standard: Int) -> Int {
        ask(question, standard) { answer in
            Int(answer.filter { $0 != "." && $0 != " " }).flatMap { $0 > 0 ? $0 : nil }
        }
    }

    mutating func owner(_ question: String, default standard: String) -> String {
        ask(question, standard) { Customer(id: $0).phone }
    }

    /// Asks until the answer can be read.
    private mutating func ask<T>(_ question: String, _ standard: T, _ read: (String) -> T?) -> T {
        guard isAsking else { return standard }
        while true {
            FileHandle.standardOutput.write(Data("\(question) [\(standard)] ".utf8))
            guard let answer = input.line()?.trimmingSpaces(), !answer.isEmpty else { return standard }
            if let value = read(answer) { return value }
        }
    }
}
