import AsyncHTTPClient
import Bridge
import Gateways
import NIOCore
import NIOHTTP1
import NIOPosix

/// Sends requests to gateways. Redirects are not followed: a token goes to nobody but whom it is meant for.
struct GatewayClient: Sendable {
    let client: HTTPClient
    private let wait: Duration

    /// An answer that is longer than this is no gateway's.
    private static let largestAnswer = 1 << 20

    init(timeout seconds: Double) {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout.connect = .seconds(5)
        configuration.timeout.read = TimeAmount(.seconds(seconds))
        // Shorter than servers keep a connection that nothing goes over, so that few requests meet one that is being closed.
        configuration.connectionPool.idleTimeout = .seconds(15)
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 64
        configuration.httpVersion = .http1Only
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        wait = .seconds(seconds)
    }

    func send(_ outgoing: OutgoingRequest) async -> SendResult {
        var request = HTTPClientRequest(url: outgoing.url)
        request.method = .POST
        for header in outgoing.headers { request.headers.add(name: header.name, value: header.value) }
        request.headers.add(name: "User-Agent", value: "laris")
        request.body = .bytes(ByteBuffer(bytes: outgoing.body))
        let end = ContinuousClock.now + wait
        do {
            let response = try await client.execute(request, timeout: TimeAmount(wait))
            let body = try await read(response, until: end)
            let after = response.headers.first(name: "retry-after").flatMap(Double.init)
            return .answered(GatewayResponse(status: Int(response.status.code), retryAfter: after, body: Array(body.readableBytesView)))
        } catch let error as HTTPClientError where Self.neverLeft.contains(error) {
            return .unsent(error.shortDescription)
        } catch is NIOConnectionError {
            return .unsent("no connection")
        } catch let error as HTTPClientError {
            return .unanswered(error.shortDescription)
        } catch {
            // Its words may hold the address, and that a token.
            return .unanswered("\(type(of: error))")
        }
    }

    /// The client's own time ends with the head of an answer.
    private func read(_ response: HTTPClientResponse, until end: ContinuousClock.Instant) async throws -> ByteBuffer {
        var body = ByteBuffer()
        for try await var piece in response.body {
            guard .now < end, body.readableBytes + piece.readableBytes <= Self.largestAnswer else { throw HTTPClientError.deadlineExceeded }
            body.writeBuffer(&piece)
        }
        return body
    }

    /// Nothing was written when these happen.
    private static let neverLeft: [HTTPClientError] = [
        .connectTimeout, .getConnectionFromPoolTimeout, .tlsHandshakeTimeout, .invalidURL, .emptyHost, .emptyScheme,
    ]
}
