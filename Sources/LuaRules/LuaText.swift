/// A Lua string that holds exactly `text`.
package func luaQuoted(_ text: String) -> String {
    "\""
        + text.unicodeScalars.reduce(into: "") { out, scalar in
            switch scalar {
            case "\"", "\\": out += "\\" + String(scalar)
            case let control where control.value < 32: out += "\\\(control.value)"
            default: out.unicodeScalars.append(scalar)
            }
        } + "\""
}
