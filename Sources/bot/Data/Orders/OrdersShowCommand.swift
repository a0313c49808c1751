import ArgumentParser
import Dialogue

struct OrdersShowCommand: BookCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "An order with its lines, where it goes, and what became of it.")

    @Argument(help: "As HA-0007, in capitals or not.")
    var number: String

    @OptionGroup var options: BookOptions

    func run(on book: ShopBook) async throws {
        let placed = try await book.order(number)
        let customer: Customer? = if let address = placed.customer { try await book.store.read(book.key(address), event: nil).customer } else { nil }
        show(OrderJSON.json(of: placed, customer, book.zone), text(placed, customer, book.zone))
    }

    private func text(_ placed: PlacedOrder, _ customer: Customer?, _ zone: Zone) -> String {
        let order = placed.order, sum = order.sum
        let whose = customer.map { [$0.name, $0.id].compactMap { $0 }.joined(separator: ", ") } ?? "nobody's any more: the person was erased"
        var lines = ["\(order.number)  \(order.status.rawValue)", "customer  \(whose)", "placed    \(order.placed.minute(in: zone))"]
        if let due = order.due { lines.append("kept till \(due.minute(in: zone))") }
        lines += sum.bill.split(separator: "\n").map { "          \(String($0).oneLine)" }
        lines.append("subtotal  \(rupiah(sum.subtotal))")
        lines.append("shipping  \(sum.shipping.map(rupiah) ?? "open")\(sum.via.map { " by \($0)" } ?? "")")
        if let fee = sum.fee, fee != 0 { lines.append("fee       \(rupiah(fee))") }
        lines.append("total     \(rupiah(sum.total))\(sum.pay.map { " by \($0)" } ?? "")")
        for (name, value) in sum.to.sorted(by: { $0.key < $1.key }) where value != .null {
            lines.append("to        \(name): \(value.shortText.oneLine)")
        }
        for step in order.history {
            lines.append("          \(step.at.minute(in: zone)) \(step.status.rawValue)\(step.note.isEmpty ? "" : ", \(step.note.oneLine)")")
        }
        return lines.joined(separator: "\n")
    }
}
