import HTTPTypes
import Hummingbird

/// Only for this machine's own browser: the name that it asks for must be one of this machine's, so that no page of elsewhere
/// can have its own name point here; nor may such a page post here.
struct LoopbackNames: RouterMiddleware {
    func handle(_ request: Request, context: PeerContext, next: (Request, PeerContext) async throws -> Response) async throws -> Response {
        let host = request.head.authority ?? ""
        guard Self.isLoopback(host), request.headers[.origin].map({ $0 == "http://\(host)" }) ?? true else { throw HTTPError(.forbidden) }
        return try await next(request, context)
    }

    private static func isLoopback(_ host: String) -> Bool {
        ["127.0.0.1", "localhost", "[::1]"].contains { name in
            guard host.hasPrefix(name) else { return false }
            let port = host.dropFirst(name.count)
            return port.isEmpty || port.hasPrefix(":") && port.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
        }
    }
}
