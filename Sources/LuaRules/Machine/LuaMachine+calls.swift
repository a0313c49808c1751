import CLuaShim
import Dialogue

/// Lua calls the host. This is the only Swift frame on Lua's stack: it touches nothing of Lua, and has returned
/// before Lua may raise an error.
let answerCall: shim_host = { context, call, answer in
    guard let context, let call, let answer else { return SHIM_STOP }
    let machine = Unmanaged<LuaMachine>.fromOpaque(context).takeUnretainedValue()
    var writer = ValueWriter(answer)
    switch machine.answer(call.pointee, &writer) {
    case .values: return SHIM_VALUES
    case .stop: return SHIM_STOP
    case .failure(let message):
        writer.clear()
        writer.append(message)
        return SHIM_FAILURE
    }
}

extension LuaMachine {
    fileprivate func answer(_ call: shim_call, _ writer: inout ValueWriter) -> LuaAnswer {
        var reader = ValueReader(call.arguments, count: call.count)
        switch call.role {
        case SHIM_DECLARE: return declare(call, &reader)
        case SHIM_REQUIRE: return require(call, &reader, &writer)
        case SHIM_PRINT:
            host.printed(readable(reader.nextString() ?? ""))
            return .values
        default: return host.call(LuaFunction(rawValue: call.function), &reader, &writer)
        }
    }

    private func declare(_ call: shim_call, _ reader: inout ValueReader) -> LuaAnswer {
        guard let name = reader.nextString(), let place = place(call.place) else { return .failure("a declaration without a name") }
        let options = reader.next() ?? .null
        let declaration = LuaDeclaration(
            kind: LuaFunction(rawValue: call.function), name: name, options: options,
            text: reader.nextString(), place: place)
        return host.declare(declaration)
    }

    private func require(_ call: shim_call, _ reader: inout ValueReader, _ writer: inout ValueWriter) -> LuaAnswer {
        guard let name = reader.nextString(), isModuleName(name) else {
            return .failure("a name to require has letters, digits, - and _ only, and for a part of a plugin one / behind the plugin's name")
        }
        switch host.module(name, requiredAt: place(call.place)) {
        case .failure(let message): return .failure(message)
        case .source(let source, let path):
            writer.append(Int(number(path: path).number))
            writer.append(source)
            return .values
        }
    }
}

/// `greeting`, or `intents/order` for a part of it.
private func isModuleName(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isNameByte) }
}

private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
    default: false
    }
}
