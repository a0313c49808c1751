/// What a word does in a sentence, as far as cutting a message into clauses needs it.
/// The roles are given by the language pack and travel in a word's marks.
extension Word.Marks {
    /// Starts a new clause when both sides can stand alone: terus, tapi, eh, btw.
    package static let connective = Self(rawValue: 1 << 8)
    /// Joins things, and sometimes questions: dan, sama, atau.
    package static let conjunction = Self(rawValue: 1 << 9)
    /// Opens a condition: kalau.
    package static let condition = Self(rawValue: 1 << 10)
    /// Asks by itself: berapa, mana, kapan.
    package static let asks = Self(rawValue: 1 << 11)
    /// Lets a group of words stand alone: bisa, ada, pesan, ganti, iya.
    package static let predicate = Self(rawValue: 1 << 12)
    /// Greets wherever it opens a message: halo, assalamualaikum.
    package static let greets = Self(rawValue: 1 << 13)
    /// Greets when somebody is addressed or a comma follows: pagi, malam.
    package static let dayPart = Self(rawValue: 1 << 14)
    package static let thanks = Self(rawValue: 1 << 15)
    /// A full stop after it ends no sentence: jl, no, kec.
    package static let abbreviation = Self(rawValue: 1 << 16)
    /// Denies, and at the end of a clause asks: tidak.
    package static let negation = Self(rawValue: 1 << 17)
    /// Means something else beside a number or a size; see `Guard`.
    package static let guarded = Self(rawValue: 1 << 18)
    /// Is an answer by itself: ya, qris, jne.
    package static let answer = Self(rawValue: 1 << 19)
    /// A thing that shops are asked about: alamat, ongkir.
    package static let topic = Self(rawValue: 1 << 20)
    /// Belongs to an address, so that a full stop before it cuts nothing: rt, kec.
    package static let place = Self(rawValue: 1 << 21)
    /// In a question, asks what it comes to: berapa, total.
    package static let sum = Self(rawValue: 1 << 22)
    /// Stands around a place and is no part of it: kirim ke … aja.
    package static let aroundPlace = Self(rawValue: 1 << 23)
    /// May be the first of two words that mean one: terima kasih.
    package static let opensPair = Self(rawValue: 1 << 25)
    /// Takes leave: dadah, sampai jumpa.
    package static let farewell = Self(rawValue: 1 << 26)
    /// At the end of a clause, asks: sudah dikirim belum.
    package static let tag = Self(rawValue: 1 << 27)
}
