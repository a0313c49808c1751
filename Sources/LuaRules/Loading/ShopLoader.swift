import Dialogue
#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Loads a shop's folder: runs its files for what they declare, and reports all that is wrong at once.
///
/// On a shop's thread only: the files run.
final class ShopLoader: LuaHost {
    private let folder: ShopFolder
    private var declarations = Declarations()
    private var files: [SourceFile] = []
    private var plugins: [String: SourceFile] = [:]
    /// Every file ran to its end, so that a name which is not there is nowhere.
    private var isComplete = true

    /// No customer waits for a load: a slow moment of the machine is not to look like an endless loop.
    private static var limits: LuaLimits {
        var limits = LuaLimits()
        limits.wall = .seconds(30)
        return limits
    }

    private init(_ folder: ShopFolder) { self.folder = folder }

    /// - Parameter former: The shop as it was before an edit: what the edit leaves as it is need not be learnt again.
    /// - Throws: `Findings` with every error; warnings alone load.
    static func load(_ folder: ShopFolder, after former: LoadedShop? = nil) throws(Findings) -> LoadedShop {
        let loader = ShopLoader(folder)
        let rules = try loader.runFiles()
        var assembly = ShopAssembly(
            folder: folder, declarations: loader.declarations, rules: rules, files: loader.files, plugins: loader.plugins,
            isComplete: loader.isComplete)
        return try assembly.shop(after: former)
    }

    private func runFiles() throws(Findings) -> [LuaRule] {
        if let script = folder.script { files.append(SourceFile(path: folder.path, text: script)) }
        for path in folder.luaFiles { files.append(SourceFile(path: path, text: try folder.text(of: path))) }
        guard !files.isEmpty else {
            throw Findings([
                Finding(at: Place(path: folder.path), "this folder has no rules", help: "a shop has at least a shop.lua; `bot new NAME` makes one")
            ])
        }
        do {
            let machine = try LuaMachine(host: self, limits: Self.limits)
            defer { machine.close() }
            try RuleAPI().bind(to: machine)
            try RuleAPI.bindDeclarations(to: machine)
            for file in files {
                do {
                    try machine.load(try machine.compile(file.text, path: file.path))
                } catch {
                    isComplete = false
                    // A broken plugin breaks each file that takes it, by the same mistake.
                    let finding = Finding(error, path: file.path)
                    if !declarations.findings.contains(finding) { declarations.findings.append(finding) }
                    // After a kill the machine does no further work; the other files have to wait.
                    guard case .error = error else { return [] }
                }
            }
            return machine.rules()
        } catch {
            throw Findings([Finding(error, path: folder.path)])
        }
    }

    // MARK: What the files call

    func call(_ function: LuaFunction, _ arguments: inout ValueReader, _ answer: inout ValueWriter) -> LuaAnswer {
        .failure("this can only be done in a rule, while a message is answered: put it inside function on.NAME(chat) … end")
    }

    func declare(_ declaration: LuaDeclaration) -> LuaAnswer {
        let place = Place(path: declaration.place.path, line: declaration.place.line)
        guard let declaring = RuleAPI.Declaring(rawValue: declaration.kind.rawValue), let file = file(declaration.place.path) else {
            return .failure("this cannot be declared here")
        }
        let options: [String: Value]
        switch declaration.options {
        case .map(let fields): options = fields
        case .null: options = [:]
        case .list(let items) where items.isEmpty: options = [:]
        default: return .failure("\(declaring.word) takes a table of named values")
        }
        switch declaring {
        case .shop: declarations.addShop(options, at: place, in: file)
        case .drop: declarations.drops.append((declaration.name, place))
        case .reply, .intent, .examples, .words, .entity, .form:
            guard let kind = Declarations.Kind(rawValue: declaring.word), let text = declaration.text else {
                return .failure("\(declaring.word) \"\(declaration.name)\" needs a text: \(declaring.word) \"\(declaration.name)\" [[ … ]]")
            }
            declarations.add(kind, name: declaration.name, options: options, text: text, line: place.line, in: file)
        }
        return .values
    }

    func module(_ name: String, requiredAt place: LuaPlace?) -> LuaModule {
        guard let path = folder.pluginFile(name) else {
            return .failure("no plugin '\(name)': \(Suggestion.help(for: name, in: folder.pluginNames, what: "plugin"))")
        }
        do {
            let text = try folder.text(of: path)
            plugins[name] = SourceFile(path: path, text: text, plugin: String(name.prefix { $0 != "/" }))
            return .source(text, path: path)
        } catch {
            return .failure("the plugin '\(name)' cannot be read")
        }
    }

    func printed(_ line: String) {}

    private func file(_ path: String) -> SourceFile? {
        files.first { $0.path == path } ?? plugins.values.first { $0.path == path }
    }
}

extension Finding {
    /// A file that does not compile or load.
    init(_ fault: LuaFault, path: String) {
        func place(_ known: LuaPlace?) -> Place { known.map { Place(path: $0.path, line: $0.line) } ?? Place(path: path) }
        switch fault {
        case .error(let error): self.init(at: place(error.place), error.message)
        case .budget(let known), .time(let known):
            self.init(
                at: place(known), "this file does not come to its end: is there an endless loop?",
                help: "files only declare; work belongs in function on.NAME(chat)")
        case .memory(let known):
            self.init(at: place(known), "this file takes too much memory", help: "files only declare; work belongs in function on.NAME(chat)")
        }
    }
}
