public import ArgumentParser
public import Dialogue

struct OrdersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "orders",
        abstract: "The orders: what was agreed, and moving them on.",
        discussion: """
            `paid`, `sent`, `done` and `cancel` do what the owner's "lunas", "kirim", "selesai" and "batal" do: the \
            customer is told by the shop's rules (on.order_paid, …), through the process that runs the bot.
            """,
        subcommands: [
            OrdersListCommand.self, OrdersShowCommand.self, OrdersPaidCommand.self, OrdersSentCommand.self, OrdersDoneCommand.self,
            OrdersCancelCommand.self, OrdersExportCommand.self,
        ])
}

extension Order.Status: ExpressibleByArgument {
    static let all: [Self] = [.waitingForPayment, .confirmed, .paid, .sent, .done, .cancelled]
    public static var allValueStrings: [String] { all.map(\.rawValue) }
}
