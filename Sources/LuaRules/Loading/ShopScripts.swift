import Dialogue

/// The Lua sources of a shop and its plugins, without the rules that another one replaces.
struct ShopScripts {
    /// The shop's own files first.
    let scans: [LuaScan]
    /// The rules that count, by name.
    let rules: [String: (scan: LuaScan, definition: LuaDefinition)]
    /// The rules that some file asks for, as in `if chat:can "upsell" then … end`, so that they may be missing.
    let optional: Set<String>
    /// Every call of `chat` that can run.
    let calls: [ChatCall]
    /// By path: the tokens of rules that never run.
    private let dead: [String: [Range<Int>]]

    /// - Parameter ruleFiles: which file has the rule that counts, by its name.
    init(files: [SourceFile], plugins: some Collection<SourceFile>, ruleFiles: [String: String]) {
        scans = (files + plugins.sorted { $0.path < $1.path }).map(LuaScan.init)
        var rules: [String: (scan: LuaScan, definition: LuaDefinition)] = [:]
        var dead: [String: [Range<Int>]] = [:]
        for scan in scans {
            for definition in scan.definitions where definition.name.hasPrefix("on.") {
                let name = String(definition.name.dropFirst(3))
                if ruleFiles[name] == scan.file.path {
                    rules[name] = (scan, definition)
                } else {
                    dead[scan.file.path, default: []].append(definition.tokens)
                }
            }
        }
        self.rules = rules
        self.dead = dead
        calls = scans.flatMap { scan in
            let never = dead[scan.file.path] ?? []
            return scan.chatCalls.filter { call in !never.contains { $0.contains(call.call.at) } }
        }
        optional = Set(calls.filter { $0.method == .can }.flatMap(\.rules))
    }

    /// Whether the token at `at` can ever run.
    func lives(_ at: Int, in scan: LuaScan) -> Bool { !(dead[scan.file.path] ?? []).contains { $0.contains(at) } }

}
