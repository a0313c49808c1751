import Dialogue
#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Makes a shop of what its files declared; everything that does not fit together is a finding.
struct ShopAssembly {
    let folder: ShopFolder
    let rules: [LuaRule]
    let files: [SourceFile]
    let plugins: [String: SourceFile]
    private let blocks: [Declarations.Block]
    let drops: [(intent: String, place: Place)]
    private let declaredShop: (fields: [String: Value], place: Place)?
    /// Every file ran to its end. If not, names that a broken file would have declared are missing
    /// everywhere else, and its own error is enough.
    let isComplete: Bool
    var findings: [Finding]

    init(
        folder: ShopFolder, declarations: Declarations, rules: [LuaRule], files: [SourceFile], plugins: [String: SourceFile],
        isComplete: Bool
    ) {
        self.isComplete = isComplete
        findings = declarations.findings
        self.folder = folder
        self.rules = rules
        self.files = files
        self.plugins = plugins
        blocks = declarations.blocks
        drops = declarations.drops
        declaredShop = declarations.shop.map { ($0.fields.merging(declarations.defaults) { own, _ in own }, $0.place) }
    }

    mutating func shop(after former: LoadedShop?) throws(Findings) -> LoadedShop {
        var settings = settings()
        let catalog = catalog()
        if let place = declaredShop?.place {
            var declared = DeclaredTerms(settings.fields, at: place, skus: hasWholeCatalog ? catalog.products.map(\.sku) : nil)
            settings.terms = declared.terms()
            findings += declared.findings
        }
        let replies = replies()
        let ruleFiles = ruleFiles()
        let material = material(catalog, cities: settings.terms.shipping.map { $0.cities.keys.sorted() } ?? [])
        let understanding = if let former, former.material == material { former.shop.understanding } else { understanding(of: material) }
        let shop = Shop(
            id: folder.id, settings: settings, catalog: catalog, replies: replies, forms: forms(), understanding: understanding,
            rules: Set(ruleFiles.keys))
        if isComplete {
            let names = NameCheck(
                shop: shop, intents: intents, rules: Set(ruleFiles.keys), replies: Set(blocks(.reply).map(\.name)),
                types: types, scripts: ShopScripts(files: files, plugins: plugins.values, ruleFiles: ruleFiles))
            findings += names.findings(of: rules)
            findings += unanswered(by: Set(ruleFiles.keys))
            // Without the whole catalog nobody knows which columns there are.
            if hasWholeCatalog { findings += names.wrongFields() }
            if let place = declaredShop?.place { findings += names.missingReasons(at: place) }
        }
        guard !findings.contains(where: { $0.severity == .error }) else { throw Findings(findings) }
        return LoadedShop(
            shop: shop, warnings: findings, files: files, plugins: plugins, ruleFiles: ruleFiles, types: types, material: material,
            spellings: spellings,
            isPluginAlone: folder.script != nil)
    }

    /// Intents of the shop's own that no rule answers. A plugin may bring intents alone, for shops to answer.
    private func unanswered(by rules: Set<String>) -> [Finding] {
        var seen: Set<String> = []
        return blocks(.intent).filter { $0.plugin == nil && !rules.contains($0.name) && seen.insert($0.name).inserted }.map { block in
            Finding(.warning, at: block.place, "no rule answers the intent '\(block.name)'", help: "write: function on.\(block.name)(chat) … end")
        }
    }

    private var spellings: [String: [String]] {
        var spellings: [String: [String]] = [:]
        for block in blocks(.words) {
            spellings["@" + block.name, default: []] += block.lines.flatMap { $0.text.split(separator: ",") }.map { $0.trimmingSpaces() }
        }
        for block in blocks(.entity) {
            let words = block.lines.flatMap { $0.text.split { $0 == ":" || $0 == "," } }.map { $0.trimmingSpaces() }
            spellings[block.name, default: []] += words
        }
        return spellings
    }

    func blocks(_ kind: Declarations.Kind) -> [Declarations.Block] { blocks.filter { $0.kind == kind } }

    /// Every slot type.
    private var types: [String] { SlotType.all.map(\.rawValue) + blocks(.entity).map(\.name) }

