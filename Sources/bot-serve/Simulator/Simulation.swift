import Bridge
import Dialogue
import Foundation
import Gateways
import Hosting
import Logging
import LuaRules
import SQLiteStore

/// `bot serve --simulate`: every shop has a line to the page, and the page plays the customers.
struct Simulation {
    private let folders: [ShopFolder]
    private let data: String?
    private let address: (host: String, port: Int)

    init(folders: [ShopFolder], data: String?, listen: String?) throws {
        self.folders = folders
        self.data = data
        address = ServeSettings.address(listen ?? "127.0.0.1:8080") ?? ("", 0)
        if !["127.0.0.1", "localhost", "::1"].contains(address.host) {
            throw SettingsFindings(
                path: "bot serve",
                all: [.init(place: "--listen", what: "the simulator answers this machine only", help: "--listen 127.0.0.1:8080")])
        }
    }

    func run() async throws {
        let scratch = FileManager.default.temporaryDirectory.appending(path: "laris-\(UUID().uuidString)")
        if data == nil { try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true) }
        defer { if data == nil { remove(scratch) } }
        let store = try openData(data ?? scratch.appending(path: "simulator.db").path)
        let simulator = Simulator(secret: Self.secret())
        var shops: [OpenShop] = [], lines: [Line] = []
        let map = try GatewayMap(GatewayMap.shipped["simulator"] ?? [])
        for folder in folders {
            let shop = try await OpenShop(folder, store: store)
            let gateway = MappedHTTP(
                map: map, api: "\(Simulator.origin)/sent/\(simulator.secret)/\(folder.id)", token: simulator.secret, secrets: [simulator.secret])
            let owner = await shop.shop.owner.map { String($0.dropFirst()) }
            lines.append(Line(name: folder.id, shop: folder.id, gateway: gateway, owner: owner, media: "\(Simulator.origin)/media/\(folder.id)"))
            shops.append(shop)
        }
        var timing = Timing()
        timing.settle = 1.5
        let client = GatewayClient(timeout: timing.request), log = Logger(label: "bot serve") { _ in JSONLog(logLevel: .warning) }
        let byID = Dictionary(shops.map { ($0.id, $0) }) { first, _ in first }
        let bridge = Bridge(
            lines: lines, shops: byID, store: store, timing: timing, now: { simulator.now },
            send: { request in
                var request = request
                request.url = request.url.replacing(Simulator.origin, with: simulator.base, maxReplacements: 1)
                return await client.send(request)
            }, log: log, watch: { simulator.watch($0, $1) })
        let routes = SimulatorRoutes(simulator: simulator, shops: shops)
        try await Server(
            bridge: bridge, log: log, client: client, store: store, host: address.host, port: address.port,
            media: MediaRoutes(shops: byID),
            watch: { simulator.received($1, shop: $0) }, isForThisMachine: true, addRoutes: { routes.add(to: $0) },
            listening: { [host = address.host] port in
                simulator.base = "http://\(host.contains(":") ? "[\(host)]" : host):\(port)"
                put("Open \(simulator.base) in a browser; Ctrl-C ends it.")
            }
        ).run()
    }

    private static func secret() -> String { (0..<4).map { _ in String(UInt32.random(in: .min ... .max), radix: 36) }.joined() }

    private func remove(_ folder: URL) {
        do { try FileManager.default.removeItem(at: folder) } catch { complain("\(folder.path) is left over: \(error.localizedDescription)") }
    }
}
