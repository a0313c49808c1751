import Dialogue

/// A chat through a pipe: a line in is a message, a blank line ends each turn out.
struct PlainChat {
    let shop: OpenShop
    let customer: String

    func run() async {
        var input = LineReader()
        while let line = input.line() {
            report(await shop.followEdits())
            let text = line.replacing("\\n", with: "\n")
            do {
                let turn = try await shop.receive(Event(customer: customer, at: currentInstant(), .message(text)))
                report(turn.failures)
                // A blank line within a bubble would read as the end of the turn.
                for reply in turn.replies { put(plain(reply).split(separator: "\n").joined(separator: "\n")) }
            } catch {
                complain("this message was not answered: \(error)")
            }
            put("")
        }
    }
}