    /// Every intent that is declared and was not left out.
    var intents: Set<String> {
        let dropped = Set(drops.map(\.intent))
        return Set(blocks(.intent).filter { $0.plugin == nil || !dropped.contains($0.name) }.map(\.name))
    }

    // MARK: Settings and catalog

    private mutating func settings() -> Shop.Settings {
        guard let declared = declaredShop else {
            if isComplete {
                findings.append(
                    Finding(
                        at: Place(path: files[0].path), "no file says which shop this is",
                        help: "write in shop.lua: shop { name = \"Hijab Aisyah\", zone = \"WIB\" }"))
            }
            return Shop.Settings(name: "")
        }
        return Shop.Settings(declared.fields, at: declared.place, findings: &findings)
    }

    private var hasWholeCatalog: Bool { !findings.contains { $0.severity == .error && $0.place.path == catalogPath } }

    private var catalogPath: String { "\(folder.path)/catalog.csv" }

    /// `attributes = { "level" }`: the shop's own beside size and colour, each a slot type of its own and a column of the catalog.
    private mutating func attributes() -> [String] {
        guard let declaredShop, let field = declaredShop.fields["attributes"], field != .null else { return [] }
        guard case .list(let items) = field else {
            findings.append(Finding(at: declaredShop.place, "attributes must be a list", help: "write: attributes = { \"level\" }"))
            return []
        }
        let entities = blocks(.entity).map(\.name)
        return items.compactMap { item in
            if case .text(let name) = item, entities.contains(name) { return name }
            let name = if case .text(let name) = item { name } else { "" }
            findings.append(
                Finding(
                    at: declaredShop.place, "the attribute '\(name)' is no entity of the shop's own",
                    help: isComplete ? Suggestion.help(for: name, in: entities, what: "entity") : "declare it: entity \"\(name)\" [[ … ]]"))
            return nil
        }
    }

    private mutating func catalog() -> Catalog {
        let path = catalogPath
        guard FileManager.default.fileExists(atPath: path) else { return Catalog() }
        do {
            let file = CatalogFile(try FileManager.default.text(of: path), path: path)
            findings += file.findings
            return Catalog(file.products, attributes: attributes())
        } catch {
            findings += error.all
            return Catalog()
        }
    }

    // MARK: Replies

    /// What every shop can say, whether or not it words it itself.
    private static let ownReplies = [
        "apology": "Maaf kak, ada kendala sebentar di sini 🙏 Kami segera bantu ya.",
        "not_understood": "Maaf kak, kami belum paham 🙏 Boleh ditulis dengan kata lain?",
        "field": "{label}?",
        "remind": "Kak, yang tadi masih kami tunggu ya 😊",
        "late": "Maaf menunggu ya kak 🙏 Admin kami sudah kami ingatkan, sebentar lagi dibalas di sini.",
        "late_closed": "Maaf belum dibalas ya kak 🙏 Sekarang kami sedang tutup; begitu buka langsung dibalas di sini.",
    ]

    private mutating func replies() -> ReplyBook {
        var entries: [String: ReplyBook.Entry] = [:]
        var owners: [String: Declarations.Block] = [:]
        for block in blocks(.reply) {
            let variants = block.lines.compactMap { line in template(line).map { (template: $0, place: line.place) } }
            if let other = owners[block.name], (other.plugin == nil) == (block.plugin == nil) {
                findings.append(
                    Finding(
                        at: block.place, "the reply '\(block.name)' is there twice", help: "write all its variants in one place",
                        related: .init(place: other.place, note: "the other one")))
            }
            if owners[block.name]?.plugin == nil, owners[block.name] != nil, block.plugin != nil { continue }
            owners[block.name] = block
            if !variants.isEmpty {
                let promo = promo(block)
                entries[block.name] = .init(
                    variants: variants.map(\.template), places: variants.map(\.place), place: block.place, isPromo: promo.isPromo, topic: promo.topic)
            }
        }
        for (name, text) in Self.ownReplies where entries[name] == nil {
            do {
                let place = Place(path: folder.path)
                entries[name] = .init(variants: [try Template(text)], places: [place], place: place)
            } catch {
                preconditionFailure("the reply \(name) that comes with the engine is no template: \(error)")
            }
        }
        return ReplyBook(entries)
    }

