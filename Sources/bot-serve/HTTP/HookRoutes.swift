import Gateways
import HTTPTypes
import Hummingbird
import NIOCore

/// `/hooks/LINE`, where gateways post.
struct HookRoutes<Bridge: WebhookReceiver> {
    let bridge: Bridge
    /// A body is to be there within this time: who sends a byte a second holds nothing up for long.
    let deadline: Duration
    /// Sees the body of every webhook that is stored.
    let watch: (@Sendable (_ line: String, _ body: [UInt8]) -> Void)?

    func add(to router: Router<PeerContext>) {
        router.get("/hooks/:line") { request, context in
            let line = try context.parameters.require("line")
            return response(bridge.handshake(webhook(request, rest: "", body: []), on: line))
        }
        router.post("/hooks/:line") { request, context in try await receive(request, context, rest: "") }
        router.post("/hooks/:line/:rest") { request, context in
            try await receive(request, context, rest: try context.parameters.require("rest"))
        }
    }

    private func receive(_ request: Request, _ context: PeerContext, rest: String) async throws -> Response {
        let line = try context.parameters.require("line")
        guard let most = bridge.largestBody(on: line) else { return Response(status: .notFound) }
        // Who says beforehand that it is too much need not send it.
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > most { return Response(status: .contentTooLarge) }
        let body = try await Body.read(request.body, upTo: most, within: deadline)
        let answer = await bridge.receive(webhook(request, rest: rest, body: body), on: line)
        if answer.status == 200 { watch?(line, body) }
        return response(answer)
    }

    private func webhook(_ request: Request, rest: String, body: [UInt8]) -> WebhookRequest {
        var headers: [String: String] = [:]
        for field in request.headers where headers[field.name.canonicalName] == nil { headers[field.name.canonicalName] = field.value }
        var query: [String: String] = [:]
        for (key, value) in request.uri.queryParameters { query[String(key)] = String(value) }
        return WebhookRequest(rest: rest, query: query, headers: headers, body: body)
    }

    private func response(_ answer: WebhookAnswer) -> Response {
        var headers: HTTPFields = [:]
        if answer.status == 503 { headers[.retryAfter] = "5" }
        if !answer.body.isEmpty { headers[.contentType] = "text/plain; charset=utf-8" }
        return Response(status: .init(code: answer.status), headers: headers, body: .init(byteBuffer: ByteBuffer(string: answer.body)))
    }
}

/// Reading what may be too long, or come too slowly.
enum Body {
    static func read(_ body: RequestBody, upTo most: Int, within time: Duration) async throws -> [UInt8] {
        try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
            group.addTask { Array(try await body.collect(upTo: most).readableBytesView) }
            group.addTask {
                try await Task.sleep(for: time)
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let bytes = first else { throw HTTPError(.requestTimeout) }
            return bytes
        }
    }
}
