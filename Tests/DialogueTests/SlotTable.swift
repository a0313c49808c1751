import Testing

import Dialogue

/// A row of a table of slots: the message, and the values of one type as a person writes them.
typealias SlotRow = (text: String, values: [String])

func expect(_ type: SlotType, in row: SlotRow, of shop: TextShop = .hijab, _ place: SourceLocation = #_sourceLocation) {
    #expect(shop.slots(row.text, type).map(\.shortText) == row.values, "\(row.text)", sourceLocation: place)
}
