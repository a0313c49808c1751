import AsyncHTTPClient
import Bridge
import Gateways
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import SQLiteStore
import ServiceLifecycle
import UnixSignals

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The process: sockets, the bridge behind them, and the order in which they end.
struct Server {
    let bridge: Bridge
    let log: Logger
    let client: GatewayClient
    let store: SQLiteStore
    let host: String
    let port: Int
    var adminToken: Secrets?
    let media: MediaRoutes
    /// Sees the body of every webhook that is stored.
    var watch: (@Sendable (_ line: String, _ body: [UInt8]) -> Void)?
    /// Only a browser on this machine is answered.
    var isForThisMachine = false
    var addRoutes: ((Router<PeerContext>) -> Void)?
    var listening: (@Sendable (_ port: Int) -> Void)?

    /// Connections at once. Behind a proxy it makes hundreds of thousands of requests of a few of them.
    private static let mostConnections = 512
    /// Bodies that are being read hold so many bytes at most, of all connections together.
    private static let bodyRoom = 64 << 20
    /// Bodies and idle connections have so long.
    private static let patience = 20
    /// After SIGTERM work that has begun may go on for so long; what is left then is in the store.
    private static let lastWork = Duration.seconds(5)

    /// Returns when the process was told to end, by SIGTERM or SIGINT, and has.
    func run() async throws {
        let router = Router(context: PeerContext.self)
        router.add(middleware: UnreadBodies())
        if isForThisMachine { router.add(middleware: LoopbackNames()) }
        HookRoutes(bridge: bridge, deadline: .seconds(Self.patience), room: BodyRoom(Self.bodyRoom), watch: watch).add(to: router)
        AdminRoutes(bridge: bridge, token: adminToken).add(to: router)
        media.add(to: router)
        addRoutes?(router)
        var configuration = HTTP1Channel.Configuration(idleTimeout: .seconds(Int64(Self.patience) + 10))
        configuration.httpDecoder = .init(maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100)
        let (host, port, listening, log) = (host, port, listening, log)
        var quiet = log
        quiet.logLevel = max(log.logLevel, .warning)
        let application = Application(
            router: router, server: .http1(configuration: configuration),
            configuration: .init(
                address: .hostname(host, port: port),
                availableConnectionsDelegate: MaximumAvailableConnections(min(Self.mostConnections, FileLimit.current / 2))),
            onServerRunning: { channel in
                let port = channel.localAddress?.port ?? port
                listening?(port)
                log.info("listening", metadata: ["address": "\(host):\(port)"])
            }, logger: quiet)
        // Ended in the opposite order: first nothing comes in any more, then what has begun ends.
        let group = ServiceGroup(
            configuration: .init(
                services: [BridgeService(bridge: bridge, lastWork: Self.lastWork), application], gracefulShutdownSignals: [.sigterm, .sigint],
                logger: quiet))
        var failure: CannotListen?
        do {
            try await group.run()
        } catch let error as IOError {
            failure = CannotListen(address: "\(host):\(port)", why: String(cString: strerror(error.errnoCode)))
        }
        try await client.client.shutdown()
        try await store.close()
        if let failure { throw failure }
        log.info("ended")
    }
}

/// The address is somebody else's, or none of this machine's.
struct CannotListen: Error {
    var address: String
    var why: String
}

/// The bridge among the process's services.
private struct BridgeService: Service {
    let bridge: Bridge
    let lastWork: Duration

    func run() async throws {
        let work = Task { try await bridge.run() }
        // Until the process is told to end.
        do {
            try await withTaskCancellationOrGracefulShutdownHandler {
                try await work.value
            } onCancelOrGracefulShutdown: {
                work.cancel()
            }
        } catch  where work.isCancelled {
            // It was told to end in the middle of something, which the next process does.
        }
        await bridge.stop(within: lastWork)
    }
}
