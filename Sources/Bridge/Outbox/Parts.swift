import Dialogue
import Gateways
import SQLiteStore

extension OutgoingPart {
    /// The messages that a delivery is sent as, the same at every try. Their ids are `DELIVERY-PART`.
    static func parts(of kept: KeptDelivery, on line: Line) -> [OutgoingPart] {
        let reply = kept.delivery.reply
        let contents = Splitting(line.gateway.traits).parts(
            text: reply.text, choices: reply.choices, attached: reply.attachment.flatMap { attached($0, on: line) }, delivery: "\(kept.id)")
        return contents.enumerated().map { OutgoingPart(id: "\(kept.id)-\($0)", to: kept.delivery.route.to, $1) }
    }

    private static func attached(_ attachment: Attachment, on line: Line) -> Splitting.Attached? {
        switch attachment.kind {
        case .picture: attachment.ref.flatMap(line.address).map { .picture(url: $0) }
        case .document: attachment.ref.flatMap(line.address).map { .document(url: $0, name: attachment.name ?? "dokumen") }
        case .location:
            if let latitude = attachment.latitude, let longitude = attachment.longitude {
                .location(latitude: latitude, longitude: longitude, name: attachment.name ?? "", address: attachment.text ?? "")
            } else {
                nil
            }
        default: nil
        }
    }
}
