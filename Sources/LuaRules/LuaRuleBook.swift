public import Dialogue
import Foundation

/// The rules of a loaded shop, running in a machine of their own.
///
/// A rule that is killed for work or memory costs the machine, and another is made; killed three times
/// in ten minutes, it is switched off until the rules are loaded again.
public final class LuaRuleBook: RuleBook {
    public let loaded: LoadedShop
    private let api = RuleAPI()
    private var serving: Serving?
    private var run: Run?
    /// When a rule was killed, by its name.
    private var kills: [String: [Instant]] = [:]
    /// Rules that were killed too often; only loading anew brings them back.
    private var switchedOff: Set<String> = []

    private static let killsAllowed = 2
    private static let killsWithin = 600

    /// A machine, with the chunks of the rules whose files it has taken up. A file is taken up when a rule of
    /// its is run first: a bot that answers one message need not read all of them.
    private struct Serving {
        var machine: LuaMachine
        var chunks: [String: LuaChunk] = [:]
        var files: Set<String> = []
    }

    public var shop: Shop { loaded.shop }

    /// - Throws: `Findings` if the files, which were good before, no longer compile.
    public init(_ loaded: LoadedShop) throws(Findings) {
        self.loaded = loaded
        do {
            _ = try ready()
        } catch {
            throw Findings([Finding(error, path: loaded.shop.id)])
        }
    }

    /// Loads a folder and makes its rules ready.
    /// - Throws: `Findings` with every error in the folder.
    public convenience init(loading folder: ShopFolder) throws(Findings) {
        try self.init(ShopLoader.load(folder))
    }

    public func has(rule: String) -> Bool { loaded.ruleFiles[rule] != nil }

    public func run(_ rule: String, for run: Run) -> RunEnd {
        if switchedOff.contains(rule) {
            return .failed(failure(rule, nil, "it is switched off, as it was stopped three times in ten minutes; mend it, and save the file"))
        }
        self.run = run
        defer { self.run = nil }
        do {
            let serving = try ready(for: rule)
            guard let chunk = serving.chunks[rule] else { return .failed(failure(rule, nil, "there is no rule '\(rule)'")) }
            _ = try serving.machine.run(chunk, rule: rule, seed: run.seed)
            return .returned
        } catch {
            note(error, by: rule, at: run.now)
            return .failed(failure(rule, error))
        }
    }

    public func run(_ code: Code, at place: Place, for run: Run) -> Result<Value, RuleFailure> {
        self.run = run
        defer { self.run = nil }
        do {
            let machine = try ready().machine
            let source =
                switch code {
                case .statements(let lua): lua
                case .expression(let lua): "return (\(lua)\n)"
                }
            let value = try machine.evaluate(try machine.compile(source, path: place.path), seed: run.seed)
            return .success(value?.first ?? .null)
        } catch {
            note(error, by: "", at: run.now)
            return .failure(RuleFailure(rule: "", place: place, message: Self.message(of: error)))
        }
    }

    // MARK: The machine

    /// A machine that has taken up the file of `rule`; for a rule of a plugin, the files that may bring it.
    private func ready(for rule: String? = nil) throws(LuaFault) -> Serving {
        var ready: Serving
        if let serving {
            ready = serving
        } else {
            let machine = try LuaMachine(host: self)
            try api.bind(to: machine)
            try RuleAPI.bindDeclarations(to: machine)
            ready = Serving(machine: machine)
        }
        if let rule, ready.chunks[rule] == nil, let path = loaded.ruleFiles[rule] {
            let own = loaded.files.filter { $0.path == path }
            for file in own.isEmpty ? loaded.files.filter(\.requires) : own { try take(file, in: &ready) }
        }
        serving = ready
        return ready
    }

    private func take(_ file: SourceFile, in serving: inout Serving) throws(LuaFault) {
        guard serving.files.insert(file.path).inserted else { return }
        try serving.machine.load(try serving.machine.compile(file.text, path: file.path))
        for rule in serving.machine.rules() where loaded.ruleFiles[rule.name] == rule.place.path { serving.chunks[rule.name] = rule.chunk }
    }

    private func note(_ fault: LuaFault, by rule: String, at now: Instant) {
        switch fault {
        case .error: return
        case .time: break
        case .budget, .memory:
            let recent = kills[rule, default: []].filter { now.seconds(since: $0) < Self.killsWithin } + [now]
            kills[rule] = recent
            if recent.count > Self.killsAllowed { switchedOff.insert(rule) }
        }
        serving?.machine.close()
        serving = nil
    }

    // MARK: Failures in words

    private func failure(_ rule: String, _ fault: LuaFault) -> RuleFailure {
        let place: LuaPlace? =
            switch fault {
            case .error(let error): error.place
            case .budget(let place), .memory(let place), .time(let place): place
            }
        return failure(rule, place, Self.message(of: fault))
    }

    private func failure(_ rule: String, _ place: LuaPlace?, _ message: String) -> RuleFailure {
        let known = place.map { Place(path: $0.path, line: $0.line) }
        return RuleFailure(rule: rule, place: known ?? Place(path: loaded.ruleFiles[rule] ?? loaded.shop.id), message: message)
    }

    private static func message(of fault: LuaFault) -> String {
        switch fault {
        case .error(let error): error.message
        case .budget: "it was stopped after too much work: is there an endless loop?"
        case .time: "it was stopped after two seconds"
        case .memory: "it was stopped, as it took too much memory"
        }
    }
}

extension LuaRuleBook: LuaHost {
    package func call(_ function: LuaFunction, _ arguments: inout ValueReader, _ answer: inout ValueWriter) -> LuaAnswer {
        guard let run else { return .failure("this can only be done in a rule") }
        do {
            return try api.entries[Int(function.rawValue)].handler(run, &arguments, &answer)
        } catch {
            return .failure(error.message)
        }
    }

    /// The files were loaded before; what they declare is known.
    package func declare(_ declaration: LuaDeclaration) -> LuaAnswer { .values }

    package func module(_ name: String, requiredAt place: LuaPlace?) -> LuaModule {
        // Thousands of patterns and examples would be compiled for nothing.
        loaded.plugins[name].map { .source($0.onlyDeclares ? "" : $0.text, path: $0.path) } ?? .failure("no plugin '\(name)'")
    }

    /// To standard error, for whoever tries out a rule.
    package func printed(_ line: String) {
        // Where standard error is closed, nobody tries out anything.
        try? FileHandle.standardError.write(contentsOf: Data("print: \(line)\n".utf8))
    }
}
