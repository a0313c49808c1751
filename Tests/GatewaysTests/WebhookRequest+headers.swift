import Gateways

extension WebhookRequest {
    init(rest: String = "", headers: [String: String], body: [UInt8] = []) { self.init(rest: rest, body: body) { headers[$0] } }
}
