package import Dialogue

/// What rules call. One per machine; called on the machine's thread, while a file loads or a rule runs.
///
/// It must not call the machine, except for `LuaMachine.here`.
package protocol LuaHost: AnyObject {
    /// A bound function, property or field of a handle.
    ///
    /// - `arguments`: of a function, what it was given; of a property, its name; of a handle's field or method, the
    ///   handle first.
    func call(_ function: LuaFunction, _ arguments: inout ValueReader, _ answer: inout ValueWriter) -> LuaAnswer

    /// A declaration of a file that is being loaded; a `.failure` is an error at its line.
    func declare(_ declaration: LuaDeclaration) -> LuaAnswer

    /// The source for `require "name"`, asked once for each name (letters, digits, `-` and `_`).
    func module(_ name: String, requiredAt place: LuaPlace?) -> LuaModule

    /// A line that a script printed.
    func printed(_ line: String)
}

/// What the host gives back.
package enum LuaAnswer: Sendable, Equatable {
    /// The values appended to the answer, or none.
    case values
    /// An ordinary error of this text, at the line of the call; a script may catch it.
    case failure(String)
    /// The end of the run. No script can catch it, and the machine is as good as before.
    case stop
}

/// The host's own number for something it bound.
package struct LuaFunction: RawRepresentable, Sendable, Hashable {
    package let rawValue: Int32
    package init(rawValue: Int32) { self.rawValue = rawValue }
}

/// `reply "greeting" [[…]]` as data.
package struct LuaDeclaration: Sendable, Equatable {
    /// What the word was bound to.
    package let kind: LuaFunction
    /// Empty for a table that is called: `shop { … }`.
    package let name: String
    /// The table, or null if there was none.
    package let options: Value
    /// Nil if the word takes none: `drop "x"`.
    package let text: String?
    /// Where the statement begins.
    package let place: LuaPlace

    package init(kind: LuaFunction, name: String, options: Value, text: String?, place: LuaPlace) {
        self.kind = kind
        self.name = name
        self.options = options
        self.text = text
        self.place = place
    }
}

/// What stands behind a name that a file requires.
package enum LuaModule: Sendable, Equatable {
    case source(String, path: String)
    case failure(String)
}
