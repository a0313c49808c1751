/// Results as JUnit XML, which build servers read.
public enum JUnit {
    public static func report(_ results: [Suite.Result]) -> String {
        let failed = results.filter { !$0.differences.isEmpty }.count
        let cases = results.map { result in
            let head = "  <testcase classname=\"\(escaped(result.chat.path))\" name=\"\(escaped(result.chat.title))\" time=\"\(result.seconds)\""
            guard !result.differences.isEmpty else { return head + "/>\n" }
            let problems = result.differences.map { "\(result.chat.path):\($0.line): \($0.step): \($0.problem)" }
            return head
                + ">\n    <failure message=\"\(escaped(problems[0]))\">\(escaped(problems.joined(separator: "\n")))</failure>\n  </testcase>\n"
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuite name="bot test" tests="\(results.count)" failures="\(failed)">
            \(cases.joined())</testsuite>

            """
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { out, scalar in
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "\n", "\t": out += "&#\(scalar.value);"
            // XML 1.0 has no other control characters.
            case let control where control.value < 32: out += "?"
            default: out.unicodeScalars.append(scalar)
            }
        }
    }
}
