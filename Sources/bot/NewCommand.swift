import ArgumentParser
import Dialogue
import Foundation
import Hosting
import LuaRules

struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Make a shop that sells one product, with its sentences and three conversations that pass.",
        discussion: "What no option says is asked in a terminal; through a pipe a default is taken.")

    @Argument(help: "The folder to make, such as rules/toko-roti.")
    var folder: String

    @Option(help: "The shop's name, as customers read it.")
    var name: String?

    @Option(help: "The name by which the bot speaks.")
    var persona: String?

    @Option(help: "The first product.")
    var product: String?

    @Option(help: "Its price in whole rupiah.", transform: Self.price)
    var price: Int?

    @Option(help: "The owner's phone number, the country first: +62812….", transform: Self.owner)
    var owner: String?

    @Option(help: "Where customers may come; nothing for a shop that only sends.")
    var address: String?

    @Option(help: "A city that goods are sent to.")
    var city: String?

    @Option(help: "What sending a kilogram there costs, in whole rupiah.", transform: Self.price)
    var rate: Int?

    @Option(help: "Where customers pay to: \"BCA 1234567890 a.n. Ani\"; nothing for a shop that is paid on delivery only.")
    var account: String?

    @Option(help: "WIB, WITA or WIT; WIB if not given.", transform: Self.zone)
    var zone: Zone?

    func validate() throws {
        if folder.isEmpty { throw ValidationError("The folder needs a name, such as rules/toko-roti") }
    }

    func run() async throws {
        let folder = ShopFolder.clean(folder)
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
            price: price ?? questions.ask("What does it cost, in rupiah?", 45_000, Self.price),
            owner: owner ?? questions.ask("The owner's phone number (+62…)?", "+6281200000000", Self.owner),
            address: questions.text(address, "Where is it? (empty: it only sends)", default: ""),
            zone: zone ?? .wib,
            city: questions.text(city, "To which city do you send?", default: "Jakarta"),
            rate: rate ?? questions.ask("What does a kilogram cost there, in rupiah?", 15_000, Self.price),
            account: questions.text(account, "Where do customers pay to, as \"BCA 1234567890 a.n. Ani\"? (empty: on delivery only)", default: ""))
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            for (file, text) in shop.files { try text.write(toFile: "\(folder)/\(file)", atomically: true, encoding: .utf8) }
        } catch {
            complain("\(folder) could not be written: see that it lies in a folder that you may write to")
            throw ExitCode(73)
        }
        put(
            """
            Made \(folder). Try it:
              bot run \(pasted(folder))     chat with it
              bot test \(pasted(folder))    play its conversations
            What it sells stands in \(folder)/catalog.csv, what it says in \(folder)/kata.lua, where it sends and how it is paid in \(folder)/shop.lua.
            """)
    }

    private static func price(_ written: String) throws -> Int {
        guard let price = CatalogFile.price(written), price > 0 else { throw ValidationError("write whole rupiah, such as 45000") }
        return price
    }

    private static func owner(_ written: String) throws -> String {
        guard let phone = Customer(id: written).phone else {
            throw ValidationError("write the number with the country first, such as +6281234567890")
        }
        return phone
    }

    private static func zone(_ written: String) throws -> Zone {
        guard let zone = Zone(rawValue: written.uppercased()) else { throw ValidationError("write WIB, WITA or WIT") }
        return zone
    }
}

/// Asks in a terminal; takes the default through a pipe, and for an empty answer.
private struct Questions {
    private var input = LineReader()
    private let isAsking = isatty(0) == 1

    mutating func text(_ given: String?, _ question: String, default standard: String) -> String {
        // A name of several lines would be several lines of a catalog or a conversation.
        let given = given?.split(whereSeparator: \.isNewline).joined(separator: " ").trimmingSpaces()
        if let given, !given.isEmpty { return given }
        return ask(question, standard) { $0 }
    }

    /// Asks until the answer can be read.
    mutating func ask<T>(_ question: String, _ standard: T, _ read: (String) throws -> T) -> T {
        guard isAsking else { return standard }
        while true {
            write("\(question) [\(standard)] ")
            guard let answer = input.line()?.trimmingSpaces(), !answer.isEmpty else { return standard }
            do { return try read(answer) } catch { put("\(error)") }
        }
    }
}
