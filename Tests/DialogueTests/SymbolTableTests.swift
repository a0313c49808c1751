import Dialogue
import Testing

@Suite struct SymbolTableTests {
    /// All lengths around the eight bytes that are compared at once, told apart by each of their bytes.
    @Test func spellingsAreToldApartByEveryByte() {
        var table = SymbolTable()
        var spellings: [String] = []
        for length in 1...19 {
            for place in 0..<length {
                for letter in ["b", "c"] {
                    spellings.append(String(repeating: "a", count: place) + letter + String(repeating: "a", count: length - place - 1))
                }
            }
        }
        for (number, spelling) in spellings.enumerated() { table.add(spelling, Symbol(id: UInt32(number + 1))) }
        #expect(table.count == spellings.count)
        #expect(spellings.map { Int(table.symbol($0).id) } == Array(1...spellings.count))
        for length in 0...19 { #expect(table.symbol(String(repeating: "a", count: length)) == .unknown) }
    }

    @Test func aSpellingAddedAgainStandsForTheLastSymbol() {
        var table = SymbolTable()
        #expect(table.symbol("hrg") == .unknown)
        table.add("hrg", Symbol(id: 7))
        table.add("hrg", Symbol(id: 9))
        #expect(table.symbol("hrg") == Symbol(id: 9))
        #expect(table.count == 1)
    }
}
