import ArgumentParser
import Dialogue
import Foundation
import Hosting
import SQLiteStore

/// `--data FILE`, `--shop ID` and `--json`, which all commands about what is kept have.
struct BookOptions: ParsableArguments {
    @OptionGroup var file: DataOption

    @Option(help: ArgumentHelp("The shop; needed only where the file has several.", valueName: "id"))
    var shop: String?

    @Flag(help: "Print one JSON document.")
    var json = false

    func open() async throws -> ShopBook {
        let store = try file.open()
        let shops = try await store.shops()
        let known = shops.map(\.id)
        guard let shop else {
            guard let only = shops.first else { throw BookFailure.noShop(file: file.data) }
            guard shops.count == 1 else { throw BookFailure.severalShops(known, file: file.data) }
            return ShopBook(data: store, file: file.data, shop: only.id, zone: only.zone)
        }
        // In a new file contacts may come before the first message. The bot notes the zone with it.
        guard let record = shops.first(where: { $0.id == shop }) ?? (shops.isEmpty ? ShopRecord(id: shop, zone: .wib) : nil) else {
            throw BookFailure.unknownShop(shop, known: known)
        }
        return ShopBook(data: store, file: file.data, shop: record.id, zone: record.zone)
    }
}

/// A command about what is kept of a shop. What fails is said in a sentence.
protocol BookCommand: AsyncParsableCommand {
    var options: BookOptions { get }
    func run(on book: ShopBook) async throws
}

extension BookCommand {
    func run() async throws {
        do {
            try await run(on: try await options.open())
        } catch let failure as BookFailure {
            complain(failure.text)
            throw ExitCode(failure.exit)
        } catch let failure as StoreFailure {
            complain("\(failure)")
            throw ExitCode(74)
        } catch let failure as Bot.Failure {
            complain("\(failure)")
            throw ExitCode(74)
        } catch let findings as Findings {
            complain(findings.text)
            throw ExitCode(2)
        }
    }

    /// Prints `json` where it was asked for, else `text`.
    func show(_ json: @autoclosure () -> JSON, _ text: @autoclosure () -> String) { put(options.json ? json().document : text()) }
}

/// Writes what was exported: into a file that only this user may read, or to standard output.
func export(_ text: String, to path: String?) throws {
    guard let path else { return write(text) }
    do {
        try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
        throw BookFailure.unwritable(path, "see that its folder is there and that you may write in it")
    }
}

/// Asks for what cannot be undone: `--yes`, or the word typed in a terminal.
func confirm(_ isGiven: Bool, _ what: String, word: String) throws {
    if isGiven { return }
    complain(what)
    guard isatty(0) == 1 else { throw BookFailure.misuse("This cannot be undone; add --yes to do it.") }
    complain("This cannot be undone. Type \(word) to do it:")
    var input = LineReader()
    guard input.line()?.trimmingSpaces() == word else { throw BookFailure.refused("Nothing was changed.") }
}
