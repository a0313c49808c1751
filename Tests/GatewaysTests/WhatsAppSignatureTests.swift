import Crypto
import Gateways
import Testing

@Suite struct WhatsAppSignatureTests {
    static let body =
        #"{"object":"whatsapp_business_account","entry":[{"id":"330910000000002","changes":[{"field":"messages","value":{"text":"100\/pcs \ud83d\ude0a"}}]}]}"#
    // Computed with Python's hmac.
    static let new = "640dd83cdaa9f8f4082cf5f312f94b34aff36361f94fe2568fc86e2f3c8a7ad8"
    static let old = "91018aa5321c33504c8e10feaa81283c6358adb58777020c1d48b624f6cf4367"

    private func vouches(_ signature: String?, for body: String = Self.body, _ hook: WhatsAppCloud = .sample) -> Bool {
        let headers = signature.map { ["x-hub-signature-256": $0] } ?? [:]
        return hook.vouches(for: WebhookRequest(headers: headers, body: Array(body.utf8)))
    }

    @Test func anySecretInForceVouches() {
        #expect(vouches("sha256=" + Self.new))
        #expect(vouches("sha256=" + Self.old))
    }

    @Test func aSecretThatIsNoLongerInForceVouchesForNothing() {
        let hook = WhatsAppCloud(numberID: "1", appSecrets: ["rahasia-baru"], token: "", verifyToken: "")
        #expect(vouches("sha256=" + Self.new, hook))
        #expect(!vouches("sha256=" + Self.old, hook))
    }

    @Test(
        arguments: [
            nil, "", "sha256=", new, "sha1=" + new, "SHA256=" + new, "sha256=" + new.uppercased(), "sha256=" + new.dropLast(),
            "sha256=" + new.dropLast(2),
            "sha256=" + new + "00", "sha256= " + new, "sha256=" + new + " ", "sha256=" + new.dropLast() + "g", "sha256=" + String(new.reversed()),
            "sha256=" + String(repeating: "0", count: 64), "sha256=" + String(repeating: "é", count: 32),
        ] as [String?])
    func whatIsNotExactlyTheSignatureIsRefused(_ signature: String?) { #expect(!vouches(signature)) }

    @Test func everyFlippedBitIsSeen() {
        let bytes = Array(Self.body.utf8)
        for at in bytes.indices {
            var flipped = bytes
            flipped[at] ^= 1
            #expect(!WhatsAppCloud.sample.vouches(for: WebhookRequest(headers: ["x-hub-signature-256": "sha256=" + Self.new], body: flipped)))
        }
    }

    @Test func aBodyWrittenAnewIsAnotherBody() {
        #expect(!vouches("sha256=" + Self.new, for: Self.body.replacing(#"\/"#, with: "/")))
        #expect(!vouches("sha256=" + Self.new, for: Self.body + "\n"))
        #expect(!vouches("sha256=" + Self.new, for: ""))
    }

    @Test func withoutASecretNobodyVouches() {
        // HMAC under the empty key, which anybody can compute.
        let code = HMAC<SHA256>.authenticationCode(for: Array(Self.body.utf8), using: SymmetricKey(data: [UInt8]()))
        let signature = "sha256=" + hex(code)
        #expect(!vouches(signature, WhatsAppCloud(numberID: "1", appSecrets: [""], token: "", verifyToken: "")))
        #expect(!vouches(signature, WhatsAppCloud(numberID: "1", appSecrets: [], token: "", verifyToken: "")))
    }

    @Test func otherHashesAreSignedWithTheSameWay() {
        let keys = Signature.keys(["rahasia-baru"]), bytes = Array(Self.body.utf8)
        let code = hex(HMAC<SHA512>.authenticationCode(for: bytes, using: keys[0]))
        #expect(Signature.isHMAC(code, by: SHA512.self, of: bytes, anyOf: keys))
        #expect(!Signature.isHMAC(code, by: SHA256.self, of: bytes, anyOf: keys))
    }

    private func hex(_ code: some Sequence<UInt8>) -> String {
        code.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}
