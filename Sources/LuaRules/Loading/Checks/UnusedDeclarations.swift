import Dialogue

extension ShopCheck {
    /// The shop's own word sets, entities and forms that nothing uses.
    static func unusedDeclarations(in shop: Shop, _ scripts: ShopScripts) -> [Finding] {
        let written = scripts.writtenTexts
        let patterns = NamesOfPatterns(shop.understanding.patterns.map(\.text))
        var named: Set<String> = Set(shop.replies.entries.values.flatMap { $0.slots.flatMap(\.slot.path) })
        for scan in scripts.scans { for at in scan.tokens.indices { if let name = scan.name(at) { named.insert(name) } } }
        named.formUnion(shop.forms.values.flatMap(\.fields).flatMap { [$0.name, $0.type.rawValue] })
        var findings: [Finding] = []
        for scan in scripts.scans where scan.file.plugin == nil {
            for at in scan.tokens.indices {
                guard let word = scan.declared(at), let name = scan.string(at), !written.contains(name) else { continue }
                switch word {
                case "words" where !patterns.sets.contains(name):
                    findings.append(unused(at, scan, "the word set '\(name)'", "use it in a pattern, @\(name), or leave it out"))
                case "entity" where !patterns.slots.contains(name) && !named.contains(name) && !ofTheEngine.contains(name):
                    findings.append(unused(at, scan, "the entity '\(name)'", "use it in a pattern, {\(name)}, or leave it out"))
                case "form": findings.append(unused(at, scan, "the form '\(name)'", "fill it in a rule, chat:form \"\(name)\", or leave it out"))
                default: break
                }
            }
        }
        return findings
    }

    /// An entity of that name adds to what the engine finds by itself.
    private static let ofTheEngine = Set(SlotType.all.map(\.rawValue))

    private static func unused(_ at: Int, _ scan: LuaScan, _ what: String, _ help: String) -> Finding {
        Finding(.warning, at: scan.place(at), "nothing uses \(what)", help: help)
    }
}

/// What patterns name: `@set`, and the types of `{slot}` and `{name:slot}`.
private struct NamesOfPatterns {
    var sets: Set<String> = []
    var slots: Set<String> = []

    init(_ patterns: [String]) {
        for pattern in patterns {
            for part in pattern.split(separator: "@").dropFirst(pattern.hasPrefix("@") ? 0 : 1) {
                sets.insert(String(part.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }))
            }
            for part in pattern.split(separator: "{").dropFirst(pattern.hasPrefix("{") ? 0 : 1) {
                guard let type = part.prefix(while: { $0 != "}" }).split(separator: ":").last else { continue }
                slots.insert(String(type))
            }
        }
    }
}
