import ArgumentParser
import Dialogue
import Hosting

struct HistoryCommand: BookCommand {
    static let configuration = CommandConfiguration(commandName: "history", abstract: "A conversation, as it was had.")

    @Argument(help: "A phone number in any spelling, or an address as instagram:dina7.")
    var phone: String

    @Option(help: "Only so many of the last turns.")
    var limit: Int?

    @Flag(help: "With what was understood, and the rules that ran.")
    var why = false

    @OptionGroup var options: BookOptions

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit takes a number of turns from 1, as in --limit 20") }
    }

    func run(on book: ShopBook) async throws {
        let contact = try await book.contact(phone)
        let all = try await book.store.turns(of: book.key(contact.customer.id))
        let turns = limit.map { Array(all.suffix($0)) } ?? all
        show(
            .object([
                "address": .string(contact.customer.id), "turns_in_all": .int(all.count),
                "turns": .array(turns.map { HistoryJSON.json(of: $0, book.zone) }),
            ]),
            text(turns, contact.customer, book.zone, before: all.count - turns.count))
    }

    private func text(_ turns: [TurnRecord], _ customer: Customer, _ zone: Zone, before: Int) -> String {
        var lines = before > 0 ? ["(\(counted(before, "earlier turn")))"] : []
        var (heading, from) = ("", "")
        for turn in turns {
            // Somebody with several addresses wrote from this one.
            if !customer.addresses.isEmpty, turn.event.isOfCustomer { from = " \(turn.event.customer)" }
            let now = "── \(turn.event.at.day(in: zone))\(from) ──"
            if now != heading { lines.append(now) }
            heading = now
            lines += HistoryText.lines(of: turn, zone, why: why)
        }
        return lines.joined(separator: "\n")
    }
}

/// A turn as a chat shows it: the time, who, and what; what the bot said is indented.
enum HistoryText {
    static func lines(of turn: TurnRecord, _ zone: Zone, why: Bool) -> [String] {
        let clock = turn.event.at.clock(in: zone)
        var lines: [String] = []
        switch turn.event.content {
        case .message(let text):
            lines.append("\(clock) › \(indented((turn.event.attachments.map(\.shown) + [text]).filter { !$0.isEmpty }.joined(separator: " ")))")
        case .tap(let text): lines.append("\(clock) › [\(indented(text))]")
        case .timer: lines.append("\(clock) (by itself)")
        case .person(let act): lines.append("\(clock) (a person \(words(of: act)))")
        case .code: lines.append("\(clock) (rule code from outside)")
        case .promotions(let wanted): lines.append("\(clock) (\(wanted ? "wants promotions" : "wants no promotions"), by a switch of the channel)")
        case .notice: lines.append("\(clock) (by itself)")
        case .campaign(let rule): lines.append("\(clock) (\(rule), because: \(turn.because?.oneLine ?? ""))")
        }
        for reply in turn.replies { lines.append(indent + indented(plain(reply))) }
        for notice in turn.notices {
            lines.append("\(indent)(\(notice.kind == .handover ? "a person is asked for" : "to the owner"): \(indented(notice.text)))")
        }
        if why { lines += reasons(turn).map { "\(indent)· \($0)" } }
        return lines
    }

    private static let indent = "        "
    private static func indented(_ text: String) -> String { text.harmless.replacing("\n", with: "\n" + indent) }

    private static func reasons(_ turn: TurnRecord) -> [String] {
        guard turn.event.isOfCustomer || !turn.rules.isEmpty else { return [] }
        let meant = turn.intents.isEmpty ? "" : "meant \(turn.intents.joined(separator: ", "))"
        let ran = turn.rules.isEmpty ? "no rule ran" : "ran \(turn.rules.joined(separator: ", "))"
        return [[turn.isMissed ? "not understood" : meant, ran].filter { !$0.isEmpty }.joined(separator: "; ")]
    }

    static func words(of act: PersonAct) -> String {
        switch act {
        case .hold(let by): "took the conversation: \(by.oneLine)"
        case .release: "gave the conversation back to the bot"
        case .says: "wrote"
        case .wrote(let text): "wrote on the phone: \(text.oneLine)"
        case .order(let number, let status, let note): "made \(number) \(status.rawValue)\(note.isEmpty ? "" : ", \(note.oneLine)")"
        case .edit(let fields): fields.isEmpty ? "added the contact" : "changed the contact: \(ContactChange.words(fields))"
        }
    }
}

/// A turn as JSON.
enum HistoryJSON {
    static func json(of turn: TurnRecord, _ zone: Zone) -> JSON {
        var fields: [String: JSON] = [
            "at": JSON(turn.event.at, in: zone), "id": JSON(turn.event.id), "channel": .string(turn.event.channel),
            "from": .string(turn.event.customer), "intents": .array(turn.intents.map(JSON.string)),
            "rules": .array(turn.rules.map(JSON.string)), "not_understood": .bool(turn.isMissed),
            "replies": .array(
                turn.replies.map { .object(["text": .string($0.text), "choices": .array($0.choices.map(JSON.string))]) }),
            "notices": .array(turn.notices.map { .string($0.text) }), "because": JSON(turn.because),
        ]
        switch turn.event.content {
        case .message(let text): (fields["kind"], fields["text"]) = (.string("message"), .string(text))
        case .tap(let text): (fields["kind"], fields["text"]) = (.string("tap"), .string(text))
        case .timer: fields["kind"] = .string("timer")
        case .person(let act): (fields["kind"], fields["act"]) = (.string("person"), .string(HistoryText.words(of: act)))
        case .code: fields["kind"] = .string("code")
        case .promotions(let wanted): (fields["kind"], fields["wanted"]) = (.string("promotions"), .bool(wanted))
        case .notice: fields["kind"] = .string("notice")
        case .campaign(let rule): (fields["kind"], fields["rule"]) = (.string("campaign"), .string(rule))
        }
        return .object(fields)
    }
}
