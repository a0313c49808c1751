public import Dialogue

/// A bot of Telegram, by the Bot API over a webhook (https://core.telegram.org/bots/api).
///
/// Private chats only: in groups and channels it is silent. A person's address is the id of the chat with them, `6281200001`.
/// Where a customer writes to the shop's own account, which the bot serves by a business connection, it is
/// `6281200001@CONNECTION`, as an answer must name the connection; `ids` then holds the bare one.
public struct Telegram: Gateway {
    public var traits = GatewayTraits(
        channel: "telegram", text: TextLimit(4096), caption: TextLimit(1024), buttons: ChoiceLimit(most: 10, title: TextLimit(64)), window: nil,
        // About 30 a second and one a second to a chat are allowed; nobody knows exactly (https://grammy.dev/advanced/flood).
        rate: Rate(perSecond: 25, burst: 25), pairRate: Rate(perSecond: 1, burst: 3), largestBody: 4 << 20)
    private let token: String
    private let secrets: Secrets
    private let api: String

    /// - Parameters:
    ///   - token: as BotFather gave it, `77000:AAH…`.
    ///   - secrets: what `setWebhook` was given as `secret_token`: 1 to 256 of `A-Za-z0-9_-`.
    ///   - api: what stands before `/botTOKEN/METHOD`.
    public init(token: String, secrets: [String], api: String = "https://api.telegram.org") {
        self.token = token
        self.secrets = Secrets(secrets)
        self.api = api
    }

    /// Telegram asks for none.
    public func handshake(_ request: WebhookRequest) -> WebhookAnswer { WebhookAnswer(405, "Telegram posts here\n") }

    public func vouches(for request: WebhookRequest) -> Bool { secrets.contains(request.header("x-telegram-bot-api-secret-token") ?? "") }

    /// One update a body: one arrival, unless several messages were deleted at once.
    public func arrivals(in request: WebhookRequest, receivedAt now: Instant) throws(Undecodable) -> [Arrival] {
        guard let update = JSONNode(ifJSON: request.body) else { throw Undecodable("no JSON") }
        guard update.isObject else { throw Undecodable("JSON, but no object") }
        return TelegramUpdate(update, receivedAt: now).arrivals
    }

    public func request(for part: OutgoingPart) throws(Unsendable) -> OutgoingRequest {
        let message = try TelegramMessage(part, traits: traits)
        return call(message.method, TelegramAddress(part.to).fields.merging(message.fields) { _, mine in mine })
    }

    public func outcome(of response: GatewayResponse, to part: OutgoingPart) -> SendOutcome { TelegramAnswer(response).outcome }

    /// The end of the tapped button's spinner; then `typing`, which shows for five seconds.
    public func courtesies(for arrival: Arrival) -> [OutgoingRequest] {
        var requests: [OutgoingRequest] = []
        if let tap = arrival.receipt { requests.append(call("answerCallbackQuery", ["callback_query_id": .string(tap)])) }
        if arrival.kind == .message, !arrival.person.to.isEmpty {
            requests.append(call("sendChatAction", TelegramAddress(arrival.person.to).fields.merging(["action": "typing"]) { _, mine in mine }))
        }
        return requests
    }

    private func call(_ method: String, _ fields: [String: JSON]) -> OutgoingRequest {
        OutgoingRequest(url: "\(api)/bot\(token)/\(method)", headers: [.init("Content-Type", "application/json")], body: JSON.object(fields).bytes)
    }
}

extension Telegram: Redacted {
    /// Without the token, which would give the bot away.
    public var description: String { "Telegram at \(api)" }
}
