import Dialogue

/// A customer made up by chance, who looks at the last reply and says something.
struct Shopper {
    let customer: Walk.Secrets
    private let words: ShopWords
    /// How likely, in percent, to answer what is asked.
    private let patience: Int
    /// How likely, in percent, to misspell.
    private let haste: Int

    init(_ customer: Walk.Secrets, _ words: ShopWords, _ dice: inout Dice) {
        self.customer = customer
        self.words = words
        patience = dice.number(30...95)
        haste = dice.word(["0", "0", "10", "40"]).count > 1 ? dice.number(5...40) : 0
    }

    /// What comes next, after the turn that answered the last message.
    func speaks(after turn: Turn?, _ dice: inout Dice) -> Event.Content {
        let content = chooses(after: turn, &dice)
        guard case .message(let text) = content, dice.chance(haste), text != Self.cancel else { return content.asWritten }
        return Event.Content.message(misspelt(text, &dice)).asWritten
    }

    /// The word that leaves every flow.
    static let cancel = "batal"

    private func chooses(after turn: Turn?, _ dice: inout Dice) -> Event.Content {
        if let question = turn?.conversation.flows.last?.question, dice.chance(patience) { return answer(question, &dice) }
        let choices = turn?.replies.last { !$0.choices.isEmpty }?.choices ?? []
        if !choices.isEmpty, dice.chance(40) {
            let at = dice.below(choices.count)
            return dice.chance(50) ? .tap(choices[at]) : .message(dice.word([String(at + 1), choices[at], Self.letter(at)]))
        }
        return .message(remark(&dice))
    }

    // MARK: Answers

    private func answer(_ question: Question, _ dice: inout Dice) -> Event.Content {
        if !question.options.isEmpty, dice.chance(85) { return choice(of: question.options, &dice) }
        let form = words.shop.forms.sorted { $0.key < $1.key }.map(\.value).first { form in form.fields.map(\.name) == question.open.map(\.name) }
        if let form, question.reply == form.name ? dice.chance(70) : dice.chance(15) { return .message(filledIn(form, &dice)) }
        if question.type == "yes_no" || question.suggestion != nil {
            let yes = ["ya", "iya kak", "ya benar", "boleh", "oke", "iya", "YA"]
            return .message(dice.chance(75) ? dice.word(yes) : dice.word(["tidak", "nggak jadi", "itu saja", "gak usah", "bukan"]))
        }
        if dice.chance(12) { return .message(wrong(question.type, &dice)) }
        let value = words.sample(question.type, of: customer, &dice)
        return .message(dice.word([value, value, value + " aja", value + " ya kak", "yang " + value]))
    }

    private func choice(of options: [Question.Option], _ dice: inout Dice) -> Event.Content {
        let at = dice.below(options.count)
        switch dice.below(8) {
        case 0: return .tap(options[at].label)
        case 1: return .message(String(at + 1))
        case 2: return .message(Self.letter(at) + " aja")
        case 3: return .message(dice.word(["yang pertama", "yang kedua", "yang terakhir", "nomor 9", "terserah"]))
        case 4: return .message(options[at].value.shortText)
        default: return .message(options[at].label + dice.word(["", "", " aja", " deh kak"]))
        }
    }

    private static func letter(_ at: Int) -> String { at < 26 ? String(UnicodeScalar(UInt8(65 + at))) : "Z" }

    /// Pasted whole, with labels or as a row of lines; now and then a field is missing or wrong.
    private func filledIn(_ form: Form, _ dice: inout Dice) -> String {
        let hasLabels = dice.chance(75)
        var lines: [String] = []
        for field in hasLabels && dice.chance(40) ? dice.shuffled(form.fields) : form.fields where !dice.chance(field.isOptional ? 60 : 10) {
            let value = dice.chance(8) ? wrong(field.type.rawValue, &dice) : words.sample(field.type.rawValue, of: customer, &dice)
            let label = String(dice.chance(50) ? field.label.prefix { $0 != "(" } : field.label[...]).trimmingSpaces()
            lines.append(hasLabels ? "\(label): \(value)" : value)
        }
        return lines.joined(separator: dice.chance(85) ? "\n" : ", ")
    }

