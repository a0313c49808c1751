/// A line of a file.
package struct LuaPlace: Sendable, Hashable, CustomStringConvertible {
    package let path: String
    package let line: Int

    package init(path: String, line: Int) {
        self.path = path
        self.line = line
    }

    package var description: String { "\(path):\(line)" }
}

/// Why a file did not compile or load, or a rule did not come to its end.
///
/// After `budget`, `time` and `memory` the machine is poisoned: it refuses all further work, and another
/// is to be made.
package enum LuaFault: Error, Sendable, Equatable {
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
package struct LuaError: Sendable, Equatable, CustomStringConvertible {
    /// Nil if the message named no line and no script was running.
    package let place: LuaPlace?
    /// Without the place at its beginning.
    package let message: String
    /// The calls that led here, innermost first, at most 16.
    package let trace: [LuaPlace]

    package init(place: LuaPlace?, message: String, trace: [LuaPlace]) {
        self.place = place
        self.message = message
        self.trace = trace
    }

    package var path: String? { place?.path }
    package var line: Int? { place?.line }

    package var description: String { place.map { "\($0): \(message)" } ?? message }
}
