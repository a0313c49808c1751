import Crypto
public import Dialogue

/// A gateway by its map alone.
///
/// Where the gateway gives its messages no id, the sender, the words and the gateway's time make one; without a time the moment of receiving
/// in steps of four seconds: the same again within them is the same message. A repeat over the edge of two steps counts as new.
public struct MappedHTTP: Gateway {
    public var traits: GatewayTraits
    private let map: GatewayMap
    private let api: String
    private let token: String
    private let keys: [SymmetricKey]
    private let secrets: Secrets

    /// - Parameters:
    ///   - api: what `{api}` stands for; nil: what the map says.
    ///   - token: what `{token}` stands for: the gateway's key, as its header wants it (Wablas: `TOKEN.SECRET_KEY`).
    ///   - secrets: what vouches for a request, any of them: in the path, in a header, or as the key of a signature.
    public init(map: GatewayMap, api: String? = nil, token: String, secrets: [String]) {
        self.map = map
        self.api = api ?? map.api
        self.token = token
        keys = Signature.keys(secrets)
        self.secrets = Secrets(secrets)
        traits = map.traits
    }

    /// None of these gateways asks.
    public func handshake(_ request: WebhookRequest) -> WebhookAnswer { WebhookAnswer(405, "the gateway posts here\n") }

    public func vouches(for request: WebhookRequest) -> Bool {
        switch map.vouch {
        case .path: return secrets.contains(request.rest)
        case .header(let name, let prefix):
            guard let field = request.header(name), field.hasPrefix(prefix) else { return false }
            return secrets.contains(String(field.dropFirst(prefix.count)))
        case .signature(let signature): return signature.isRight(in: request, keys: keys)
        }
    }

    /// One arrival a body.
    public func arrivals(in request: WebhookRequest, receivedAt now: Instant) throws(Undecodable) -> [Arrival] {
        if case .signature(let signature) = map.vouch, !signature.isFresh(in: request, at: now) {
            throw Undecodable("signed more than \(signature.skew) seconds ago, or at no time")
        }
        return [MappedBody(try body(of: request), map.incoming, receivedAt: now).arrival]
    }

    /// A form becomes a JSON object of texts, so that one way of looking serves both.
    private func body(of request: WebhookRequest) throws(Undecodable) -> JSONNode {
        if map.incoming.body != .form, let node = JSONNode(ifJSON: request.body) {
            guard node.isObject else { throw Undecodable("JSON, but no object") }
            return node
        }
        if map.incoming.body != .json, let fields = Form.fields(request.body),
            let node = JSONNode(ifJSON: JSON.object(fields.mapValues(JSON.string)).bytes)
        {
            return node
        }
        throw Undecodable("neither JSON nor a form, of which the map wants '\(map.incoming.body.rawValue)'")
    }

    public func request(for part: OutgoingPart) throws(Unsendable) -> OutgoingRequest {
        let message = try MappedMessage(part, map.outgoing, traits)
        var values = message.values
        values[.api] = .string(api)
        values[.token] = .string(token)
        values[.id] = .string(part.id)
        values[.to] = .string(address(part.to))
        guard let template = map.outgoing.messages[message.kind] else {
            throw Unsendable("the gateway's map says nothing of '\(message.kind.rawValue)'")
        }
        let type = template.isForm ? "application/x-www-form-urlencoded" : "application/json"
        let headers = map.outgoing.headers.map { header in
            // No value may end its line and begin another field.
            OutgoingRequest.Header(header.name, header.value.filled(values) { String($1.unicodeScalars.filter { $0.value >= 32 }) })
        }
        return OutgoingRequest(
            url: template.url.filled(values) { blank, value in blank == .api ? value : Form.escaped(value) },
            headers: [.init("Content-Type", type)] + headers,
            body: template.isForm ? template.body.form(values) : template.body.filled(values).bytes)
    }

    private func address(_ to: String) -> String {
        guard map.incoming.fromIs == .phone else { return to }
        let address = MappedAddress(to)
        return address.to.contains("@") ? address.to : address.to + map.outgoing.numberSuffix
    }

    public func outcome(of response: GatewayResponse, to part: OutgoingPart) -> SendOutcome { map.answer.outcome(of: response) }

    /// Not in a map.
    public func courtesies(for arrival: Arrival) -> [OutgoingRequest] { [] }
}

extension MappedHTTP: Redacted {
    /// Without the token and the secrets.
    public var description: String { "\(traits.channel) gateway at \(api)" }
}
