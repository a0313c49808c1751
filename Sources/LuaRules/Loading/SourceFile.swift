import Dialogue

/// A text file of a shop, and where the strings in it stand.
struct SourceFile: Sendable {
    let path: String
    let text: String
    /// The plugin it belongs to; nil for the shop's own.
    let plugin: String?
    /// Where each string that is written out begins, in the order of the file.
    private let strings: [String: [Place]]
    /// Whether it may bring plugins: the word `require` stands in it.
    let requires: Bool
    /// Whether there is nothing in it to run: it makes nothing, gives nothing back and takes no other file.
    let onlyDeclares: Bool

    init(path: String, text: String, plugin: String? = nil) {
        self.path = path
        self.text = text
        self.plugin = plugin
        let tokens = LuaTokens(text).all
        requires = tokens.contains { $0.kind == .name("require") }
        onlyDeclares = !tokens.contains { token in ["function", "local", "return", "require"].contains { token.kind == .name($0) } }
        strings = tokens.reduce(into: [:]) { strings, token in
            guard case .string(let text) = token.kind else { return }
            // Lua passes over a line end at the beginning of a long string.
            let begins =
                text.first == "\n" ? Place(path: path, line: token.line + 1, column: 1) : Place(path: path, line: token.line, column: token.column)
            strings[text.first == "\n" ? String(text.dropFirst()) : text, default: []].append(begins)
        }
    }

    /// Where a text begins that a statement on `line` declares; nil when it is not written out there (a
    /// text built at load).
    func place(of declared: String, fromLine line: Int) -> Place? {
        strings[declared]?.first { $0.line >= line }
    }
}
