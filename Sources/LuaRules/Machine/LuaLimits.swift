/// What one run may use.
package struct LuaLimits: Sendable {
    /// Bytes of everything that lives in the machine: compiled files, and what the run makes.
    package var memory = 8 << 20
    /// Bytes of one string.
    package var string = 128 << 10
    /// Bytes of one allocation: a table's part, a buffer, the Lua stack.
    package var block = 2 << 20
    /// Bytes of one source file; it bounds the C stack that Lua's error messages take (see `ShopThread`).
    package var source = 64 << 10
    /// Units of one run: an instruction is one, and work that loops in C is charged by byte and step.
    package var budget = 1_000_000
    /// A net for what units do not see, such as comparing long equal strings. Nil: none. Off under sanitizers.
    package var wall: Duration? = .seconds(2)

    /// Fault injection: refuse the growing allocation after so many others.
    package var refuseAfter: Int?
    package var refuseOnce = false

    package init() {}
}
