import CLuaShim
package import Dialogue

/// A file that was compiled; it belongs to the machine that compiled it.
package struct LuaChunk: Sendable, Hashable {
    let number: Int32
}

/// `function on.name(chat)`, as seen when its file was loaded.
package struct LuaRule: Sendable, Equatable {
    package let name: String
    package let chunk: LuaChunk
    package let place: LuaPlace
}

/// How a run ended that was no fault.
package enum LuaEnd: Sendable, Equatable {
    case returned
    /// The host answered `.stop`.
    case stopped
}

/// The sandbox that a shop's files load and run in.
///
/// First everything is bound, then each file is compiled and loaded, then rules run. A run instantiates the file of
/// its rule, and what that requires, afresh: nothing that a script makes outlives its run.
///
/// It is not `Sendable`: one actor owns it, on a `ShopThread`, whose stack it needs.
package final class LuaMachine {
    let state: OpaquePointer
    unowned let host: any LuaHost
    private(set) var paths: [String] = []
    private var isOpen = true

    /// - Parameter host: not retained; it must outlive the machine.
    /// - Throws: `.memory` if the limits have no room for the sandbox itself (about 40 KB).
    package init(host: any LuaHost, limits: LuaLimits = LuaLimits()) throws(LuaFault) {
        var config = shim_config(limits)
        guard let state = shim_new(&config) else { throw .memory(nil) }
        self.state = state
        self.host = host
        shim_set_host(state, Unmanaged.passUnretained(self).toOpaque(), answerCall)
    }

    deinit { close() }

    /// Frees the state and gives back how many of its blocks were not: always 0, or there is a leak.
    @discardableResult
    package func close() -> Int {
        guard isOpen else { return 0 }
        isOpen = false
        return Int(shim_free(state))
    }

    /// Compiles a file; nothing of it runs yet.
    ///
    /// - Parameter path: what errors and places call it.
    /// - Throws: `.error` with the line of a syntax error, or if the source is too large or not a text.
    package func compile(_ source: String, path: String) throws(LuaFault) -> LuaChunk {
        try compile(Array(source.utf8), path: path)
    }

    /// Compiles a file from its bytes, which need not be UTF-8.
    package func compile(_ source: [UInt8], path: String) throws(LuaFault) -> LuaChunk {
        let chunk = number(path: path)
        let end = source.withUnsafeBytes {
            shim_compile(state, chunk.number, $0.bindMemory(to: CChar.self).baseAddress, $0.count)
        }
        try check(end)
        return chunk
    }

    /// Runs a file once with its declarations live: they reach the host, and its rules are noted.
    ///
    /// - Throws: `.error` at the first mistake; the machine is then of no use for running rules.
    package func load(_ chunk: LuaChunk) throws(LuaFault) {
        try check(shim_load(state, chunk.number))
    }

    /// The rules of all files loaded so far, those of required files included, in the order they were defined.
    package func rules() -> [LuaRule] {
        let bytes = shim_rules(state).pointee
        var reader = ValueReader(bytes.bytes, count: bytes.count)
        var rules: [LuaRule] = []
        while let name = reader.nextString(), let chunk = reader.nextInt(), let line = reader.nextInt() {
            rules.append(
                LuaRule(
                    name: name, chunk: LuaChunk(number: Int32(chunk)),
                    place: LuaPlace(path: paths[chunk - 1], line: line)))
        }
        return rules
    }

    /// Instantiates the file and calls `on[rule]` with the subject (see `passToRules`) and the arguments.
    ///
    /// - Parameter seed: of `math.random`; the same seed and the same answers of the host give the same run.
    @discardableResult
    package func run(_ chunk: LuaChunk, rule: String, arguments: [Value] = [], seed: UInt64) throws(LuaFault) -> LuaEnd {
        var writer = ValueWriter(shim_arguments(state))
        writer.clear()
        for argument in arguments { writer.append(argument) }
        var rule = rule
        let end = rule.withUTF8 { name in
            // an empty name has no address, which would mean "no rule"
            guard let bytes = name.baseAddress else { return shim_run(state, chunk.number, "", 0, seed) }
            return bytes.withMemoryRebound(to: CChar.self, capacity: name.count) {
                shim_run(state, chunk.number, $0, name.count, seed)
            }
        }
        return try check(end)
    }

    /// Runs the file itself as a rule runs, and gives what it returns: for a line of Lua in a test.
    /// Nil if the host stopped it.
    package func evaluate(_ chunk: LuaChunk, seed: UInt64) throws(LuaFault) -> [Value]? {
        guard try check(shim_run(state, chunk.number, nil, 0, seed)) == .returned else { return nil }
        let bytes = shim_output(state).pointee
        var reader = ValueReader(bytes.bytes, count: bytes.count)
        return reader.rest()
    }

    /// Where the script is that is calling the host; nil when none is.
    package var here: LuaPlace? { place(shim_here(state)) }
    /// Whether a kill has made the machine useless.
    package var isPoisoned: Bool { shim_poisoned(state) }
    /// Bytes in use, of `LuaLimits.memory`.
    package var memoryUsed: Int { shim_memory_used(state) }
    /// Allocations that fault injection still grants; nil when it refuses none any more.
    package var refuseAfter: Int? { shim_refuse_after(state) < 0 ? nil : Int(shim_refuse_after(state)) }

    func number(path: String) -> LuaChunk {
        paths.append(path)
        return LuaChunk(number: Int32(paths.count))
    }
}

extension shim_config {
    fileprivate init(_ limits: LuaLimits) {
        let wall = limits.wall.map { $0.components.seconds * 1_000_000 + $0.components.attoseconds / 1_000_000_000_000 }
        self.init(
            memory_limit: limits.memory, string_limit: limits.string, block_limit: limits.block,
            source_limit: limits.source, budget: Int64(limits.budget), wall_net_us: wall ?? 0,
            refuse_after: Int64(limits.refuseAfter ?? -1), refuse_once: limits.refuseOnce)
    }
}
