import Bridge
import Dialogue
import Gateways
import Hosting
import HTTPTypes
import Hummingbird
import LuaRules
import NIOCore

/// The page and what it asks for. Only for this machine's own browser: the name asked for must be one of this machine's.
struct SimulatorRoutes {
    let simulator: Simulator
    let shops: [OpenShop]

    private static let page: [(path: RouterPath, type: String, bytes: [UInt8])] = [
        ("/", "text/html", PackageResources.index_html), ("/page.css", "text/css", PackageResources.page_css),
        ("/page.js", "text/javascript", PackageResources.page_js),
    ]
    /// Nothing from elsewhere is loaded, whatever a customer or a shop writes.
    private static let policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:; connect-src 'self'"

    func add(to router: Router<PeerContext>) {
        for (path, type, bytes) in Self.page {
            router.get(path) { request, _ in
                try check(request)
                let headers: HTTPFields = [.contentType: "\(type); charset=utf-8", .contentSecurityPolicy: Self.policy, .cacheControl: "no-store"]
                return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
            }
        }
        router.get("/simulator/state") { request, _ in
            try check(request)
            var list: [JSON] = []
            for shop in shops {
                let settings = await shop.shop
                list.append([
                    "id": .string(shop.id), "name": .string(settings.settings.name), "owner": JSON(settings.owner),
                    "hook": .string("/hooks/\(shop.id)/\(simulator.secret)"),
                ])
            }
            return response(["shops": .array(list), "now": .string(simulator.now.iso8601(in: .wib))])
        }
        router.get("/simulator/events") { request, _ in
            try check(request)
            let after = request.uri.queryParameters.get("after", as: Int.self) ?? 0
            let wait = min(request.uri.queryParameters.get("wait", as: Int.self) ?? 0, 30)
            let end = ContinuousClock.now + .seconds(wait)
            while simulator.events(after: after).events.isEmpty, .now < end { try await Task.sleep(for: .milliseconds(50)) }
            let (next, events) = simulator.events(after: after)
            return response(["next": .int(next), "events": .array(events)])
        }
        router.post("/simulator/clock") { request, _ in
            try check(request)
            let body = try await Body.read(request.body, upTo: 1000, within: .seconds(5))
            if let seconds = (try? JSONNode(body))?["advance"].number, (0...100 * 86_400).contains(seconds) { simulator.advance(by: Int(seconds)) }
            return response(["now": .string(simulator.now.iso8601(in: .wib))])
        }
        router.post("/sent/:secret/:shop/simulator/sent") { request, context in
            guard Secrets([simulator.secret]).contains(try context.parameters.require("secret")) else { throw HTTPError(.forbidden) }
            let body = try await Body.read(request.body, upTo: 1 << 20, within: .seconds(5))
            return response(simulator.sent(body, shop: try context.parameters.require("shop")))
        }
    }

    /// A page of elsewhere that has its name point to this machine is turned away.
    private func check(_ request: Request) throws {
        let host = request.head.authority ?? ""
        let name = host.hasPrefix("[") ? host.prefix { $0 != "]" } + "]" : host.prefix { $0 != ":" }
        guard ["127.0.0.1", "localhost", "[::1]"].contains(String(name)) else { throw HTTPError(.forbidden) }
        // Nor may a page of elsewhere post here.
        if let origin = request.headers[.origin], origin != "http://\(host)" { throw HTTPError(.forbidden) }
    }

    private func response(_ json: JSON) -> Response {
        Response(status: .ok, headers: [.contentType: "application/json"], body: .init(byteBuffer: ByteBuffer(bytes: json.bytes)))
    }
}
