/// A kind of value that a message can hold; shops add their own ("level").
public struct SlotType: RawRepresentable, Sendable, Hashable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A `.handle(.product, SKU)`, or a `.list` of them where the words fit several.
    public static let product = SlotType(rawValue: "product")
    /// A size as the shop writes it: `.text("XL")`, `.text("38")`.
    public static let size = SlotType(rawValue: "size")
    public static let colour = SlotType(rawValue: "colour")
    /// How many: `.int`, or `.number` for a part (setengah kilo).
    public static let quantity = SlotType(rawValue: "quantity")
    /// A number in digits: `.int` or `.number`.
    public static let number = SlotType(rawValue: "number")
    /// Money: `.int`, in rupiah.
    public static let rupiah = SlotType(rawValue: "rupiah")
    /// A phone number in E.164: `.text("+6281…")`.
    public static let phone = SlotType(rawValue: "phone")
    /// Any words; only a pattern or a question can ask for it, it is never found by itself.
    public static let any = SlotType(rawValue: "any")
    /// One of the choices shown, counted from 1: `.int`.
    public static let choice = SlotType(rawValue: "choice")
    /// `.bool`.
    public static let yesNo = SlotType(rawValue: "yes_no")
}

/// A typed value in a message. Its place in the text is that of its words.
public struct Slot: Sendable, Hashable {
    public let type: SlotType
    public let value: Value
    /// Which words of the reading.
    public let words: Range<Int>

    public init(type: SlotType, value: Value, words: Range<Int>) {
        self.type = type
        self.value = value
        self.words = words
    }
}

/// Words that stand for a value of a type: a product's name, a colour, a level.
public struct Phrase: Sendable, Hashable {
    public let text: String
    public let type: SlotType
    public let value: Value

    public init(text: String, type: SlotType, value: Value) {
        self.text = text
        self.type = type
        self.value = value
    }
}
