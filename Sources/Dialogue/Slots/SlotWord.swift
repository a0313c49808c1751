/// What a word contributes to slots: its kinds, and the value of those that have one.
struct SlotWord: Sendable {
    var kinds: Kinds
    var value: Double

    struct Kinds: OptionSet, Sendable {
        let rawValue: UInt32
        /// A number below a thousand by itself: dua, sebelas.
        static let unit = Self(rawValue: 1 << 0)
        static let teens = Self(rawValue: 1 << 1)
        static let tens = Self(rawValue: 1 << 2)
        static let hundreds = Self(rawValue: 1 << 3)
        /// seratus: a unit that tens and units may follow.
        static let hundredOne = Self(rawValue: 1 << 4)
        /// ribu, juta: times the number before it.
        static let scale = Self(rawValue: 1 << 5)
        /// seribu, sejuta.
        static let wholeScale = Self(rawValue: 1 << 6)
        static let fraction = Self(rawValue: 1 << 7)
        /// lusin, kodi: times the number before it.
        static let dozen = Self(rawValue: 1 << 8)
        /// selusin, sebiji.
        static let wholeQuantity = Self(rawValue: 1 << 9)
        /// pcs, buah: counts one by one.
        static let measure = Self(rawValue: 1 << 10)
        static let money = Self(rawValue: 1 << 11)
        static let currency = Self(rawValue: 1 << 12)
        /// A number after it counts nothing: jam 3, level 5.
        static let notQuantityBefore = Self(rawValue: 1 << 13)
        /// A number before it counts nothing: 158 cm, 3 hari.
        static let notQuantityAfter = Self(rawValue: 1 << 14)
        static let sizeBefore = Self(rawValue: 1 << 15)
        static let sizeNumberBefore = Self(rawValue: 1 << 16)
        /// A lone S, M or L after it is a size.
        static let sizeNear = Self(rawValue: 1 << 17)
        static let yes = Self(rawValue: 1 << 18)
        /// Opens a yes that goes on: iya cod.
        static let yesLead = Self(rawValue: 1 << 19)
        static let no = Self(rawValue: 1 << 20)
        /// May follow a yes or no without changing it: dulu, usah.
        static let answerTail = Self(rawValue: 1 << 21)
        static let choiceBefore = Self(rawValue: 1 << 22)
        static let ordinal = Self(rawValue: 1 << 23)
        /// se-, split from its measure: se-box.
        static let one = Self(rawValue: 1 << 24)
    }
}
