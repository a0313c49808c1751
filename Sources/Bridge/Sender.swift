public import Gateways

/// What became of a request to a gateway.
public enum SendResult: Sendable, Hashable {
    case answered(GatewayResponse)
    /// It never left: no connection, no such name.
    case unsent(String)
    /// It left, and no answer came: it may have been carried out.
    case unanswered(String)
}

/// Sends a request, and waits for the answer at most as long as `Timing.request`.
public typealias Sender = @Sendable (OutgoingRequest) async -> SendResult
