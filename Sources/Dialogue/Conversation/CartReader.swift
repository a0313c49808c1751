/// What a clause names to buy and what it would do to a cart, from its slots and a few dozen words.
///
/// A clause without a product, an attribute or a count costs one look through its slots. What it cannot tell (which
/// line is meant, what is in the cart) is left to whoever looks at the cart.
struct CartReader {
    private(set) var items: [CartItem] = []
    private(set) var changes: [CartChange] = []
    /// Several kinds of one thing that the clause does not name, with their counts: "nude 1 sage 1".
    private(set) var portions: [CartPart] = []

    private let scan: SlotScan
    private let isQuestion: Bool
    /// What was denied in an earlier part of the clause: "bukan navy, sage".
    private var denied: CartSelector?
    private var denies: Bool { denied != nil }
    /// The verb of the part before, which one without a verb of its own may go on with.
    private var previous: Verb?

    private enum Verb { case remove, deny, add, less, become }

    init(_ scan: SlotScan, isQuestion: Bool, attributes: [SlotType]) {
        self.scan = scan
        self.isQuestion = isQuestion
        guard scan.found.contains(where: { $0.type == .product || $0.type == .quantity || attributes.contains($0.type) }) else { return }
        let pieces = scan.cartPieces(attributes)
        guard !pieces.isEmpty else { return }
        let groups = scan.cartGroups(pieces)
        if !isQuestion || pieces.count > 1 { items = groups.inheriting.compactMap(Self.item) }
        portions = portions(groups, pieces)
        readChanges(pieces)
    }

    private static func item(_ group: CartGroup) -> CartItem? {
        group.skus.count == 1 ? CartItem(sku: group.skus[0], attributes: group.attributes, quantity: group.quantity ?? 1) : nil
    }

    private func portions(_ groups: [CartGroup], _ pieces: [CartPiece]) -> [CartPart] {
        let doubts: SlotWord.Kinds = [.remove, .without, .minus, .become, .deny, .correction]
        guard !isQuestion, groups.count > 1, scan.kinds.isDisjoint(with: doubts),
            groups.allSatisfy({ $0.skus.isEmpty && !$0.attributes.isEmpty && $0.attributes.keys == groups[0].attributes.keys }),
            !scan.range.contains(where: { scan.text($0) == "atau" })
        else { return [] }
        let isOfEach = scan.range.contains { scan.text($0).hasPrefix("masing") }
        // "2, navy sama hitam" are two in all.
        let isOfFirst = groups[0].quantity == groups.count && groups.dropFirst().allSatisfy { $0.quantity == nil }
        let isOfAll = isOfFirst && scan.isCutOff(pieces[1].words.lowerBound)
        let each = isOfEach ? groups.lazy.compactMap(\.quantity).first : isOfAll ? 1 : nil
        return groups.map { CartPart(attributes: $0.attributes, quantity: each ?? $0.quantity ?? 1) }
    }

    // MARK: Parts

    private mutating func readChanges(_ pieces: [CartPiece]) {
        let verbs: SlotWord.Kinds = [.remove, .without, .plus, .minus, .become, .deny, .only, .trait, .correction]
        guard !scan.kinds.isDisjoint(with: verbs) || scan.marks.contains(.conjunction) || pieces.count > 1 || isDefinite(pieces) else { return }
        for part in parts() {
            let own = pieces.filter { part.contains($0.words.lowerBound) }
            let (verb, at) = verb(in: part, own)
            if let last = own.last, isUnderstood(part, until: last.words.upperBound, pieces) { read(part, own, verb, at) }
            previous = verb ?? previous
        }
    }

    /// The clause cut at commas, at "tapi", and at a "bukan" behind the first thing named.
    private func parts() -> [Range<Int>] {
        var cuts = [scan.range.lowerBound]
        for word in scan.range.dropFirst() {
            let marks = scan.reading.words[word].marks
            let isBut = marks.contains(.connective) && !marks.contains(.filler) && !scan.has(word, .plus)
            if scan.isCutOff(word) || isBut || scan.has(word, .deny) && scan.text(word) == "bukan" { cuts.append(word) }
        }
        return zip(cuts, cuts.dropFirst() + [scan.range.upperBound]).map { $0..<$1 }
    }

