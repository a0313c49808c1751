import Dialogue
#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Everything that decides how customers are understood. The same gives the same understanding.
struct UnderstandingMaterial: Equatable, Sendable {
    /// Intents, examples, words and entities.
    fileprivate var blocks: [Declarations.Block]
    /// Intents of plugins that the shop leaves out.
    fileprivate var dropped: Set<String>
    fileprivate var products: [Product]
    fileprivate var attributes: [String]
    fileprivate var cities: [String]
    /// The shop's `words.txt`.
    fileprivate var words: String?
}

extension ShopAssembly {
    mutating func material(_ catalog: Catalog, cities: [String]) -> UnderstandingMaterial {
        let kinds: [Declarations.Kind] = [.intent, .examples, .words, .entity]
        return UnderstandingMaterial(
            blocks: kinds.flatMap(blocks), dropped: droppedIntents(), products: catalog.products, attributes: catalog.attributes, cities: cities,
            words: wordList())
    }

    /// Words, values and patterns: what the shop's customers can be understood by.
    mutating func understanding(of material: UnderstandingMaterial) -> Understanding {
        var vocabulary = Vocabulary()
        var language = language(adding: material.words)
        let types = slotTypes()
        let sets = blocks(.words).map(\.name)
        var builder = PatternIndex.Builder()
        var filed: [Understanding.FiledPattern] = []
        let dropped = material.dropped
        let intentBlocks = blocks(.intent).filter { $0.plugin == nil || !dropped.contains($0.name) }
        let priorities = priorities(of: intentBlocks)
        let globals = Set(intentBlocks.filter { $0.options["global"] == .bool(true) }.map(\.name))
        let exact = Set(intentBlocks.filter { $0.options["exact"] == .bool(true) }.map(\.name))
        let yeses = intentBlocks.reduce(into: [String: Bool]()) { yeses, block in
            if case .bool(let yes)? = block.options["yes"] { yeses[block.name] = yes }
        }
        let titles = intentBlocks.reduce(into: [String: String]()) { titles, block in
            // The shop's own word counts, whether or not a plugin said one before.
            guard let says = block.options["says"]?.title, titles[block.name] == nil || block.plugin == nil else { return }
            titles[block.name] = says
        }
        func file(_ pattern: Pattern, _ line: Declarations.Line, of block: Declarations.Block, priority: Int) {
            let origin: Precedence.Origin = block.plugin == nil ? .shop : .plugin
            _ = builder.add(pattern, priority: Int32(priority), origin: origin, vocabulary: &vocabulary)
            filed.append(
                .init(
                    intent: block.name, text: line.text, place: line.place, priority: priority, origin: origin,
                    isSmallTalk: priorities[block.name, default: 0] < 0, isGlobal: globals.contains(block.name), meansYes: yeses[block.name],
                    isExact: exact.contains(block.name), says: titles[block.name], pattern: pattern))
        }
        for block in intentBlocks {
            for line in block.lines {
                guard let pattern = pattern(line, sets: sets, types: types, language) else { continue }
                file(pattern, line, of: block, priority: priorities[block.name, default: 0])
            }
        }
        for block in blocks(.examples) where block.plugin == nil || !dropped.contains(block.name) {
            guard isKnown(block) else { continue }
            for line in block.lines {
                // A whole message, word by word; the least of all priorities, for what no pattern matches.
                let words = language.words(of: line.text)
                if words.isEmpty { continue }
                file(Pattern(wholeMessage: words), line, of: block, priority: Understanding.FiledPattern.exampleStanding)
            }
        }
        let wordSets = wordSets(language, &vocabulary)
        let finder = SlotFinder(phrases: phrases(material.products, material.cities), language: language, vocabulary: &vocabulary)
        language.prepare(vocabulary: vocabulary)
        return Understanding(
            language: language, finder: finder, index: builder.build(sets: wordSets), patterns: filed,
            types: types.map(SlotType.init(rawValue:)), vocabulary: vocabulary,
            attributes: [.colour, .size] + material.attributes.map(SlotType.init(rawValue:)))
    }

    /// The intents of plugins that the shop leaves out.
    private mutating func droppedIntents() -> Set<String> {
        let brought = Set(blocks(.intent).filter { $0.plugin != nil }.map(\.name))
        for drop in drops where isComplete && !brought.contains(drop.intent) {
            findings.append(
                Finding(
                    at: drop.place, "no plugin brings an intent '\(drop.intent)'",
                    help: Suggestion.help(for: drop.intent, in: brought, what: "such intent")))
        }
        return Set(drops.map(\.intent))
    }

    private var wordListPath: String { "\(folder.path)/words.txt" }

    private mutating func wordList() -> String? {
        guard FileManager.default.fileExists(atPath: wordListPath) else { return nil }
        do {
            return try FileManager.default.text(of: wordListPath)
        } catch {
            findings += error.all
            return nil
        }
    }

