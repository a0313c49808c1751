import Bridge
import Dialogue
import Gateways
import Hosting
import HTTPTypes
import Hummingbird
import LuaRules
import NIOCore

/// The page and what it asks for.
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
            router.get(path) { _, _ in
                let headers: HTTPFields = [.contentType: "\(type); charset=utf-8", .contentSecurityPolicy: Self.policy, .cacheControl: "no-store"]
                return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
            }
        }
        router.get("/simulator/state") { _, _ in
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
            let after = request.uri.queryParameters.get("after", as: Int.self) ?? 0
            let wait = min(request.uri.queryParameters.get("wait", as: Int.self) ?? 0, 30)
            let end = ContinuousClock.now + .seconds(wait)
            while simulator.events(after: after).events.isEmpty, .now < end { try await Task.sleep(for: .milliseconds(50)) }
            let (next, events) = simulator.events(after: after)
            return response(["next": .int(next), "events": .array(events)])
        }
        router.post("/simulator/clock") { request, _ in
            let body = try await Body.read(request.body, upTo: 1000, within: .seconds(5))
            if let seconds = JSONNode(ifJSON: body)?["advance"].number, (0...100 * 86_400).contains(seconds) { simulator.advance(by: Int(seconds)) }
            return response(["now": .string(simulator.now.iso8601(in: .wib))])
        }
        let secrets = Secrets([simulator.secret])
        router.post("/sent/:secret/:shop/simulator/sent") { request, context in
            guard secrets.contains(try context.parameters.require("secret")) else { throw HTTPError(.forbidden) }
            let body = try await Body.read(request.body, upTo: 1 << 20, within: .seconds(5))
            return response(simulator.sent(body, shop: try context.parameters.require("shop")))
        }
    }

    private func response(_ json: JSON) -> Response {
        Response(status: .ok, headers: [.contentType: "application/json"], body: .init(byteBuffer: ByteBuffer(bytes: json.bytes)))
    }
}
