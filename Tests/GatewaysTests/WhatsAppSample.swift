import Dialogue
import Foundation
import Gateways
import Testing

/// A body in the published shape, written by us, and what it is to become: `{"body": …, "arrivals": […]}`, a file of data/whatsapp.
struct WhatsAppSample: Sendable, CustomTestStringConvertible {
    let name: String
    let body: JSON
    let arrivals: JSON

    var testDescription: String { name }

    static let all: [WhatsAppSample] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "data/whatsapp")
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.sorted { $0.path < $1.path }.compactMap { file in
            guard let bytes = try? [UInt8](Data(contentsOf: file)), case .object(let sample)? = try? JSON(parsing: bytes) else { return nil }
            return WhatsAppSample(
                name: file.deletingPathExtension().lastPathComponent, body: sample["body"] ?? .null, arrivals: sample["arrivals"] ?? .null)
        }
    }()
}

extension WhatsAppCloud {
    static let sample = WhatsAppCloud(
        numberID: "418820000000001", appSecrets: ["rahasia-baru", "", "rahasia-lama"], token: "EAAG-token", verifyToken: "kata-sandi")

    func arrivals(in body: JSON) throws -> [Arrival] { try arrivals(in: WebhookRequest(body: body.bytes), receivedAt: .received) }
}

extension Instant {
    static let received = Instant(milliseconds: 1_779_800_000_000)
}

extension Arrival {
    /// As the sample files write it: what is as always is left out; an id of our own making reads `raw`.
    var told: JSON {
        var fields: [String: JSON] = ["kind": .string(kind.rawValue), "id": .string(id.hasPrefix("raw-") ? "raw" : id)]
        if at != .received {
            fields["at"] = at.milliseconds % 1000 == 0 ? .int(Int(at.milliseconds / 1000)) : .number(Double(at.milliseconds) / 1000)
        }
        fields["to"] = person.to.told
        fields["phone"] = person.phone?.told
        fields["ids"] = person.ids.isEmpty ? nil : .array(person.ids.map(JSON.string))
        fields["name"] = person.name?.told
        fields["text"] = text.told
        fields["choice"] = choice.map { ["id": .string($0.id), "title": .string($0.title)] }
        fields["attachments"] = attachments.isEmpty ? nil : .array(attachments.map(\.told))
        fields["about"] = about?.told
        fields["referral"] = referral?.told
        fields["raw"] = raw.map { _ in true }
        if let status {
            var told: [String: JSON] = ["rank": .string("\(status.rank)"), "message": .string(status.message)]
            told["ours"] = status.ours?.told
            if let error = status.error {
                var fields: [String: JSON] = [
                    "kind": .string(error.kind.rawValue), "scope": .string(error.scope.rawValue), "code": .string(error.code),
                    "reason": .string(error.reason),
                ]
                if error.isOutsideWindow { fields["isOutsideWindow"] = true }
                told["error"] = .object(fields)
            }
            fields["status"] = .object(told)
        }
        return .object(fields)
    }
}

extension Dialogue.Attachment {
    fileprivate var told: JSON {
        var fields: [String: JSON] = ["kind": .string(kind.rawValue)]
        for (key, text) in [("ref", ref), ("mime", mime), ("name", name), ("text", text)] { fields[key] = text?.told }
        for (key, number) in [("latitude", latitude), ("longitude", longitude)] { fields[key] = number.map(JSON.number) }
        return .object(fields)
    }
}

extension String {
    fileprivate var told: JSON? { isEmpty ? nil : .string(self) }
}
