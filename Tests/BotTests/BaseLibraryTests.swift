import Foundation
import ShopFixtures
import Testing

/// What `plugins/intents` makes of messages, alone: each of these is a way of understanding, not a vocabulary.
@Suite struct BaseLibraryTests {
    private static let messages = [
        ("kak gamis hitam msh ada?", "ask_stock"),
        // Indirectly.
        ("kok mahal banget sih kak", "ask_discount"), ("lama ga ya sampainya", "ask_shipping_time"),
        ("kekecilan kak, bisa tukar?", "return_exchange"),
        // Several things, with and without a comma.
        ("halo kak, makasih ya", "greeting+thanks"), ("harga berapa, ongkir ke bandung berapa", "ask_price+ask_shipping_cost"),
        ("bisa cod ga trus alamat tokonya di mana", "ask_cod+ask_location"),
        // A word of consent at the end, emoji alone, say nothing of their own; a "jangan" is no answer by itself.
        ("bisa cod, oke?", "ask_cod"), ("sampun kulo transfer nggih", "payment_sent"), ("udah aku transfer ya kak 😍", "payment_sent"),
        ("jangan lama-lama dong kirimnya", "complain"),
        // A stop, and what only looks like one.
        ("tolong jangan kirim promo lagi", "opt_out"), ("berhenti langganan", "opt_out"), ("stop dulu pesanannya", "cancel"),
        // Nothing that a shop is for.
        ("siapa presiden kita sekarang", "out_of_scope"),
    ]

    @Test func theBaseLibraryUnderstands() async throws {
        let lines = Self.messages.map { "\($0)\t\($1)\t{}\tcasual" }
        let folder = try ScratchFolder(["a.tsv": (["text\tintent\tentities\tregister"] + lines).joined(separator: "\n")])
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let result = try await BotProgram.run(
            ["test", "--intents", folder.path + "/a.tsv", "--worst", "20", "--min", "exact=1", "--min", "answered=1"], in: root.path)
        #expect(result.exit == 0, "\(result.out)")
    }
}
