import Dialogue
import Foundation
import Hosting

/// A chat in a terminal. A block that is pasted in is one message.
struct Console {
    let shop: OpenShop
    let customer: String
    private var input = LineReader()
    private var last: Turn?

    init(shop: OpenShop, customer: String) {
        self.shop = shop
        self.customer = customer
    }

    mutating func run() async {
        put("\(dim)You are a customer of \(await shop.shop.settings.name). /help lists the commands, /quit leaves.\(plainColour)")
        for warning in await shop.warnings { complain(Findings([warning]).text) }
        while let message = await ask() {
            let command = message.trimmingSpaces()
            if command == "/quit" { return }
            if command.isEmpty { continue }
            if command.hasPrefix("/") {
                await obey(command)
            } else {
                await say(message)
            }
        }
        put("")
    }

    private mutating func ask() async -> String? {
        write("\(green)› \(plainColour)")
        // Reminders, and what others let the bot say, come while nobody types.
        while !input.hasMore(within: 500), !input.isAtEnd {
            if await deliver() { write("\(green)› \(plainColour)") }
        }
        guard var message = input.line() else { return nil }
        while input.hasMore(within: 30), let next = input.line() { message += "\n" + next }
        return message
    }

    private mutating func say(_ message: String) async {
        let edits = await shop.followEdits()
        if case .success? = edits { put("\(dim)(the edited rules were taken up)\(plainColour)") }
        report(edits)
        do {
            let turn = try await shop.receive(Event(customer: customer, at: currentInstant(), .message(message)))
            last = turn
            report(turn.failures)
            show(turn.replies, turn.notices)
            if turn.replies.isEmpty { put("\(dim)(no reply)\(plainColour)") }
        } catch {
            complain("this message was not answered: \(error)")
        }
    }

    /// Whether anything was said unasked.
    private func deliver() async -> Bool {
        do {
            try await shop.passTime(to: currentInstant(), customer: customer)
            let items = try await shop.outbox(customer: customer)
            if items.isEmpty { return false }
            put("")
            for item in items { show(item.turn.replies, item.turn.notices) }
            try await shop.delivered(items)
            return true
        } catch {
            complain("what is due could not be said: \(error)")
            return false
        }
    }

    private func show(_ replies: [Reply], _ notices: [Notice]) {
        for reply in replies { put("\(cyan)\(plain(reply))\(plainColour)") }
        for notice in notices {
            put("\(dim)(\(notice.kind == .handover ? "a person is asked for" : "to the owner"): \(notice.text))\(plainColour)")
        }
    }

    private func obey(_ command: String) async {
        switch command {
        case "/help":
            put(
                "/why     how the last message was understood\n/state   what is kept of this conversation\n/reload  read the rules again\n/quit    leave"
            )
        case "/why":
            guard let last else { return put("Say something first.") }
            put(ExplanationText.text(of: await shop.shop.understanding.explain(last.event.text)))
            put(TurnText.text(of: last))
        case "/state":
            guard let last else { return put("Nothing is kept yet.") }
            put(StateText.text(of: last))
        case "/reload":
            switch await shop.followEdits(always: true) {
            case .failure(let findings): complain(findings.text)
            default: put("The rules were read again.")
            }
        default:
            put("There is no \(command); /help lists the commands.")
        }
    }

    private var isColoured: Bool { isatty(1) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil }
    private var green: String { isColoured ? "\u{1B}[32m" : "" }
    private var cyan: String { isColoured ? "\u{1B}[36m" : "" }
    private var dim: String { isColoured ? "\u{1B}[2m" : "" }
    private var plainColour: String { isColoured ? "\u{1B}[0m" : "" }
}
