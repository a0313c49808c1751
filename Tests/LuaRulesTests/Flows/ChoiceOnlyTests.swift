import Dialogue
import Testing

/// What is only a choice says nothing else.
@Suite struct ChoiceOnlyTests {
    private static let rules = """
        reply "which" [[ Mau yang mana kak? ]]
        reply "how_many" [[ Berapa kak? ]]
        reply "so" [[ {quantity} {colour} ya kak ]]
        function on.x(chat)
          local colour = chat:choose("colour", { { value = "navy", label = "navy (sisa 4)" }, { value = "sage", label = "sage (sisa 2)" } }, "which")
          local quantity = chat:ask("quantity", "how_many")
          chat:say("so", { quantity = quantity, colour = colour })
        end
        """

    @Test(arguments: ["2", "B", "yang kedua", "sage (sisa 2)"]) func itsNumberIsNoQuantity(_ choice: String) async throws {
        var play = try await Play(rules: Self.rules, intents: "x")
        try await play.send("coba x")
        #expect(try await play.send(choice).asks == "quantity")
        #expect(try await play.send("3").said == ["3 sage ya kak"])
    }
}
