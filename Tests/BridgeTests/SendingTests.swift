import Bridge
import Crypto
import Dialogue
import Gateways
import Hosting
import Logging
import LuaRules
import SQLiteStore
import ShopFixtures
import Synchronization
import Testing

/// A bridge whose clock is set by hand, and whose gateway is a closure.
@Suite struct SendingTests {
    /// What the gateway was sent, in order; what it answers.
    private final class GatewayEnd: Sendable {
        let state = Mutex((sent: [String](), answers: [SendResult]()))
        let clock = Mutex(Instant(seconds: 1_795_400_100))

        var sent: [String] { state.withLock { $0.sent } }

        func send(_ request: OutgoingRequest) -> SendResult {
            state.withLock { state in
                let node = try? JSONNode(request.body)
                guard node?["status"].text == nil else { return .answered(GatewayResponse(status: 200, body: Array(#"{"success":true}"#.utf8))) }
                state.sent.append(node?["text"]["body"].text ?? node?["template"]["name"].text.map { "template \($0)" } ?? "?")
                if !state.answers.isEmpty { return state.answers.removeFirst() }
                return .answered(GatewayResponse(status: 200, body: Array(#"{"messages":[{"id":"wamid.\#(state.sent.count)"}]}"#.utf8)))
            }
        }
    }

    private let gateway = GatewayEnd()
    private let folder: ScratchData
    private let shop: ScratchFolder
    private let store: SQLiteStore
    private static let rina = "+6281200000001"

    init() throws {
        folder = try ScratchData()
        store = try SQLiteStore(path: folder.newFile())
        shop = try ScratchFolder(
            SmallShop.files(["uji.lua": "reply \"hi\" [[ Halo kak ]]\nintent \"x\" [[ coba x ]]\nfunction on.x(chat) chat:say \"hi\" end"]))
    }

    private func bridge(templates: [Purpose: Line.Template] = [:]) async throws -> (Bridge, OpenShop) {
        let open = try await OpenShop(try ShopFolder(shop.path, installedPlugins: nil), store: store)
        var timing = Timing()
        (timing.settle, timing.retryBase, timing.unknownWait) = (0, 0.01, 0.2)
        let whatsapp = WhatsAppCloud(numberID: "1055", appSecrets: ["geheim-geheim"], token: "t0ken", verifyToken: "v", api: "http://127.0.0.1:1")
        let line = Line(name: "wa", shop: open.id, gateway: whatsapp, templates: templates)
        let end = gateway
        return (
            Bridge(
                lines: [line], shops: [open.id: open], store: store, timing: timing, now: { end.clock.withLock { $0 } }, send: { end.send($0) },
                log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }), open
        )
    }

    private func running(_ bridge: Bridge, _ body: () async throws -> Void) async throws {
        let work = Task { try await bridge.run() }
        try await body()
        work.cancel()
        await bridge.stop(within: .seconds(2))
        _ = await work.result
    }

    private func message(_ text: String, id: String, at: Instant) -> WebhookRequest {
        let body =
            #"{"object":"whatsapp_business_account","entry":[{"id":"9","changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"1055"},"#
            + #""contacts":[{"wa_id":"6281200000001","profile":{"name":"Rina"}}],"messages":[{"from":"6281200000001","id":"\#(id)","#
            + #""timestamp":"\#(at.milliseconds / 1000)","type":"text","text":{"body":"\#(text)"}}]}}]}]}"#
        let bytes = Array(body.utf8)
        return WebhookRequest(rest: "", query: [:], body: bytes) { [code = Self.signature(of: bytes)] in $0 == "x-hub-signature-256" ? code : nil }
    }

    private static func signature(of body: [UInt8]) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: body, using: SymmetricKey(data: Array("geheim-geheim".utf8)))
        return "sha256=" + code.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private func eventually(_ what: String, _ holds: () async throws -> Bool) async throws {
        for _ in 0..<500 {
            if try await holds() { return }
            // The bridge works in tasks of its own; nothing tells when it is done.
            try await Task.sleep(for: .milliseconds(20))
        }
        Issue.record("\(what) was to come; sent: \(gateway.sent)")
    }

    @Test(arguments: [false, true]) func whatIsReleasedAfterTheWindowGoesAsATemplateOrNotAtAll(hasTemplate: Bool) async throws {
        let (bridge, open) = try await bridge(templates: hasTemplate ? [.service: .init(name: "kabar", language: "id")] : [:])
        let start = gateway.clock.withLock { $0 }
        try await running(bridge) {
            #expect(await bridge.receive(message("coba x", id: "m1", at: start), on: "wa").status == 200)
            try await eventually("the answer") { gateway.sent == ["Halo kak"] }
            // Five minutes before the window ends the owner writes, by a command; the gateway is overloaded until it has ended.
            gateway.clock.withLock { $0 = start.adding(seconds: 86_400 - 300) }
            gateway.state.withLock { $0.answers = [.answered(GatewayResponse(status: 429, retryAfter: 1, body: []))] }
            let command = try await OpenShop(open.folder, store: try SQLiteStore(path: store.path))
            _ = try await command.receive(Event(customer: Self.rina, at: gateway.clock.withLock { $0 }, .person(.says("Sudah dikirim ya kak"))))
            try await eventually("the first try") { gateway.sent.count == 2 }
            gateway.clock.withLock { $0 = start.adding(seconds: 86_400 + 300) }
            try await eventually("the end of it") { try await store.deliveries(in: hasTemplate ? [.sent] : [.dead]).count == (hasTemplate ? 2 : 1) }
        }
        #expect(gateway.sent == ["Halo kak", "Sudah dikirim ya kak"] + (hasTemplate ? ["template kabar"] : []), "no free words after the window")
        #expect(try await store.deliveries(in: [.dead]).map(\.reason) == (hasTemplate ? [] : [DeliveryPolicy.Refusal.outsideWindow.rawValue]))
    }

    /// A gateway's word for when to try again is no reason to fall.
    @Test(arguments: [Double.infinity, .nan, -1, 1e30]) func aWaitThatIsNoneIsBounded(_ seconds: Double) {
        #expect((0...604_800).contains(SendError(.throttle, after: seconds, code: "429", reason: "busy").after ?? 0))
    }

    @Test func whatMayHaveArrivedIsNotSentAgainWithoutEvidence() async throws {
        let (bridge, _) = try await bridge()
        gateway.state.withLock { $0.answers = [.unanswered("reset")] }
        let now = gateway.clock.withLock { $0 }
        try await running(bridge) {
            _ = await bridge.receive(message("coba x", id: "m1", at: now), on: "wa")
            try await eventually("the unknown end") { try await store.deliveries(in: [.unknown]).count == 1 }
            // Answers keep their order: when the second is out, the first has been let go.
            _ = await bridge.receive(message("coba x", id: "m2", at: now), on: "wa")
            try await eventually("the next answer") { try await store.deliveries(in: [.sent]).count == 1 }
        }
        #expect(gateway.sent == ["Halo kak", "Halo kak"])
        #expect(try await store.deliveries(in: [.unknown]).count == 1)
    }

    @Test(arguments: [false, true]) func whereTheGatewaySaysThatTheWindowIsClosedATemplateIsTriedOnce(isRefusedToo: Bool) async throws {
        let (bridge, open) = try await bridge(templates: [.service: .init(name: "kabar", language: "id")])
        let closed = SendResult.answered(
            GatewayResponse(status: 400, body: Array(#"{"error":{"code":131047,"message":"Re-engagement message"}}"#.utf8)))
        let now = gateway.clock.withLock { $0 }
        try await running(bridge) {
            _ = await bridge.receive(message("coba x", id: "m1", at: now), on: "wa")
            try await eventually("the answer") { gateway.sent == ["Halo kak"] }
            gateway.state.withLock { $0.answers = isRefusedToo ? [closed, closed] : [closed] }
            let command = try await OpenShop(open.folder, store: try SQLiteStore(path: store.path))
            _ = try await command.receive(Event(customer: Self.rina, at: now, .person(.says("Sudah dikirim"))))
            try await eventually("its end") { try await store.deliveries(in: isRefusedToo ? [.dead] : [.sent]).count == (isRefusedToo ? 1 : 2) }
        }
        #expect(gateway.sent == ["Halo kak", "Sudah dikirim", "template kabar"])
    }

    @Test func whatNeverLeftIsSentAgain() async throws {
        let (bridge, _) = try await bridge()
        gateway.state.withLock { $0.answers = [.unsent("refused"), .answered(GatewayResponse(status: 503, body: []))] }
        let now = gateway.clock.withLock { $0 }
        try await running(bridge) {
            _ = await bridge.receive(message("coba x", id: "m1", at: now), on: "wa")
            try await eventually("the delivery") { try await store.deliveries(in: [.sent]).count == 1 }
        }
        #expect(gateway.sent.count == 3)
    }

    @Test func aDeadTokenHoldsEverythingBackAndTellsTheOwnerOnce() async throws {
        let (bridge, _) = try await bridge()
        let refused = SendResult.answered(GatewayResponse(status: 401, body: Array(#"{"error":{"code":190,"message":"expired"}}"#.utf8)))
        gateway.state.withLock { $0.answers = [refused] }
        let now = gateway.clock.withLock { $0 }
        try await running(bridge) {
            _ = await bridge.receive(message("coba x", id: "m1", at: now), on: "wa")
            try await eventually("the notice") { try await store.openNotices(in: shopID).count == 1 }
            #expect(try await store.deliveries(in: [.queued]).count == 1)
            #expect(await bridge.unready()?.contains("wa") == true)
        }
        #expect(try await store.openNotices(in: shopID).first?.notice.text.contains("Saluran wa berhenti mengirim") == true)
    }

    private var shopID: String { String(shop.path.split(separator: "/").last ?? "") }
}
