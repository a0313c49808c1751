/// A line of a file.
public struct LuaPlace: Sendable, Hashable, CustomStringConvertible {
    public let path: String
    public let line: Int

    public init(path: String, line: Int) {
        self.path = path
        self.line = line
    }

    public var description: String { "\(path):\(line)" }
}

/// Why a file did not compile or load, or a rule did not come to its end.
///
/// After `budget`, `time` and `memory` the machine is poisoned: it refuses all further work, and another
/// is to be made.
public enum LuaFault: Error, Sendable, Equatable {
    /// An ordinary error that nothing caught; the machine is as good as before.
    case error(LuaError)
    /// Too much work: the fault of the rule. The place is where it was, if that is known.
    case budget(LuaPlace?)
    /// Too much memory. The place is where an allocation was last refused.
    case memory(LuaPlace?)
    /// The wall net: a slow moment of the machine rather than the rule's fault, so not to be counted against it.
    case time(LuaPlace?)
}

/// An error as an owner reads it: `harga.lua:12: undefined name 'catalgo'`.
public struct LuaError: Sendable, Equatable, CustomStringConvertible {
    /// Nil if the message named no line and no script was running.
    public let place: LuaPlace?
    /// Without the place at its beginning.
    public let message: String
    /// The calls that led here, innermost first, at most 16.
    public let trace: [LuaPlace]

    package init(place: LuaPlace?, message: String, trace: [LuaPlace]) {
        self.place = place
        self.message = message
        self.trace = trace
    }

    public var path: String? { place?.path }
    public var line: Int? { place?.line }

    public var description: String { place.map { "\($0): \(message)" } ?? message }
}
