import ArgumentParser
import Dialogue

struct ContactsMergeCommand: BookCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Make two addresses one person's.",
        discussion: "Of two answers the kept one's counts, and the conversation that was had last goes on. This cannot be undone.")

    @Argument(help: "The address that becomes part of the other.")
    var other: String

    @Argument(help: "The address that is kept.")
    var kept: String

    @OptionGroup var options: BookOptions

    func run(on book: ShopBook) async throws {
        let (other, kept) = (try await book.customer(other), try await book.customer(kept))
        guard other.customer.id != kept.customer.id, try await book.store.merge(book.key(other.customer.id), into: book.key(kept.customer.id)) else {
            throw BookFailure.refused("\(self.other) and \(self.kept) are one contact already: \(kept.customer.id)")
        }
        let merged = try await book.store.read(book.key(kept.customer.id), event: nil)
        show(.object(ContactJSON.fields(of: merged, book.zone)), words(other.customer, merged.customer))
    }

    private func words(_ other: Customer, _ merged: Customer) -> String {
        let name = merged.name.map { ", \($0.oneLine)" } ?? ""
        let brought = other.orders.isEmpty ? "" : " \(counted(other.orders.count, "order")) came along."
        return """
            \(other.id) is \(merged.id)\(name) from now on: one contact, one conversation, one history.\(brought)
            What either writes is answered as one person: \(([merged.id] + merged.addresses).joined(separator: ", ")).
            """
    }
}
