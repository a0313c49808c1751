import Bridge
import Gateways
import HTTPTypes
import Hummingbird

/// `/health`, `/ready`, and `/metrics`, which is for whoever runs this machine, or has the token.
struct AdminRoutes {
    let bridge: Bridge
    /// Nil: there is none, and only this machine may look.
    let token: Secrets?

    func add(to router: Router<PeerContext>) {
        router.get("/health") { _, _ in "ok\n" }
        router.get("/ready") { request, context in
            guard let reason = await bridge.unready() else { return Response(status: .ok, body: .init(byteBuffer: .init(string: "ok\n"))) }
            // Why is nobody's business from outside.
            let text = isAdmin(request, context) ? reason + "\n" : "not ready\n"
            return Response(status: .serviceUnavailable, headers: [.retryAfter: "5"], body: .init(byteBuffer: .init(string: text)))
        }
        router.get("/metrics") { request, context in
            guard isAdmin(request, context) else { return Response(status: .forbidden) }
            let headers: HTTPFields = [.contentType: "text/plain; version=0.0.4; charset=utf-8"]
            return Response(status: .ok, headers: headers, body: .init(byteBuffer: .init(string: await bridge.metricsText())))
        }
    }

    /// From this machine and not through a proxy that says for whom it asks; or with the token. A proxy that does not say so
    /// must not pass these on: docs/serve.md.
    private func isAdmin(_ request: Request, _ context: PeerContext) -> Bool {
        if let token, let given = request.headers[.authorization], given.hasPrefix("Bearer ") {
            return token.contains(String(given.dropFirst(7)))
        }
        let forwarded = ["forwarded", "x-forwarded-for", "x-real-ip", "via"].compactMap { HTTPField.Name($0) }
        return context.isLoopback && !forwarded.contains { request.headers[$0] != nil }
    }
}
