import Gateways
import HTTPTypes
import Hummingbird
import NIOCore

/// `/hooks/LINE`, where gateways post.
struct HookRoutes<Bridge: WebhookReceiver> {
    let bridge: Bridge
    /// A body is to be there within this time: who sends a byte a second holds nothing up for long.
    let deadline: Duration
    let room: BodyRoom
    /// Sees the body of every webhook that is stored.
    let watch: (@Sendable (_ line: String, _ body: [UInt8]) -> Void)?

    func add(to router: Router<PeerContext>) {
        router.get("/hooks/:line") { request, context in
            let line = try context.parameters.require("line")
            return response(bridge.handshake(webhook(request, rest: ""), on: line))
        }
        router.post("/hooks/:line") { request, context in try await receive(request, context, rest: "") }
        router.post("/hooks/:line/:rest") { request, context in
            try await receive(request, context, rest: try context.parameters.require("rest"))
        }
    }

    private func receive(_ request: Request, _ context: PeerContext, rest: String) async throws -> Response {
        let line = try context.parameters.require("line")
        guard let most = bridge.largestBody(on: line) else { return Response(status: .notFound) }
        // Who says beforehand that it is too much need not send it, nor who does not know the secret in the address.
        let length = request.headers.first("content-length").flatMap { Int($0) } ?? most
        guard (0...most).contains(length) else { return Response(status: .contentTooLarge) }
        var hook = webhook(request, rest: rest)
        if let refusal = bridge.refusal(of: hook, on: line) { return response(refusal) }
        let seat = BodyRoom.Seat(room)
        defer { seat.leave() }
        hook.body = try await Body.read(request.body, upTo: most, within: deadline, on: seat)
        let answer = await bridge.receive(hook, on: line)
        if answer.status == 200 { watch?(line, hook.body) }
        return response(answer)
    }

    private func webhook(_ request: Request, rest: String) -> WebhookRequest {
        var query: [String: String] = [:]
        for (key, value) in request.uri.queryParameters { query[String(key)] = String(value) }
        return WebhookRequest(rest: rest, query: query) { [headers = request.headers] in headers.first($0) }
    }

    private func response(_ answer: WebhookAnswer) -> Response {
        var response = Response(status: .init(code: answer.status))
        if answer.status == 503 { response.headers[.retryAfter] = "5" }
        if !answer.body.isEmpty {
            response.headers[.contentType] = "text/plain; charset=utf-8"
            response.body = .init(byteBuffer: ByteBuffer(string: answer.body))
        }
        return response
    }
}

extension HTTPFields {
    /// The first value under a lower-case name. The subscript joins all that there are, for ten times the instructions.
    fileprivate func first(_ name: String) -> String? { first { $0.name.canonicalName == name }?.value }
}

/// Reading what may be too long, or come too slowly.
enum Body {
    /// The time is looked at with every piece; when none comes at all, the connection's own time runs out. A timer for each
    /// body would cost as much as all else that is done for it.
    /// - Parameter seat: takes its bytes as they come; nil: they are few.
    static func read(_ body: RequestBody, upTo most: Int, within time: Duration, on seat: BodyRoom.Seat? = nil) async throws -> [UInt8] {
        let end = ContinuousClock.now + time
        var bytes: [UInt8] = []
        for try await piece in body {
            guard bytes.count + piece.readableBytes <= most else { throw HTTPError(.contentTooLarge) }
            guard .now < end else { throw HTTPError(.requestTimeout) }
            if let seat, !seat.take(piece.readableBytes) { throw HTTPError(.serviceUnavailable, headers: [.retryAfter: "5"]) }
            bytes.append(contentsOf: piece.readableBytesView)
        }
        return bytes
    }
}
