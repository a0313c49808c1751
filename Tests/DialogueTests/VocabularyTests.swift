import Testing

import Dialogue

@Test func aWordHasOneSymbolHoweverOftenItIsInterned() {
    var vocabulary = Vocabulary()
    let first = vocabulary.intern("harga")
    #expect(vocabulary.intern("harga") == first)
    #expect(vocabulary.intern("ongkir") != first)
    #expect(vocabulary.name(first) == "harga")
    #expect(vocabulary.symbol("stok") == nil)
    #expect(vocabulary.intern("") == .unknown)
}
