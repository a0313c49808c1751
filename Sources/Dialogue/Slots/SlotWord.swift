/// What a word contributes to slots: its kinds, and the value of those that have one.
struct SlotWord: Sendable {
    var kinds: Kinds
    var value: Double
    var traits: Traits = []

    struct Kinds: OptionSet, Sendable {
        let rawValue: UInt64
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

        // What a body, a day and a clock are told with.
        static let heightBefore = Self(rawValue: 1 << 25)
        static let weightBefore = Self(rawValue: 1 << 26)
        static let centimetre = Self(rawValue: 1 << 27)
        static let metre = Self(rawValue: 1 << 28)
        static let kilogram = Self(rawValue: 1 << 29)
        /// A measure of a thing follows: lebar, lingkar.
        static let thingBefore = Self(rawValue: 1 << 30)
        /// Days from today: besok 1.
        static let dayAhead = Self(rawValue: 1 << 31)
        /// 1 Monday … 7 Sunday.
        static let weekday = Self(rawValue: 1 << 32)
        static let month = Self(rawValue: 1 << 33)
        /// hari, minggu: how many days one is.
        static let daySpan = Self(rawValue: 1 << 34)
        static let dateBefore = Self(rawValue: 1 << 35)
        static let clockBefore = Self(rawValue: 1 << 36)
        /// pagi 1, siang 2, sore 3, malam 4.
        static let dayPart = Self(rawValue: 1 << 37)
        /// depan, after a weekday.
        static let coming = Self(rawValue: 1 << 38)
        static let this = Self(rawValue: 1 << 39)
        /// lagi: three days from now, one more.
        static let more = Self(rawValue: 1 << 40)

        // What persons and places are told with.
        static let nameBefore = Self(rawValue: 1 << 41)
        /// Before a name if that is written as one: saya Rina, an Rina.
        static let selfBefore = Self(rawValue: 1 << 42)
        /// Opens an address: jalan, perum, kos.
        static let street = Self(rawValue: 1 << 43)
        /// Part of an address: rt, no, kec.
        static let placePart = Self(rawValue: 1 << 44)
        static let placeBefore = Self(rawValue: 1 << 45)
        /// hp, wa: what a number is for.
        static let phoneLabel = Self(rawValue: 1 << 46)
        /// May stand beside "nomor ini" without changing it.
        static let senderTail = Self(rawValue: 1 << 47)
        /// A bank, a wallet or a courier follows: pakai, via.
        static let meansBefore = Self(rawValue: 1 << 48)

        // What carts are changed with.
        static let remove = Self(rawValue: 1 << 49)
        static let without = Self(rawValue: 1 << 50)
        static let plus = Self(rawValue: 1 << 51)
        static let minus = Self(rawValue: 1 << 52)
        static let become = Self(rawValue: 1 << 53)
        static let deny = Self(rawValue: 1 << 54)
        /// After a no it denies what is named: ga jadi, ga usah.
        static let denied = Self(rawValue: 1 << 55)
        static let only = Self(rawValue: 1 << 56)
        /// warna, ukuran.
        static let trait = Self(rawValue: 1 << 57)
        /// Takes back what was said: eh, ralat.
        static let correction = Self(rawValue: 1 << 58)
        /// Nothing more is wanted: itu aja.
        static let enough = Self(rawValue: 1 << 59)
        /// May follow a choice: tadi.
        static let choiceTail = Self(rawValue: 1 << 60)
        static let that = Self(rawValue: 1 << 61)
        /// pesan, beli: what is named is ordered anew.
        static let orders = Self(rawValue: 1 << 63)
        /// deh, that gives in: B aja deh.
        static let yielding = Self(rawValue: 1 << 62)
    }
}

extension SlotWord {
    /// What few words do, looked at only where one of them stands. They have no value, so that a word may also be a number.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt32
        /// tadi: the part of the day after it is past.
        static let earlier = Self(rawValue: 1 << 0)
        /// nanti: the part of the day after it is to come.
        static let later = Self(rawValue: 1 << 1)
        static let monthSpan = Self(rawValue: 1 << 2)
        /// pekan: seven days, and no Sunday.
        static let weekSpan = Self(rawValue: 1 << 3)
        /// awal, tengah, akhir: of a month.
        static let start = Self(rawValue: 1 << 20)
        static let middle = Self(rawValue: 1 << 21)
        static let end = Self(rawValue: 1 << 22)
        /// lalu, kemarin: so long ago.
        static let ago = Self(rawValue: 1 << 4)
        static let weekend = Self(rawValue: 1 << 5)
        /// lewat, kurang: minutes after, before the hour.
        static let minutesAfter = Self(rawValue: 1 << 6)
        static let minutesBefore = Self(rawValue: 1 << 23)
        static let percent = Self(rawValue: 1 << 7)
        /// pesanan, invoice, resi: the number of one follows.
        static let orderBefore = Self(rawValue: 1 << 8)
        /// kode, voucher: a code follows.
        static let codeBefore = Self(rawValue: 1 << 9)
        /// rekening, va: the number of an account follows.
        static let accountBefore = Self(rawValue: 1 << 10)
        /// tawar, nego: bare numbers are prices.
        static let bargains = Self(rawValue: 1 << 11)
        /// dapat, boleh, after a number: can it be had for that?
        static let bargainsAfter = Self(rawValue: 1 << 12)
        /// Puts off: nanti, pikir.
        static let putsOff = Self(rawValue: 1 << 13)
        /// A thing to buy may follow: jual, beli, cari.
        static let goodsBefore = Self(rawValue: 1 << 14)
        /// A thing to buy may stand before it: ada, ready, berapa.
        static let goodsAfter = Self(rawValue: 1 << 15)
        /// Ends the name of a thing: lain, banyak.
        static let notGoods = Self(rawValue: 1 << 16)
        /// No place, though it follows "ke": rumah, sini.
        static let notPlace = Self(rawValue: 1 << 17)
        /// ongkir, kirim: a place may follow "ke".
        static let sends = Self(rawValue: 1 << 18)
        /// perkilo, perpcs.
        static let perUnit = Self(rawValue: 1 << 24)
        /// penerima, panggil: the name of a person may follow.
        static let announces = Self(rawValue: 1 << 25)
        /// Right before the name of a place: kecamatan, daerah.
        static let placeNameBefore = Self(rawValue: 1 << 19)
    }
}
