/// A kind of value that a message can hold; shops add their own ("level").
public struct SlotType: RawRepresentable, Sendable, Hashable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A `.handle(.product, SKU)`, or a `.list` of them where the words fit several. In a shop without a catalog the
    /// words themselves: `.text("kemeja flanel")`.
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
    /// A phone number in E.164: `.text("+6281…")`; `.text("sender")` for "nomor ini aja", the number that writes.
    public static let phone = SlotType(rawValue: "phone")
    /// Any words; only a pattern or a question can ask for it, it is never found by itself.
    public static let any = SlotType(rawValue: "any")
    /// One of the choices shown, counted from 1: `.int`.
    public static let choice = SlotType(rawValue: "choice")
    /// `.bool`.
    public static let yesNo = SlotType(rawValue: "yes_no")
    /// Digits that are meant as a phone number and are none, as written: `.text("08123")`.
    public static let badPhone = SlotType(rawValue: "bad_phone")
    /// Of a body, in whole centimetres: `.int(158)`.
    public static let height = SlotType(rawValue: "height")
    /// Of a body, in kilograms: `.int(56)`, or `.number(56.5)`.
    public static let weight = SlotType(rawValue: "weight")
    /// The word that a quantity counts with, abbreviations written out: `.text("pcs")`, `.text("lusin")`, `.text("botol")`.
    public static let unit = SlotType(rawValue: "unit")
    /// 10%, diskon 20 persen: `.int`, or `.number`.
    public static let percent = SlotType(rawValue: "percent")
    /// An e-mail address, in small letters: `.text("rina@gmail.com")`.
    public static let email = SlotType(rawValue: "email")
    /// The address of a page, as written: `.text("wa.me/6281234567890")`.
    public static let link = SlotType(rawValue: "link")
    /// What an order, an invoice or a parcel is known by, as written: `.text("INV-2231")`, `.text("JP1234567890")`.
    public static let orderID = SlotType(rawValue: "order_id")
    /// Letters and digits that name a thing or a voucher and are in no catalog, as written: `.text("GM-01")`, `.text("KODE10")`.
    public static let code = SlotType(rawValue: "code")
    /// `.bool(true)` for what puts off: "ntar dulu ya", "pikir-pikir dulu". It may be a no as well, which `yes_no` tells.
    public static let notYet = SlotType(rawValue: "not_yet")
    /// A day as it was told: the map of a `DateReading`, to be resolved against today.
    public static let date = SlotType(rawValue: "date")
    /// On the clock: `.text("15:00")`.
    public static let time = SlotType(rawValue: "time")
    /// `.text("Yogyakarta")`, by the shop's own name for it where it has one.
    public static let city = SlotType(rawValue: "city")
    /// `.text("J&T")`.
    public static let courier = SlotType(rawValue: "courier")
    /// The most definite that was said: `.text("BCA")` for "transfer bca", else `.text("transfer")`.
    public static let payment = SlotType(rawValue: "payment")
    /// Of a person, as written after "nama saya" and the like: `.text("Dewi Sartika")`.
    public static let name = SlotType(rawValue: "name")
    /// As written, from its first word to its last: `.text("Jl. Mawar No. 5, Ngaglik")`.
    public static let address = SlotType(rawValue: "address")

    /// A thing of the language's own list, and what may follow it in a name; they become products and are never given back.
    static let goods = SlotType(rawValue: "goods")
    static let goodsTail = SlotType(rawValue: "goods_tail")

    /// Every type that the engine finds or asks for by itself.
    public static let all: [SlotType] = [
        .product, .size, .colour, .quantity, .number, .rupiah, .phone, .badPhone, .any, .choice, .yesNo, .height, .weight, .date, .time,
        .city, .courier, .payment, .name, .address, .unit, .percent, .email, .link, .orderID, .code, .notYet,
    ]
    /// Types whose values say nothing of their own: they are told only where a pattern or a question names them.
    static let toldByName: Set<SlotType> = [.number, .choice, .unit, .notYet]
    /// Types that a shop may add values to under the same name, with `entity`.
    public static let open: Set<SlotType> = [.city, .courier, .payment]
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