    /// Whether every word up to the last piece is one of a piece, or says something to this reader. Where a thing is
    /// named that nobody knows ("kaosnya jadi 2"), no line of the cart is meant.
    private func isUnderstood(_ part: Range<Int>, until end: Int, _ pieces: [CartPiece]) -> Bool {
        let harmless: Word.Marks = [.filler, .predicate, .conjunction, .connective, .asks, .condition, .negation, .digits, .thanks]
        return (part.lowerBound..<end).allSatisfy { word in
            !scan.role(word).kinds.isEmpty || !scan.reading.words[word].marks.isDisjoint(with: harmless)
                || pieces.contains { $0.words.contains(word) }
        }
    }

    private func verb(in part: Range<Int>, _ pieces: [CartPiece]) -> (Verb?, Int) {
        for word in part {
            let kinds = scan.role(word).kinds
            if kinds.contains(.deny) {
                let isGivingUp = scan.has(word + 1, .denied) && part.contains(word + 1)
                if scan.text(word) == "bukan" || scan.text(word) == "jangan" || isGivingUp { return (.deny, word) }
                return (nil, word)  // "ga ada", "belum"
            }
            if !kinds.isDisjoint(with: [.remove, .without]) { return (.remove, word) }
            if kinds.contains(.minus) { return (.less, word) }
            if kinds.contains(.plus) { return (.add, word) }
            // "jadi ya kak, pesan yang merah" is an order.
            if kinds.contains(.become), !part.contains(where: { $0 > word && scan.has($0, .orders) }) { return (.become, word) }
        }
        if let first = part.first(where: { !scan.isFiller($0) }), scan.reading.words[first].marks.contains(.conjunction),
            first == scan.content.first || previous == .add
        {
            return (.add, first)
        }
        return (nil, part.lowerBound)
    }

    private mutating func read(_ part: Range<Int>, _ pieces: [CartPiece], _ verb: Verb?, _ at: Int) {
        let before = scan.cartGroups(pieces.filter { $0.words.upperBound <= at })
        let after = scan.cartGroups(pieces.filter { $0.words.lowerBound >= at })
        switch verb {
        case .remove: remove(scan.has(at, .without) || before.isEmpty ? after : before)
        case .deny: deny(before + after)
        case .add: add(after.isEmpty ? before : after)
        case .less: add(after.isEmpty ? before : after, times: -1)
        case .become: become(before, after)
        case nil where previous == .add && pieces.contains { if case .product = $0.kind { true } else { false } }: add(after)
        case nil: set(part, after)
        }
    }

    // MARK: Verbs

    private mutating func remove(_ groups: [CartGroup]) {
        changes += groups.filter { !$0.skus.isEmpty || !$0.attributes.isEmpty }.map { .remove($0.selector) }
    }

    /// "ga jadi pashmina" takes it out; "bukan navy" says which one the rest of the clause is about, or takes back
    /// what an earlier part said was to be kept.
    private mutating func deny(_ groups: [CartGroup]) {
        for group in groups {
            if !group.skus.isEmpty {
                changes.append(.remove(group.selector))
            } else if changes.isEmpty {
                denied = group.selector
            }
        }
    }

    private mutating func add(_ groups: [CartGroup], times: Int = 1) {
        for group in groups.inheriting {
            let sku = group.skus.count == 1 ? group.skus[0] : ""
            guard !sku.isEmpty || (group.skus.isEmpty && group.quantity != nil) else { continue }
            let quantity = group.quantity ?? 1
            if sku.isEmpty || times < 0 {
                changes.append(.more(CartSelector(skus: group.skus, attributes: group.attributes), by: times * quantity))
            } else {
                changes.append(.add(CartItem(sku: sku, attributes: group.attributes, quantity: quantity)))
            }
        }
    }