    private func wrong(_ type: String, _ dice: inout Dice) -> String {
        switch type {
        case "phone": dice.word(["08123", "nanti ya", "0812345678901234567", "12"])
        case "address": dice.word(["semarang", "rumah saya", "jl"])
        case "name": dice.word(["123", "08123", "?"])
        case "city": dice.word(["Atlantis", "dekat pasar", "luar negeri"])
        default: dice.word(["apa aja", "99", "bingung", "warna pelangi"])
        }
    }

    // MARK: Remarks

    private static let corrections = [
        "eh {colour} aja", "jadi {quantity}", "{product}nya dihapus aja", "tambah {product} {quantity}", "eh warnanya jadi {colour}",
        "jadi 1 {colour} 1 {colour}",
        "ganti {part}", "eh {city} aja deh", "alamatnya ganti {address}", "nomornya ganti {phone}", "nama penerimanya {name} aja",
        "kurirnya {courier} aja",
        "bayarnya {payment} aja", "kalau tanpa {product} totalnya berapa?", "kalau pakai {courier} jadi berapa?", "yang {colour} ganti {colour}",
        "{product}nya {quantity} ya",
        "ga jadi {product}, {product} aja", "{courier}. eh warnanya jadi {quantity} {colour} {quantity} {colour} ya", "sizenya {size} aja",
        "hapus semua",
        "tambah {quantity} lagi", "tambah {colour} {quantity}", "kurangi {quantity}", "kurangi {product} {quantity}", "{product}nya jadi {quantity}",
    ]
    private static let turnings = [
        cancel, cancel, "lanjut", "mulai dari awal", "ga jadi pesan", "sama admin aja", "stop promo", "totalnya berapa?", "isi keranjang", "checkout",
        "pesan",
    ]
    private static let noise = [
        "asdf qwer", "🙏", "😊😊😊", "?", "...", "", "{kak}", "%s \\n {product.price}", "nil", "hmm", "wkwkwk", "ok", "👍", "|", "0", "-1", "1. 2. 3.",
        "y",
        "<b>harga</b>", "'; drop table", "٣ قطع", "Ｂ", "é\u{301}", "a,b,c,d", "\n", "ya?\ntidak",
    ]

    private func remark(_ dice: inout Dice) -> String {
        let filled = { (texts: [String], dice: inout Dice) in words.filled(dice.word(texts), of: customer, &dice) }
        switch dice.below(100) {
        case ..<34: return words.sentence(of: customer, &dice)
        case ..<50: return words.said.isEmpty ? words.sentence(of: customer, &dice) : dice.word(words.said)
        case ..<60:
            return filled(
                ["mau pesan {product}", "pesan {product} {colour} {quantity}", "order {product} {colour} {size} {quantity}", "{product} {quantity}"],
                &dice)
        case ..<76: return filled(Self.corrections, &dice)
        case ..<84: return dice.word(Self.turnings)
        case ..<89: return words.sentence(of: customer, &dice) + dice.word([", ", ". ", "\n", " sama "]) + words.sentence(of: customer, &dice)
        case ..<92:
            return filled(
                ["aku {name}", "nomorku {phone}", "kirim ke {address}", "ke {city} berapa", "budget {rupiah}", "buat {use}", "{height} {weight}"],
                &dice)
        case ..<93: return String(repeating: words.sentence(of: customer, &dice) + " ", count: dice.number(20...90))
        default: return dice.word(Self.noise)
        }
    }

    /// As people type in haste: a vowel less, a letter more, capitals, fillers.
    private func misspelt(_ text: String, _ dice: inout Dice) -> String {
        var letters = Array(text)
        let vowels = letters.indices.filter { "aeiou".contains(letters[$0]) }
        switch dice.below(5) {
        case 0: if let at = dice.one(of: vowels) { letters.remove(at: at) }
        case 1: if let at = dice.one(of: vowels) { letters.insert(letters[at], at: at) }
        case 2: return text.uppercased()
        case 3: return text + dice.word([" kak", " dong", " ya 😊", "!!", " 🙏"])
        default: letters.removeAll { $0 == " " && dice.chance(15) }
        }
        return String(letters)
    }
}
