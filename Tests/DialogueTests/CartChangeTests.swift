import Dialogue
import Testing

/// Changes as rules hold them.
@Suite struct CartChangeTests {
    @Test(arguments: [
        "+ PSH01/nude x2", "+ INN01", "- PSH01", "-", "/navy = /sage", "PSH01 = /sage x2", "PSH01 = /- x0", "PSH01 : /nude x1, /sage x2",
    ])
    func aChangeGoesToLuaAndBack(_ text: String) throws {
        let change = change(text)
        #expect(try CartChange(change.value) == change)
        #expect(try CartChange.list(.list([change.value, change.value])) == [change, change])
        #expect(try CartChange.list(change.value) == [change])
    }

    @Test func aSelectorMayNameSeveralProducts() throws {
        let selector = CartSelector(skus: ["GMS01", "GMS02"], attributes: ["size": "M"])
        #expect(try CartSelector(selector.value) == selector)
        #expect(try CartSelector(.list([])) == CartSelector())
    }

    @Test func aLineIsReadWhateverElseItTells() throws {
        let line: Value = .map([
            "id": .int(3), "product": .handle(.product, "GP01"), "qty": .number(2), "level": .int(3), "price": .int(1), "total": .int(2),
            "text": .text("x"),
        ])
        #expect(try CartItem(line) == CartItem(sku: "GP01", attributes: ["level": "3"], quantity: 2))
        #expect(try CartItem(.map(["product": .text("GP01")])) == CartItem(sku: "GP01"))
        #expect(try CartItem(.map(["product": .text("GP01"), "qty": .int(1_000_000)])).quantity == 9999)
    }

    @Test func falseClearsAnAttribute() throws {
        let change: Value = .map(["op": .text("set"), "of": .list([]), "to": .map(["colour": .bool(false), "qty": .int(0)])])
        #expect(try CartChange(change) == .set(CartSelector(), attributes: ["colour": ""], quantity: 0))
    }

    @Test(
        arguments: [
            (.text("x"), #"a change is a table, as in { op = "remove", of = { colour = "nude" } }"#),
            (.map([:]), #"a change needs op = "add", "more", "remove", "set" or "split""#),
            (.map(["op": .text("ad")]), "no change 'ad'; did you mean 'add'?"),
            (.map(["op": .text("add")]), #"a change with op = "add" needs line = { … }"#),
            (.map(["op": .text("add"), "line": .list([])]), "a line needs product = …, a product of the catalog"),
            (.map(["op": .text("add"), "line": .int(1)]), #"line is a table of named values, as in { product = p, colour = "sage" }"#),
            (.map(["op": .text("add"), "line": .map(["product": .text("A"), "qty": .int(0)])]), "qty must be a whole number from 1 to 9999"),
            (.map(["op": .text("add"), "line": .map(["product": .text("A"), "qty": .number(1.5)])]), "qty must be a whole number from 1 to 9999"),
            (.map(["op": .text("add"), "line": .map(["product": .text("A"), "colour": .list([.int(1)])])]), "colour must be a text"),
            (.map(["op": .text("remove")]), #"a change with op = "remove" needs of = { … }"#),
            (.map(["op": .text("remove"), "of": .map(["product": .int(1)])]), "product must be a product or a list of products"),
            (.map(["op": .text("set"), "of": .map([:])]), #"a change with op = "set" needs to = { … }"#),
            (.map(["op": .text("set"), "of": .map([:]), "to": .map(["qty": .int(-1)])]), "qty must be a whole number from 0 to 9999"),
            (.map(["op": .text("split"), "of": .map([:])]), #"a change with op = "split" needs parts = { { colour = "nude", qty = 1 }, … }"#),
            (.map(["op": .text("split"), "of": .map([:]), "parts": .list([.map(["colour": .text("x")])])]), "each part needs a qty"),
        ] as [(Value, String)])
    func whatIsNoChangeIsRefusedInWords(_ value: Value, _ reason: String) {
        let error = #expect(throws: CartChange.Malformed.self) { try CartChange(value) }
        #expect(error?.reason == reason)
    }

    @Test func theOneThatIsWrongIsNamed() {
        let error = #expect(throws: CartChange.Malformed.self) { try CartChange.list(.list([change("- A").value, .map(["op": .text("")])])) }
        #expect(error?.reason == "change 2: no change ''; known: add, more, remove, set, split")
    }
}
