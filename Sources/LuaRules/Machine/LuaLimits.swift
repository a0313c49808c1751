/// What one run may use.
public struct LuaLimits: Sendable {
    /// Bytes of everything that lives in the machine: compiled files, and what the run makes.
    public var memory = 8 << 20
    /// Bytes of one string.
    public var string = 128 << 10
    /// Bytes of one allocation: a table's part, a buffer, the Lua stack.
    public var block = 2 << 20
    /// Bytes of one source file; it bounds the C stack that Lua's error messages take (see `ShopThread`).
    public var source = 64 << 10
    /// Units of one run: an instruction is one, and work that loops in C is charged by byte and step.
    public var budget = 1_000_000
    /// A net for what units do not see, such as comparing long equal strings. Nil: none. Off under sanitizers.
    public var wall: Duration? = .seconds(2)

    /// Fault injection: refuse the growing allocation after so many others.
    package var refuseAfter: Int?
    package var refuseOnce = false

    public init() {}
}
