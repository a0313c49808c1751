/// A thing, an attribute or a number among the words of a clause.
struct CartPiece {
    enum Kind {
        /// SKUs that the words fit.
        case product([String])
        case attribute(String, String)
        case quantity(Int)
    }
    var kind: Kind
    var words: Range<Int>
}

/// What stands together in a clause: a product with the attributes and the number that belong to it.
struct CartGroup {
    var skus: [String] = []
    var attributes: [String: String] = [:]
    var quantity: Int?
    var words: Range<Int>

    var selector: CartSelector { CartSelector(skus: skus, attributes: attributes) }
    var isBare: Bool { attributes.isEmpty && quantity == nil }
}

extension SlotScan {
    /// Products, attributes and counts in the order of the words. An attribute or count inside a product's name is none.
    func cartPieces(_ attributes: [SlotType]) -> [CartPiece] {
        var pieces: [CartPiece] = []
        for slot in found {
            if slot.type == .product {
                let skus = Self.skus(slot.value)
                if !skus.isEmpty { pieces.append(CartPiece(kind: .product(skus), words: slot.words)) }
            } else if slot.type == .quantity {
                // "yang satunya" is the other one.
                let isOther = text(slot.words.upperBound - 1).utf8.suffix(3).elementsEqual("nya".utf8)
                if case .int(let count) = slot.value, !isOther { pieces.append(CartPiece(kind: .quantity(count), words: slot.words)) }
            } else if attributes.contains(slot.type) {
                pieces.append(CartPiece(kind: .attribute(slot.type.rawValue, slot.value.shortText), words: slot.words))
            }
        }
        guard pieces.count > 1 else { return pieces }
        let products = found.filter { $0.type == .product }.map(\.words)
        pieces = pieces.filter { piece in
            if case .product = piece.kind { return true }
            return !products.contains { $0.overlaps(piece.words) }
        }
        return pieces.sorted { ($0.words.lowerBound, $0.words.upperBound) < ($1.words.lowerBound, $1.words.upperBound) }
    }

    private static func skus(_ value: Value) -> [String] {
        switch value {
        case .handle(.product, let sku): [sku]
        case .list(let all): all.compactMap { if case .handle(.product, let sku) = $0 { sku } else { nil } }
        default: []
        }
    }

    /// Pieces grouped by the nearest product: a count goes with the group before it if that has none yet and nothing
    /// parts them, else it opens the next; an attribute of a kind that the group has already opens the next, and what
    /// opens without a product is of the one before it ("nude 1 sage 1").
    func cartGroups(_ pieces: some Collection<CartPiece>) -> [CartGroup] {
        var groups: [CartGroup] = []
        for piece in pieces {
            let isParted = isParted(piece.words.lowerBound)
            let last = groups.last
            switch piece.kind {
            case .product(let skus):
                if let last, last.skus.isEmpty, !isParted {
                    groups[groups.count - 1].skus = skus
                } else {
                    groups.append(CartGroup(skus: skus, words: piece.words))
                }
            case .attribute(let name, let value):
                if let last, last.attributes[name] == nil, !(isParted && last.quantity != nil && !last.isOnlyQuantity) {
                    groups[groups.count - 1].attributes[name] = value
                } else {
                    groups.append(CartGroup(attributes: [name: value], words: piece.words))
                }
            case .quantity(let count):
                if let last, last.quantity == nil, !isParted {
                    groups[groups.count - 1].quantity = count
                } else {
                    groups.append(CartGroup(quantity: count, words: piece.words))
                }
            }
            let start = groups[groups.count - 1].words.lowerBound
            groups[groups.count - 1].words = start..<max(piece.words.upperBound, groups[groups.count - 1].words.upperBound)
        }
        return groups
    }

    /// Whether a comma or an "and" stands right before the word, or before a "yang" that leads to it.
    private func isParted(_ word: Int) -> Bool {
        if isCutOff(word) { return true }
        guard range.contains(word - 1) else { return false }
        if isYang(word - 1), isCutOff(word - 1) { return true }
        return reading.words[word - 1].marks.contains(.conjunction) || isCutOff(word - 1) && isFiller(word - 1)
    }
}

extension CartGroup {
    fileprivate var isOnlyQuantity: Bool { skus.isEmpty && attributes.isEmpty }
}

extension [CartGroup] {
    /// Each group without a product of its own takes that of the one before it, with the attributes it does not name.
    var inheriting: [CartGroup] {
        var result: [CartGroup] = []
        for var group in self {
            if group.skus.isEmpty, let last = result.last, !last.skus.isEmpty {
                group.skus = last.skus
                group.attributes.merge(last.attributes) { own, _ in own }
            }
            result.append(group)
        }
        return result
    }
}
