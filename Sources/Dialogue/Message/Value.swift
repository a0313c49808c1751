/// What a slot holds, a rule is told and a rule tells: a value without ties to any engine.
///
/// Money is an integer number of rupiah, a phone a string in E.164, a product a handle by its SKU.
public enum Value: Sendable, Hashable {
    case null
    case bool(Bool)
    case int(Int)
    case number(Double)
    case text(String)
    /// A thing of the shop's, by reference: `handle(.product, "GMS01")`.
    case handle(HandleKind, String)
    case list([Value])
    case map([String: Value])
}

/// The kinds of things that rules hold by reference.
public enum HandleKind: UInt8, Sendable, Hashable {
    case product = 1
}
