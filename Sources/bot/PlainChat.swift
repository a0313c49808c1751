import Dialogue
import Hosting

/// A chat through a pipe: a line in is a message, a blank line ends each turn out.
struct PlainChat {
    let shop: OpenShop
    let customer: String

    func run() async {
        var input = LineReader()
        while let line = input.line() {
            report(await shop.followEdits())
            await passTime()
            let text = line.replacing("\\n", with: "\n")
            do {
                let turn = try await shop.receive(Event(customer: customer, at: currentInstant(), .message(text)))
                report(turn.failures)
                say(turn.replies)
            } catch {
                complain("this message was not answered: \(error)")
            }
            put("")
        }
    }

    /// What is said without a message is a turn of its own before the next.
    private func passTime() async {
        do {
            try await shop.passTime(to: currentInstant(), customer: customer)
            let items = try await shop.outbox(customer: customer)
            for item in items where !item.turn.replies.isEmpty {
                say(item.turn.replies)
                put("")
            }
            try await shop.delivered(items)
        } catch {
            complain("what is due could not be said: \(error)")
        }
    }

    private func say(_ replies: [Reply]) {
        // A blank line within a bubble would read as the end of the turn.
        for reply in replies { put(plain(reply).split(separator: "\n").joined(separator: "\n")) }
    }
}
