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
    private var symbols = SymbolTable()
    private var names: [String] = [""]

    public init() {}

    /// The symbol of `name`, made if there is none yet.
    public mutating func intern(_ name: String) -> Symbol {
        if name.isEmpty { return .unknown }
        let known = symbols.symbol(name)
        if known != .unknown { return known }
        let symbol = Symbol(id: UInt32(names.count))
        names.append(name)
        symbols.add(name, symbol)
        return symbol
    }

    /// The symbol of `name`, or nil when nothing in the shop uses it.
    public func symbol(_ name: String) -> Symbol? {
        let known = symbols.symbol(name)
        return known == .unknown ? nil : known
    }

    /// The symbol of a name given as UTF-8, `.unknown` if nothing uses it; allocates nothing.
    public func symbol(_ name: UnsafeBufferPointer<UInt8>) -> Symbol { symbols.symbol(name) }

    public func name(_ symbol: Symbol) -> String { names[Int(symbol.id)] }

    /// How many symbols there are, `unknown` included; ids are below it.
    public var count: Int { names.count }
}
