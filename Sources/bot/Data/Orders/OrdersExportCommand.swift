import ArgumentParser
import Dialogue
import Hosting

struct OrdersExportCommand: BookCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the orders for a spreadsheet: a row for each line of an order.",
        discussion: """
            Discount, shipping, fee and total stand in an order's first row only, so that columns can be added up. Gifts are \
            rows that cost nothing. Amounts are whole rupiah.
            """)

    @Flag(help: "A table; that is what is written without it, too.")
    var csv = false

    @Argument(help: "The file to write; standard output if not given.")
    var path: String?

    @OptionGroup var options: BookOptions

    func validate() throws {
        if csv, options.json { throw ValidationError("Choose one of --csv and --json") }
    }

    func run(on book: ShopBook) async throws {
        let orders = try await book.store.orders(of: book.shop)
        let customers = try await book.customers(of: orders)
        let all = orders.map { (placed: $0, customer: $0.customer.flatMap { customers[$0] }) }
        if options.json {
            let json = JSON.object(["shop": .string(book.shop), "orders": .array(all.map { OrderJSON.json(of: $0.placed, $0.customer, book.zone) })])
            try export(json.document + "\n", to: path)
        } else {
            try export(CSVText.document([Self.header] + all.flatMap { Self.rows($0.placed, $0.customer, book.zone) }), to: path)
        }
        if let path { complain("\(counted(all.count, "order")) written to \(path).") }
    }

    private static let header = [
        "number", "date", "status", "customer", "phone", "sku", "item", "variant", "qty", "price", "line_total", "discount", "shipping", "fee",
        "total", "city", "address", "courier", "payment",
    ]

    private static func rows(_ placed: PlacedOrder, _ customer: Customer?, _ zone: Zone) -> [[String]] {
        let order = placed.order, sum = order.sum
        let before = [
            order.number, order.placed.minute(in: zone), order.status.rawValue, customer?.name ?? order.text("name") ?? "",
            customer?.phone ?? order.text("phone") ?? "",
        ]
        let after = [order.text("city") ?? "", order.text("address") ?? "", sum.via ?? "", sum.pay ?? ""]
        let goods = sum.lines.map { line in
            [
                line.sku, line.name, line.attributes.sorted { $0.key < $1.key }.map(\.value).joined(separator: " "), String(line.quantity),
                String(line.price), String(line.total),
            ]
        }
        let gifts = sum.gifts.map { [$0.sku, $0.name, "", String($0.quantity), "0", "0"] }
        return (goods + gifts).enumerated().map { at, cells in
            let amounts = [String(sum.discount), sum.shipping.map { String($0) } ?? "", sum.fee.map { String($0) } ?? "", String(sum.total)]
            return before + cells + (at == 0 ? amounts : ["", "", "", ""]) + after
        }
    }
}