    private mutating func language(adding words: String?) -> Language {
        guard let words else { return Language(pack: .indonesian) }
        do {
            return Language(pack: try LanguagePack.indonesian.adding(words: words, file: wordListPath))
        } catch {
            for finding in error.findings { findings.append(Finding(at: Place(path: wordListPath, line: finding.line), finding.description)) }
        }
        return Language(pack: .indonesian)
    }

    private mutating func slotTypes() -> [String] {
        var types = SlotType.all.map(\.rawValue)
        for block in blocks(.entity) {
            if SlotType.all.contains(SlotType(rawValue: block.name)), !SlotType.open.contains(SlotType(rawValue: block.name)) {
                findings.append(Finding(at: block.place, "'\(block.name)' is a slot type of the engine's own", help: "give the entity another name"))
            } else if !types.contains(block.name) {
                types.append(block.name)
            }
        }
        return types
    }

    /// The priority of each intent that gives one; it holds for all its patterns, wherever they stand.
    private mutating func priorities(of blocks: [Declarations.Block]) -> [String: Int] {
        var priorities: [String: Int] = [:]
        for block in blocks {
            for name in block.options.keys.sorted() where !["priority", "global", "yes", "exact", "says"].contains(name) {
                findings.append(Finding(at: block.place, "an intent has no option '\(name)'", help: "intent(\"\(block.name)\", { priority = 10 })"))
            }
            if let says = block.options["says"], says.title == nil {
                findings.append(Finding(at: block.place, "what an intent says must be a few words", help: "says = \"tanya harga\""))
            }
            switch block.options["priority"] {
            case nil: break
            case .int(let priority) where (-999...999).contains(priority):
                // The shop's own word counts, whether or not a plugin said one before.
                if priorities[block.name] == nil || block.plugin == nil { priorities[block.name] = priority }
            default: findings.append(Finding(at: block.place, "the priority must be a whole number from -999 to 999"))
            }
        }
        return priorities
    }

    private mutating func pattern(_ line: Declarations.Line, sets: [String], types: [String], _ language: Language) -> Pattern? {
        do {
            return try Pattern(parsing: line.text, wordSets: sets, slotTypes: types, canonical: language.canonical)
        } catch {
            for error in error.all where isComplete || !error.kind.isUnknownName {
                let help =
                    switch error.kind {
                    case .unknownSet(let name): Suggestion.help(for: name, in: sets, what: "word set")
                    case .unknownType(let name): Suggestion.help(for: name, in: types, what: "slot type")
                    default: error.suggestion.map { "did you mean '\($0)'?" } ?? error.kind.expected
                    }
                findings.append(Finding(at: line.place(error.range), error.kind.finding, help: help))
            }
            return nil
        }
    }

    private mutating func isKnown(_ examples: Declarations.Block) -> Bool {
        if !isComplete || intents.contains(examples.name) || rules.contains(where: { $0.name == examples.name }) { return true }
        findings.append(
            Finding(at: examples.place, "no intent '\(examples.name)'", help: Suggestion.help(for: examples.name, in: intents, what: "intent")))
        return false
    }

    private func wordSets(_ language: Language, _ vocabulary: inout Vocabulary) -> WordSets {
        var sets = WordSets()
        for block in blocks(.words) {
            let set = vocabulary.intern("@" + block.name)
            for member in block.lines.flatMap({ $0.text.split(separator: ",") }) {
                sets.add(language.words(of: member.trimmingSpaces()).map { vocabulary.intern($0) }, to: set)
            }
        }
        return sets
    }

    /// What the catalog, the shop's entities and its places of delivery call things.
    private mutating func phrases(_ products: [Product], _ cities: [String]) -> [Phrase] {
        var phrases: [Phrase] = []
        func add(_ text: String, _ type: SlotType, _ value: Value) {
            if !text.isEmpty { phrases.append(Phrase(text: text, type: type, value: value)) }
        }
        for product in products {
            for name in [product.name, product.sku] + product.aliases { add(name, .product, .handle(.product, product.sku)) }
        }
        for colour in Set(products.flatMap(\.colours)).sorted() { add(colour, .colour, .text(colour)) }
        for size in Set(products.flatMap(\.sizes)).sorted() { add(size, .size, .text(size)) }
        for city in cities { add(city, .city, .text(city)) }
        for block in blocks(.entity) {
            let type = SlotType(rawValue: block.name)
            for line in block.lines {
                let halves = line.text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map { $0.trimmingSpaces() }
                guard let value = halves.first, !value.isEmpty else {
                    findings.append(Finding(at: line.place, "this line names no value", help: "value: synonym, synonym"))
                    continue
                }
                add(value, type, .text(value))
                for synonym in (halves.count > 1 ? halves[1] : "").split(separator: ",") { add(synonym.trimmingSpaces(), type, .text(value)) }
            }
        }
        return phrases
    }
}

extension PatternError.Kind {
    /// A name that another file may declare.
    fileprivate var isUnknownName: Bool {
        switch self {
        case .unknownSet, .unknownType: true
        default: false
        }
    }
}

extension Value {
    /// A text that says something.
    fileprivate var title: String? {
        if case .text(let text) = self, !text.trimmingSpaces().isEmpty { text.trimmingSpaces() } else { nil }
    }
}
