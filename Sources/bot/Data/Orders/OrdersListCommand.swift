import ArgumentParser
import Dialogue

struct OrdersListCommand: BookCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "The orders, by their numbers.")

    @OptionGroup var options: BookOptions

    @Option(help: "Only those that are so.")
    var status: Order.Status?

    @Option(help: ArgumentHelp("Only this person's.", valueName: "phone"))
    var customer: String?

    func run(on book: ShopBook) async throws {
        var orders = try await book.store.orders(of: book.shop)
        if let customer {
            let id = try await book.contact(customer).customer.id
            orders = orders.filter { $0.customer == id }
        }
        if let status { orders = orders.filter { $0.order.status == status } }
        let customers = try await book.customers(of: orders)
        let all = orders.map { (placed: $0, customer: $0.customer.flatMap { customers[$0] }) }
        show(
            .object(["shop": .string(book.shop), "orders": .array(all.map { OrderJSON.json(of: $0.placed, $0.customer, book.zone) })]),
            all.isEmpty ? "There is no such order." : text(all, book.zone))
    }

    private func text(_ orders: [(placed: PlacedOrder, customer: Customer?)], _ zone: Zone) -> String {
        var table = Table([
            Table.exact("NUMBER"), Table.exact("STATUS"), Table.exact("PLACED"), Table.number("TOTAL"), Table.text("CUSTOMER"), Table.text("GOODS"),
        ])
        for (placed, customer) in orders {
            let order = placed.order
            let whose = customer?.name ?? order.text("name") ?? placed.customer ?? "(erased)"
            table.add([order.number, order.status.rawValue, order.placed.minute(in: zone), rupiah(order.sum.total), whose, order.sum.text])
        }
        return table.text()
    }
}
