/// A word, a word set or a slot type as a small number; 0 is "not in any pattern".
public struct Symbol: Sendable, Hashable {
    public let id: UInt32
    public init(id: UInt32) { self.id = id }
    public static let unknown = Symbol(id: 0)
}

/// Every name that patterns, word sets, slots and the catalog use, each as one symbol.
///
/// Built while a shop loads, read-only afterwards. Words are stored in canonical form; a word set is
/// interned as `@name`, a slot type as `{name}`.
public struct Vocabulary: Sendable {
    private var symbols: [String: Symbol] = [:]
    private var names: [String] = [""]
    /// How often each was interned.
    private var counts: [Int] = [0]

    public init() {}

    /// The symbol of `name`, made if there is none yet; `.unknown` for an empty one.
    public mutating func intern(_ name: String) -> Symbol {
        if name.isEmpty { return .unknown }
        if let known = symbols[name] {
            counts[Int(known.id)] += 1
            return known
        }
        let symbol = Symbol(id: UInt32(names.count))
        names.append(name)
        counts.append(1)
        symbols[name] = symbol
        return symbol
    }

    /// The symbol of `name`, or nil when nothing in the shop uses it.
    public func symbol(_ name: String) -> Symbol? { symbols[name] }

    public func name(_ symbol: Symbol) -> String { names[Int(symbol.id)] }

    /// How often patterns, word sets, slots and the catalog name it.
    public func uses(_ symbol: Symbol) -> Int { counts[Int(symbol.id)] }

    /// How many symbols there are, `unknown` included; ids are below it.
    public var count: Int { names.count }
}
