/// Finds the typed values in a message: the shop's products and words, numbers, money, answers.
///
/// Built while a shop loads, then read by many threads. Finding costs time in proportion to the
/// words, however many phrases there are. A class, as every clause hands it on.
public final class SlotFinder: Sendable {
    let trie: PhraseTrie
    let types: [SlotType]
    let values: [Value]
    /// What words contribute, by symbol.
    let slotWords: [SlotWord]
    /// The same for letters that hang on a number: 150rb, 3pcs.
    let suffixes: [String: SlotWord]
    /// Spellings of cities, couriers and payments that are common words as well.
    let doubtful: Set<String>
    /// Districts and towns that are told beside their city.
    let districts: Set<Value>
    /// What the names of each city, courier and payment begin with.
    let initials: [Value: Set<UInt8>]
    /// What things are counted by, abbreviations written out.
    let units: [String: String]
    /// No product is named, so that things of the language's own list are products; see `findGoods`.
    let isOpen: Bool
    /// The things among them whose names colours belong to, and what follows these.
    let foods: Set<Value>
    let dishes: Set<Value>
    /// The things that are told by another thing behind them: kue nastar, tas ransel.
    let openers: Set<Value>
    /// "yang" between two parts of a name: gamis yang nayla.
    let link: Symbol

    /// A finder for `phrases` and for what the language's pack knows, all interned in `vocabulary`.
    ///
    /// A product's name, aliases and SKU are phrases of type `product` with one handle; parts of
    /// names come by themselves, in the order of the phrases: "gamis" lists all that are called so.
    public init(phrases: [Phrase], language: Language, vocabulary: inout Vocabulary) {
        var book = PhraseBook()
        let colours = language.pack.colours
        units = language.pack.units
        districts = Set(language.pack.districts.map(Value.text))
        isOpen = !phrases.contains { $0.type == .product }
        let goods = isOpen ? language.pack.goods : GoodsWords()
        foods = Set(goods.foods.map(Value.text))
        dishes = Set((goods.dishes + Self.endings(of: goods.foods, language)).map(Value.text))
        openers = Set(goods.openers.map(Value.text))
        let own: [Phrase] =
            colours.flatMap { colour in
                ([colour.name] + colour.written).map {
                    Phrase(text: $0.split(separator: "_").joined(separator: " "), type: .colour, value: .text(colour.name))
                }
            }
            + Self.names(of: language.pack, besides: phrases)
            + Self.heads(goods, language).map { Phrase(text: $0, type: .goods, value: .text($0)) }
            + Self.tails(goods, language).map { Phrase(text: $0, type: .goodsTail, value: .text($0)) }
        // A name that the shop gives a type itself is not read the pack's way.
        let given = Set(phrases.map { Folding.folded($0.text) })
        initials = (own + phrases).reduce(into: [:]) { initials, phrase in
            if SlotType.open.contains(phrase.type), let first = Folding.folded(phrase.text).utf8.first {
                initials[phrase.value, default: []].insert(first)
            }
        }
        doubtful = language.pack.doubtful.subtracting(given)
        var telling = Telling(language: language)
        for phrase in own + phrases where phrase.type != .product { telling.add(phrase, language) }
        for phrase in own where !given.contains(Folding.folded(phrase.text)) {
            Self.add(phrase, to: &book, language, telling, &vocabulary)
        }
        if !language.pack.slotWords.isEmpty {
            for (text, size) in Size.phrases {
                Self.add(Phrase(text: text, type: .size, value: .text(size)), to: &book, language, telling, &vocabulary)
            }
        }
        for phrase in Self.grouped(phrases) { Self.add(phrase, to: &book, language, telling, &vocabulary) }
        (trie, types, values) = book.filed()
        link = language.pack.inflects ? vocabulary.intern(language.canonical("yang")) : .unknown
        (slotWords, suffixes) = Self.intern(language.pack.slotWords, in: &vocabulary)
    }

    /// The pack's names as phrases. Where the shop knows one of a city's spellings, all of them mean the shop's value.
    private static func names(of pack: LanguagePack, besides phrases: [Phrase]) -> [Phrase] {
        let own = Dictionary(
            phrases.filter { SlotType.open.contains($0.type) }.map { ($0.type.rawValue + ":" + Folding.folded($0.text), $0.value) },
            uniquingKeysWith: { first, _ in first })
        return pack.names.flatMap { type, name, written in
            let texts = ([name] + written).map { $0.split(separator: "_").joined(separator: " ") }
            let value = texts.lazy.compactMap { own[type.rawValue + ":" + Folding.folded($0)] }.first ?? .text(name)
            return texts.map { Phrase(text: $0, type: type, value: value) }
        }
    }

    /// The things that are not also a word with a part in sentences: "teh" is a sister.
    private static func heads(_ goods: GoodsWords, _ language: Language) -> [String] {
        goods.heads.filter { head in head.contains(" ") || language.pack.roles[language.canonical(head)] == nil && isOwn(head, language) }
    }

    /// Whether it is no spelling of another word: "sma" is written for "sama".
    private static func isOwn(_ word: String, _ language: Language) -> Bool {
        let meant = language.canonical(word)
        return meant == word || word.hasPrefix(meant + "-") || word == meant + "2"
    }

    private static func tails(_ goods: GoodsWords, _ language: Language) -> [String] {
        var seen = Set(goods.tails)
        return goods.tails.filter { isOwn($0, language) } + endings(of: goods.heads, language).filter { seen.insert($0).inserted }
    }