    private mutating func become(_ before: [CartGroup], _ after: [CartGroup]) {
        guard let first = after.first else { return }
        let line = before.last { !$0.skus.isEmpty || !$0.attributes.isEmpty }
        let selector = line?.selector ?? denied ?? CartSelector()
        if after.count == 2, after.allSatisfy({ $0.skus.isEmpty && $0.quantity == nil }), Set(first.attributes.keys) == Set(after[1].attributes.keys)
        {
            // "tuker yang L ke XL"
            changes.append(.set(first.selector, attributes: after[1].attributes, quantity: nil))
        } else if after.count > 1, after.allSatisfy({ $0.skus.isEmpty }) {
            changes.append(.split(selector, parts: after.map { CartPart(attributes: $0.attributes, quantity: $0.quantity ?? 1) }))
        } else if first.skus.isEmpty {
            if let count = before.last?.quantity, first.quantity == nil {
                changes.append(.split(selector, parts: [CartPart(attributes: first.attributes, quantity: count)]))
            } else {
                changes.append(.set(selector, attributes: first.attributes, quantity: first.quantity))
            }
        } else if let line, !line.skus.isEmpty, line.skus != first.skus {
            changes.append(.remove(line.selector))
            add(after)
        } else if let count = before.last?.quantity {
            add([CartGroup(skus: first.skus, attributes: first.attributes, quantity: first.quantity ?? count, words: first.words)])
        } else if !first.isBare {
            changes.append(.set(CartSelector(skus: first.skus), attributes: first.attributes, quantity: first.quantity))
        }
    }

    /// Without a verb a part changes something if it says "aja", corrects ("eh …"), means a thing that is there ("-nya"),
    /// or tells several colours with their counts.
    private mutating func set(_ part: Range<Int>, _ groups: [CartGroup]) {
        if isQuestion || groups.isEmpty || part.contains(where: { scan.has($0, .orders) }) { return }
        let isPlain = groups.allSatisfy { $0.skus.isEmpty }
        if isPlain, groups.count > 1 {
            guard groups.allSatisfy({ $0.quantity != nil && !$0.attributes.isEmpty }) else { return }
            if groups.allSatisfy({ isPointedAt($0) }) {
                changes += groups.map { .set(CartSelector(attributes: $0.attributes), attributes: [:], quantity: $0.quantity) }
            } else {
                changes.append(
                    .split(denied ?? CartSelector(), parts: groups.map { CartPart(attributes: $0.attributes, quantity: $0.quantity ?? 1) }))
            }
            return
        }
        guard denies || part.contains(where: { scan.has($0, .only) || scan.has($0, .correction) }) || isDefinite(groups) || namesTrait(part) else {
            return
        }
        for group in groups where !group.isBare {
            let selector = denied ?? CartSelector(skus: group.skus)
            changes.append(.set(selector, attributes: group.attributes, quantity: group.quantity))
        }
    }

    /// "yang sage 2"
    private func isPointedAt(_ group: CartGroup) -> Bool { scan.isYang(group.words.lowerBound - 1) }

    /// "warnanya", "size nya"
    private func namesTrait(_ part: Range<Int>) -> Bool {
        part.contains { scan.has($0, .trait) && isDefinite(lastWord: $0) }
    }

    private func isDefinite(_ groups: [CartGroup]) -> Bool {
        groups.contains { group in !group.skus.isEmpty && group.words.contains { isDefinite(lastWord: $0) } }
    }

    private func isDefinite(_ pieces: [CartPiece]) -> Bool {
        pieces.contains { if case .product = $0.kind { isDefinite(lastWord: $0.words.upperBound - 1) } else { false } }
    }

    /// Whether -nya hangs on the word or stands behind it.
    private func isDefinite(lastWord word: Int) -> Bool {
        scan.text(word).utf8.suffix(3).elementsEqual("nya".utf8) || scan.text(word + 1) == "nya"
    }
}
