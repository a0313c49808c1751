import CLuaShim
package import Dialogue

/// What rules see. All of it is bound before the first file is compiled; it only fails for want of memory.
extension LuaMachine {
    /// `name(...)`
    package func bind(global name: String, _ function: LuaFunction) throws(LuaFault) {
        try check(shim_bind_global(state, name, function.rawValue))
    }

    /// `table.field(...)`, or, as a method, `table:field(...)`: then the host is not given the table, and a call with
    /// a dot is an error that says so. The table is made if there is none, and is frozen.
    package func bind(table: String, field: String, asMethod: Bool, _ function: LuaFunction) throws(LuaFault) {
        try check(shim_bind_field(state, table, field, function.rawValue, asMethod))
    }

    /// Every other `table.x`: the host is given the name `x`.
    package func bind(propertiesOf table: String, _ function: LuaFunction) throws(LuaFault) {
        try check(shim_bind_properties(state, table, function.rawValue))
    }

    /// `table.x = value`, an error otherwise: the host is given the name and the value.
    package func bind(writesTo table: String, _ function: LuaFunction) throws(LuaFault) {
        try check(shim_bind_writes(state, table, function.rawValue))
    }

    /// `word "name" [[text]]` and `word("name", { … }) [[text]]`, or `word "name"` if it takes no text.
    package func bind(declaration word: String, takesText: Bool, _ kind: LuaFunction) throws(LuaFault) {
        try check(shim_bind_declaration(state, word, kind.rawValue, takesText))
    }

    /// `table { … }` as a declaration, for a table that may have fields as well.
    package func bind(callable table: String, _ kind: LuaFunction) throws(LuaFault) {
        try check(shim_bind_callable(state, table, kind.rawValue))
    }

    /// A kind of handle, by the name that scripts see. Its fields are asked of the host, with the handle and the name.
    package func bind(handle kind: HandleKind, named name: String, _ get: LuaFunction) throws(LuaFault) {
        try check(shim_bind_handle(state, kind.rawValue, name, get.rawValue))
    }

    /// `handle:method(...)`; the host is given the handle first. The kind is bound before its methods.
    package func bind(handle kind: HandleKind, method: String, _ function: LuaFunction) throws(LuaFault) {
        try check(shim_bind_handle_method(state, kind.rawValue, method, function.rawValue))
    }

    /// The bound table that every rule gets as its first argument.
    package func passToRules(_ table: String) throws(LuaFault) {
        try check(shim_bind_subject(state, table))
    }
}