    /// What ends the names of things goes on with others as well: the rawit of "cabe rawit". No numbers, measures, colours.
    private static func endings(of heads: some Sequence<String>, _ language: Language) -> [String] {
        var common = Set(language.pack.roles.keys).union(language.pack.slotWords.map(\.word)).union(language.pack.units.keys)
        for colour in language.pack.colours { common.formUnion([colour.name] + colour.written) }
        return heads.flatMap { $0.split(separator: " ").dropFirst().map(String.init) }.filter {
            $0.utf8.count > 2 && !common.contains(language.canonical($0))
        }
    }

    private static func add(
        _ phrase: Phrase, to book: inout PhraseBook, _ language: Language, _ telling: Telling, _ vocabulary: inout Vocabulary
    ) {
        let words = language.words(of: phrase.text)
        book.add(words.prefix(PhraseTrie.longestPhrase).map { vocabulary.intern($0) }, phrase.type, phrase.value, inFull: true)
        guard phrase.type == .product, words.count > 1, phrase.value != .handle(.product, phrase.text) else { return }
        for part in NameParts.of(words, isTelling: telling.isTelling) {
            book.add(part.map { vocabulary.intern($0) }, .product, phrase.value, inFull: false)
        }
    }

    /// The phrases with those of one value together, in the order in which values come first.
    private static func grouped(_ phrases: [Phrase]) -> [Phrase] {
        var order: [Value: Int] = [:]
        var groups: [[Phrase]] = []
        for phrase in phrases {
            if let group = order[phrase.value] {
                groups[group].append(phrase)
            } else {
                order[phrase.value] = groups.count
                groups.append([phrase])
            }
        }
        return groups.flatMap(\.self)
    }

    private static func intern(
        _ list: [(word: String, meaning: SlotWord)], in vocabulary: inout Vocabulary
    ) -> ([SlotWord], [String: SlotWord]) {
        var bySymbol: [SlotWord] = []
        var byText: [String: SlotWord] = [:]
        for (word, meaning) in list {
            let folded = Folding.folded(word)
            let id = Int(vocabulary.intern(folded).id)
            let nothing = SlotWord(kinds: [], value: 0)
            if id >= bySymbol.count { bySymbol += [SlotWord](repeating: nothing, count: id + 1 - bySymbol.count) }
            bySymbol[id].kinds.formUnion(meaning.kinds)
            bySymbol[id].traits.formUnion(meaning.traits)
            if meaning.value != 0 { bySymbol[id].value = meaning.value }
            byText[folded] = bySymbol[id]
        }
        return (bySymbol, byText)
    }

    /// All slots among `words` of a reading, by type and then by place. Slots of one type do not
    /// overlap, the longest wins; slots of different types may.
    public func slots(in reading: Reading, words: Range<Int>) -> [Slot] { scan(reading, words).found }

    /// The look for slots itself, for those who also want to know what the words are.
    func scan(_ reading: Reading, _ words: Range<Int>) -> SlotScan {
        var scan = SlotScan(self, reading, words.clamped(to: reading.words.indices))
        let counts: SlotWord.Kinds = [.unit, .fraction, .wholeScale, .wholeQuantity, .money, .one]
        let hasDigits = scan.marks.contains(.digits)
        if scan.holdsPhrases { scan.findPhrases() }
        if scan.holdsWebWord { scan.findWebAddresses() }
        if hasDigits { scan.findOrderIDs() }
        if hasDigits { scan.findPhones() }
        if scan.kinds.contains(.street) || hasDigits && scan.kinds.contains(.placePart) { scan.findAddress() }
        if !scan.kinds.isDisjoint(with: [.nameBefore, .selfBefore]) || scan.traits.contains(.announces) { scan.findName() }
        if hasDigits || scan.traits.contains(.codeBefore) { scan.findCodes() }
        if hasDigits || !scan.kinds.isDisjoint(with: [.dayAhead, .weekday, .daySpan, .dayPart, .dateBefore])
            || !scan.traits.isDisjoint(with: [.monthSpan, .weekend, .end])
        {
            scan.findDates()
        }
        if isOpen { scan.findGoods() }
        if scan.kinds.contains(.clockBefore) || scan.kinds.contains(.fraction) || hasDigits { scan.findTimes() }
        if hasDigits || !scan.kinds.isDisjoint(with: counts) { scan.findNumbers() }
        if scan.kinds.contains(.measure) || scan.kinds.contains(.dozen) || scan.traits.contains(.perUnit) { scan.findUnits() }
        if hasDigits { scan.findBody() }
        if hasDigits || scan.holdsLoneLetter { scan.findSizes() }
        if hasDigits || scan.holdsLoneLetter || scan.kinds.contains(.ordinal) { scan.findChoice() }
        if !scan.kinds.isDisjoint(with: [.yes, .no, .enough]) { scan.findYesNo() }
        if scan.traits.contains(.putsOff) { scan.findNotYet() }
        if scan.holdsPhrases { scan.settleNames() }
        if scan.kinds.contains(.this) { scan.findSender() }
        if isOpen {
            if hasDigits { scan.findBareSizes() }
            scan.findOpenPlaces()
            if scan.traits.contains(.goodsBefore) || scan.kinds.contains(.measure) { scan.findOpenProducts() }
        }
        return scan
    }
}

/// Which words can stand for a product by themselves: no particles, colours, sizes or numbers.
private struct Telling {
    private var common: Set<String>

    init(language: Language) {
        common = Set(language.pack.roles.keys)
        common.formUnion(language.pack.slotWords.map(\.word))
        common.formUnion(["dari", "di", "ke", "untuk", "dengan", "yang", "for", "of", "the", "and"])
    }

    mutating func add(_ phrase: Phrase, _ language: Language) { common.formUnion(language.words(of: phrase.text)) }

    func isTelling(_ word: String) -> Bool {
        word.utf8.count > 2 && !common.contains(word) && word.utf8.contains { !Folding.isDigit($0) && $0 != UInt8(ascii: ".") }
    }
}
