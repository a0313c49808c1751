import Hummingbird
import NIOCore

/// A request's context that knows who is at the other end of the connection.
struct PeerContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
    }

    /// From this machine. Behind a proxy here, everybody is: see `AdminRoutes`.
    var isLoopback: Bool {
        switch channel.remoteAddress {
        case .v4?: channel.remoteAddress?.ipAddress?.hasPrefix("127.") ?? false
        case .v6?: channel.remoteAddress?.ipAddress == "::1"
        case .unixDomainSocket?: true
        case nil: false
        }
    }
}
