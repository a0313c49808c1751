import ArgumentParser
import Dialogue
import Foundation

struct ContactsShowCommand: BookCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Everything that is known of one person.")

    @Argument(help: "A phone number in any spelling, or an address as instagram:dina7.")
    var phone: String

    @OptionGroup var options: BookOptions

    func run(on book: ShopBook) async throws {
        let contact = try await book.contact(phone)
        show(.object(ContactJSON.fields(of: contact, book.zone)), ContactText(contact, book.zone).text)
    }
}

/// What is known of a person, a line each.
struct ContactText {
    private var lines: [String] = []
    private let zone: Zone

    init(_ contact: Snapshot, _ zone: Zone) {
        self.zone = zone
        add(contact.customer)
        add(contact.conversation)
    }

    var text: String { lines.joined(separator: "\n") }

    private mutating func line(_ label: String, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        lines.append(label.padding(toLength: 10, withPad: " ", startingAt: 0) + text.oneLine)
    }

    private mutating func add(_ customer: Customer) {
        line("address", ([customer.id] + customer.addresses).joined(separator: ", "))
        line("name", customer.name)
        line("phone", customer.phone)
        line("called", customer.kak)
        line("class", customer.customerClass.rawValue)
        line("stage", customer.stage.rawValue)
        for step in customer.stages {
            line("", "\(step.at.minute(in: zone)) \(step.from.rawValue) → \(step.to.rawValue)\(step.reason.map { ", \($0)" } ?? "")")
        }
        if let first = customer.first { line("first", "\(first.at.minute(in: zone)) \(first.channel), \"\(first.text)\"") }
        line("note", customer.note)
        for (name, fact) in customer.facts.sorted(by: { $0.key < $1.key }) {
            let words = fact.text.isEmpty ? "" : ", \"\(fact.text)\""
            line("fact", "\(name) = \(fact.value.shortText) (\(fact.at.minute(in: zone))\(words))")
        }
        for consent in customer.consents {
            let asked = consent.wording.isEmpty ? "unasked" : "asked \"\(consent.wording)\""
            let answer = "\(asked), said \"\(consent.answer)\" (\(consent.channel))"
            line("consent", "\(consent.at.minute(in: zone)) \(consent.isGiven ? "yes" : "no") to \(consent.scope): \(answer)")
        }
        for order in customer.orders {
            line("order", "\(order.number) \(order.placed.minute(in: zone)) \(order.status.rawValue), \(order.sum.text), \(rupiah(order.sum.total))")
        }
    }

    private mutating func add(_ conversation: Conversation) {
        line("last", conversation.lastMessage.map { "\($0.minute(in: zone)), \(counted(conversation.sessions, "session"))" })
        for flow in conversation.flows.reversed() { line("waits", "\(flow.rule)\(flow.question.map { " for \($0.name)" } ?? "")") }
        for flow in conversation.shelf.reversed() { line("put aside", flow.rule) }
        for item in conversation.cart.lines {
            line("cart", "\(item.quantity)x \(([item.sku] + item.attributes.sorted { $0.key < $1.key }.map(\.value)).joined(separator: " "))")
        }
        if let offer = conversation.offer { line("offer", "\(offer.name), \(rupiah(offer.total)) till \(offer.till.minute(in: zone))") }
        if let handover = conversation.handover { line("asked for", "a person, \(handover.at.minute(in: zone)): \(handover.reason)") }
        if let held = conversation.held { line("held by", "\(held.by) since \(held.since.minute(in: zone))") }
        for timer in conversation.timers.sorted(by: { $0.at < $1.at }) { line("due", "\(timer.at.minute(in: zone)) \(timer.what.words)") }
    }
}
