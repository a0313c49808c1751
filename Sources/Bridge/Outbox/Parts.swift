import Dialogue
import Gateways
import SQLiteStore

extension OutgoingPart {
    static func parts(of kept: KeptDelivery, on line: Line) -> [OutgoingPart] {
        [OutgoingPart(id: "\(kept.id)-0", to: kept.delivery.route.to, .text(kept.delivery.reply.text))]
    }
}
