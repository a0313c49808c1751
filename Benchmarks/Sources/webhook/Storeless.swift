import Dialogue
import Foundation
import Gateways
import Hummingbird
import HummingbirdCore

/// What `Bridge.receive` does before the store, and what it counts. Left out is what `Bridge` does of `keep`: the arrival as
/// JSON for its row, the row, the inbox; and the owner, whom this line has not.
struct Storeless: WebhookReceiver {
    let gateways: [String: any Gateway]
    let metrics = Metrics()

    func handshake(_ request: WebhookRequest, on line: String) -> WebhookAnswer { gateways[line]?.handshake(request) ?? WebhookAnswer(404) }

    func largestBody(on line: String) -> Int? { gateways[line]?.traits.largestBody }

    func refusal(of request: WebhookRequest, on line: String) -> WebhookAnswer? {
        guard let gateway = gateways[line], !gateway.traits.signsBody, !gateway.vouches(for: request) else { return nil }
        return WebhookAnswer(401)
    }

    func receive(_ request: WebhookRequest, on line: String) async -> WebhookAnswer {
        guard let gateway = gateways[line] else { return WebhookAnswer(404) }
        guard gateway.vouches(for: request) else { return answer(401, "refused", line) }
        let now = Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
        guard let arrivals = try? gateway.arrivals(in: request, receivedAt: now) else { return answer(400, "undecodable", line) }
        for arrival in arrivals { metrics.count(.arrivals, of: line, arrival.kind.rawValue) }
        // The load is messages and nothing else: what is not understood as one must not look cheap.
        guard arrivals.count == 1, arrivals[0].kind == .message, arrivals[0].text.hasSuffix("lebaran") else { return answer(500, "wrong", line) }
        return answer(200, "accepted", line)
    }

    private func answer(_ status: Int, _ result: String, _ line: String) -> WebhookAnswer {
        metrics.count(.webhooks, of: line, result)
        return WebhookAnswer(status)
    }
}

/// As in `Server`: the limits, what every request passes, and all the routes that there are to choose from.
let hooksConfiguration: HTTP1Channel.Configuration = {
    var configuration = HTTP1Channel.Configuration(idleTimeout: .seconds(30))
    configuration.httpDecoder = .init(maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100)
    return configuration
}()

func hooksRouter() -> Router<PeerContext> {
    let line = WhatsAppCloud(numberID: number, appSecrets: [secret], token: "token", verifyToken: "kata-untuk-jabat-tangan")
    let router = Router(context: PeerContext.self)
    router.add(middleware: UnreadBodies())
    HookRoutes(bridge: Storeless(gateways: ["wa": line]), deadline: .seconds(20), room: BodyRoom(64 << 20), watch: nil).add(to: router)
    for path in ["/health", "/ready", "/metrics", "/media/:shop/:file"] { router.get(RouterPath(path)) { _, _ in "" } }
    return router
}
