import HTTPTypes
import Hummingbird
import NIOCore

/// Whoever was answered without all of their body having been read is not listened to any longer: the server would go on
/// reading it to its end, however slowly it comes.
struct UnreadBodies: RouterMiddleware {
    /// So long the answer has to reach them.
    private static let farewell = TimeAmount.seconds(1)

    func handle(_ request: Request, context: PeerContext, next: (Request, PeerContext) async throws -> Response) async throws -> Response {
        do {
            let response = try await next(request, context)
            // What is taken is read.
            if request.method != .post || response.status.kind != .successful { close(request, context) }
            return response
        } catch {
            close(request, context)
            throw error
        }
    }

    private func close(_ request: Request, _ context: PeerContext) {
        let hasBody = request.headers.contains { ["content-length", "transfer-encoding"].contains($0.name.canonicalName) && $0.value != "0" }
        guard hasBody else { return }
        let channel = context.channel
        channel.eventLoop.scheduleTask(in: Self.farewell) { channel.close(promise: nil) }
    }
}
