import Crypto
public import Dialogue

/// One number on Meta's WhatsApp Business Cloud API.
///
/// Shapes and limits: developers.facebook.com/documentation/business-messaging/whatsapp, and david-lev/pywa 4.5.0, whose
/// bodies were captured. No field of a body is relied on: what is missing costs that one element at most.
public struct WhatsAppCloud: Gateway {
    /// Rates are those of a number that the phone app uses too, 20 a second, the usual case for a small shop.
    public var traits = GatewayTraits(
        channel: "whatsapp", text: TextLimit(4096), caption: TextLimit(1024), buttons: ChoiceLimit(most: 3, title: TextLimit(20)),
        list: ChoiceLimit(most: 10, title: TextLimit(24), description: TextLimit(72)), choiceText: TextLimit(1024),
        // The customer service window is 24 hours; three minutes are for the way to Meta.
        window: (24 * 60 - 3) * 60, rate: Rate(perSecond: 18, burst: 18), pairRate: Rate(perSecond: 1.0 / 6, burst: 5), tellsByOurID: true,
        largestBody: 4 << 20, signsBody: true)

    let numberID: String
    let token: String
    /// Where messages are posted to.
    let messages: String
    private let keys: [SymmetricKey]
    private let verifyToken: Secrets

    /// - Parameters:
    ///   - numberID: Meta's id of the shop's number, not the number itself. What belongs to another one is ignored.
    ///   - appSecrets: any of them may have signed a body, so that a new one can come before the old one goes.
    ///   - token: of a system user, with the right to send.
    ///   - verifyToken: the word that is also typed in at Meta's; an empty one lets nobody in.
    public init(
        numberID: String, appSecrets: [String], token: String, verifyToken: String, api: String = "https://graph.facebook.com/v26.0"
    ) {
        self.numberID = numberID
        self.token = token
        self.verifyToken = Secrets([verifyToken])
        keys = Signature.keys(appSecrets)
        messages = "\(api)/\(numberID)/messages"
    }

    /// `hub.challenge` back to who knows our word.
    public func handshake(_ request: WebhookRequest) -> WebhookAnswer {
        guard request.query["hub.mode"] == "subscribe", let challenge = request.query["hub.challenge"],
            verifyToken.contains(request.query["hub.verify_token"] ?? "")
        else { return WebhookAnswer(403) }
        return WebhookAnswer(200, challenge)
    }

    /// `X-Hub-Signature-256: sha256=…`
    public func vouches(for request: WebhookRequest) -> Bool {
        guard let field = request.header("x-hub-signature-256"), field.hasPrefix("sha256=") else { return false }
        return Signature.isHMAC(Substring(field.utf8.dropFirst("sha256=".utf8.count)), by: SHA256.self, of: request.body, anyOf: keys)
    }

    public func arrivals(in request: WebhookRequest, receivedAt now: Instant) throws(Undecodable) -> [Arrival] {
        let body: JSONNode
        do { body = try JSONNode(request.body) } catch { throw Undecodable("\(error)") }
        guard body.isObject else { throw Undecodable("an object expected") }
        return WhatsAppReader(numberID: numberID, now: now).arrivals(in: body)
    }
}

extension WhatsAppCloud: Redacted {
    /// Without the token and the secrets.
    public var description: String { "WhatsApp number \(numberID)" }
}
