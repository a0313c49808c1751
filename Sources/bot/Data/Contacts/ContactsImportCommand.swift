import ArgumentParser
import Dialogue
import Foundation
import Hosting

struct ContactsImportCommand: BookCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take contacts from a CSV file: a spreadsheet, Google Contacts, or what export wrote.",
        discussion: """
            The first line names the columns, in any order: phone (or hp, telepon, wa), name (nama), note (catatan), kak, \
            and fact.job for a fact. Others are passed over. A contact that is there keeps what is known of it, and gets \
            what is not, unless --overwrite is given. Bad rows are named and skipped; a file can be imported again.
            """)

    @Argument(help: "The CSV file.")
    var path: String

    @Flag(help: "What the file says replaces what was known.")
    var overwrite = false

    @OptionGroup var options: BookOptions

    func run(on book: ShopBook) async throws {
        guard let data = FileManager.default.contents(atPath: path) else { throw BookFailure.unreadable(path) }
        let table: ContactTable
        do {
            table = try ContactTable(Records.text(of: data))
        } catch BookFailure.misuse(let why) {
            throw BookFailure.misuse("\(path): \(why)")
        }
        var taking = Taking(book, problems: table.problems, overwrites: overwrite)
        try await taking.take(table.rows)
        let skipped = taking.problems.sorted { $0.line < $1.line }
        for problem in skipped { complain("\(path):\(problem.line): \(problem.text)") }
        show(
            .object([
                "new": .int(taking.new), "changed": .int(taking.changed), "unchanged": .int(taking.unchanged), "repeated": .int(taking.repeated),
                "skipped": .array(skipped.map { .object(["line": .int($0.line), "problem": .string($0.text)]) }),
                "ignored_columns": .array(table.ignored.map(JSON.string)),
            ]),
            taking.words + (table.ignored.isEmpty ? "" : "\nColumns passed over: \(table.ignored.joined(separator: ", "))."))
        if table.rows.isEmpty, !skipped.isEmpty { throw ExitCode(1) }
    }
}

/// Rows on their way into the contact book.
private struct Taking {
    private let book: ShopBook
    private let overwrites: Bool
    private(set) var problems: [(line: Int, text: String)]
    private(set) var new = 0, changed = 0, unchanged = 0
    /// Rows about somebody of whom a row before was.
    private(set) var repeated = 0

    init(_ book: ShopBook, problems: [(line: Int, text: String)], overwrites: Bool) {
        (self.book, self.problems, self.overwrites) = (book, problems, overwrites)
    }

    var words: String {
        let doubles = repeated > 0 ? ", \(counted(repeated, "row")) about the same person" : ""
        return "\(new) new, \(changed) changed, \(unchanged) as they were, \(problems.count) skipped\(doubles)."
    }

    mutating func take(_ rows: [ContactTable.Row]) async throws {
        // A number may be kept under another address: as the phone of somebody from instagram.
        var addresses: [String: String] = [:]
        let customers = try await book.contacts().map(\.customer)
        for customer in customers { if let phone = customer.phone { addresses[phone] = customer.id } }
        // Whose address it is counts more.
        for customer in customers { for address in [customer.id] + customer.addresses { addresses[address] = customer.id } }
        let isPrivate = Set(try await book.store.privateAddresses(of: book.shop))
        for (address, row) in united(rows, addresses) {
            if isPrivate.contains(address) {
                problems.append((row.line, "\(address) is on the private list: nothing is kept of it"))
            } else {
                try await take(row.fields, of: address, row.line)
            }
        }
    }

    /// One row for each person; what the first one says counts.
    private mutating func united(_ rows: [ContactTable.Row], _ addresses: [String: String]) -> [(String, ContactTable.Row)] {
        var order: [String] = []
        var united: [String: ContactTable.Row] = [:]
        for row in rows {
            let address = addresses[row.address] ?? row.address
            if united[address] == nil {
                order.append(address)
                united[address] = row
            } else {
                repeated += 1
                united[address]?.fields.merge(row.fields) { first, _ in first }
            }
        }
        return order.compactMap { address in united[address].map { (address, $0) } }
    }

    private mutating func take(_ told: [String: String], of address: String, _ line: Int) async throws {
        let snapshot = try await book.store.read(book.key(address), event: nil)
        if snapshot.customer.isOwner { return problems.append((line, BookFailure.owner(address).text)) }
        let known = snapshot.customer
        let fields = told.filter { name, text in known.text(of: name) != text && (overwrites || known.isOpen(name)) }
        guard snapshot.version == 0 || !fields.isEmpty else { return unchanged += 1 }
        try await book.store.edit(fields, of: book.key(address), zone: book.zone, at: currentInstant())
        if snapshot.version == 0 { new += 1 } else { changed += 1 }
    }
}

extension Customer {
    /// What is known under a name of the contact book or of a fact.
    fileprivate func text(of name: String) -> String? {
        switch name {
        case "name": self.name
        case "note": note
        case "kak": kak
        default: facts[name]?.value.shortText
        }
    }

    /// Whether nothing is known there; "kak" is what everybody is called of whom that is so.
    fileprivate func isOpen(_ name: String) -> Bool { name == "kak" ? kak == Customer(id: id).kak : text(of: name) == nil }
}