    private mutating func promo(_ block: Declarations.Block) -> (isPromo: Bool, topic: String?) {
        let help = "reply(\"\(block.name)\", { promo = true }) [[ … ]]"
        for name in block.options.keys.sorted() where name != "promo" {
            findings.append(Finding(at: block.place, "a reply has no option '\(name)'", help: help))
        }
        switch block.options["promo"] {
        case nil: return (false, nil)
        case .bool(let yes): return (yes, nil)
        case .text(let topic) where !topic.isEmpty && !topic.contains(":"): return (true, topic)
        default:
            findings.append(Finding(at: block.place, "'promo' is true, false, or the topic that the promotion is about", help: help))
            return (false, nil)
        }
    }

    private mutating func template(_ line: Declarations.Line) -> Template? {
        do {
            return try Template(line.text)
        } catch {
            findings.append(Finding(at: line.place(error.offset..<error.offset + error.length), error.message, help: error.help))
            return nil
        }
    }

    // MARK: Forms

    /// `phone:type? Label`, a field a line; the shop's own form replaces a plugin's.
    private mutating func forms() -> [String: Form] {
        var forms: [String: Form] = [:]
        var owners: [String: Declarations.Block] = [:]
        for block in blocks(.form) {
            if let other = owners[block.name] {
                if (other.plugin == nil) == (block.plugin == nil) {
                    findings.append(
                        Finding(
                            at: block.place, "the form '\(block.name)' is there twice", help: "keep one",
                            related: .init(place: other.place, note: "the other one")))
                }
                if other.plugin == nil { continue }
            }
            owners[block.name] = block
            var fields: [Form.Field] = []
            for line in block.lines {
                guard let field = Form.Field(line.text) else {
                    findings.append(Finding(at: line.place, "a field needs a name and a label", help: "phone  No HP"))
                    continue
                }
                if fields.contains(where: { $0.name == field.name }) {
                    findings.append(
                        Finding(
                            at: line.place, "the field '\(field.name)' is there twice",
                            help: "give it another name: \(field.name)2:\(field.type.rawValue)"))
                }
                fields.append(field)
            }
            forms[block.name] = Form(name: block.name, fields: fields, place: block.place)
        }
        return forms
    }

    // MARK: Rules

    /// Which file has the rule that counts: the shop's own before a plugin's.
    private mutating func ruleFiles() -> [String: String] {
        let dropped = Set(drops.map(\.intent))
        let own = Set(files.map(\.path))
        var chosen: [String: LuaRule] = [:]
        for rule in rules {
            let isOwn = own.contains(rule.place.path)
            if !isOwn, dropped.contains(rule.name) { continue }
            guard let other = chosen[rule.name] else {
                chosen[rule.name] = rule
                continue
            }
            if own.contains(other.place.path) == isOwn {
                findings.append(
                    Finding(
                        at: Place(rule.place), "the rule '\(rule.name)' is there twice",
                        help: isOwn ? "keep one" : "two plugins have it: write the rule in the shop, or drop \"\(rule.name)\"",
                        related: .init(place: Place(other.place), note: "the other one")))
            } else if isOwn {
                chosen[rule.name] = rule
            }
        }
        return chosen.mapValues(\.place.path)
    }
}

extension Form.Field {
    /// `courier?  Kurir`, `recipient:name  Nama penerima`; nil without a label.
    fileprivate init?(_ line: String) {
        let parts = line.split(maxSplits: 1, whereSeparator: { $0 == " " || $0 == "\t" }).map { String($0).trimmingSpaces() }
        guard parts.count == 2 else { return nil }
        var name = parts[0]
        var type: String?
        let isOptional = name.contains("?")
        name = name.replacing("?", with: "")
        if let colon = name.firstIndex(of: ":") {
            type = String(name[name.index(after: colon)...])
            name = String(name[..<colon])
        }
        guard !name.isEmpty, type != "" else { return nil }
        self.init(name: name, type: SlotType(rawValue: type ?? name), label: parts[1], isOptional: isOptional)
    }
}

extension Place {
    init(_ place: LuaPlace) { self.init(path: place.path, line: place.line) }
}
