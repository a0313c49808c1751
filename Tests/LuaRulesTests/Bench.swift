import Dialogue
import LuaRules
import Testing

/// An actor on a shop's thread, as machines are used, with a host that notes what it hears.
actor Bench {
    private let thread: ShopThread
    nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    init() { thread = ShopThread(name: "bench") }

    /// Runs `body` on the thread with a machine that has the usual host; nothing of the machine may be left after it.
    /// The wall net is wide, however slow the machine is that tests: units must do it.
    func with<T: Sendable>(
        wall: Duration? = .seconds(30),
        _ body: @Sendable (LuaMachine, StubHost) throws -> T
    ) throws -> T {
        let host = StubHost()
        var limits = LuaLimits()
        limits.wall = wall
        let machine = try LuaMachine(host: host, limits: limits)
        try host.bind(to: machine)
        let result = try body(machine, host)
        #expect(machine.close() == 0)
        return result
    }
}

/// The functions that scripts of these tests call.
final class StubHost: LuaHost {
    enum Function: Int32 {
        case say = 1, ask, plainAsk, price, chatProperty, shopProperty, echo, fail, stop, product, productPrice, find
        case reply = 100, intent, drop, shop
    }

    var said: [[Value]] = []
    var lines: [String] = []
    var declared: [LuaDeclaration] = []
    var modules: [String: String] = [:]
    /// What the machine said its script's place was, at each `echo`.
    var echoedAt: [LuaPlace?] = []
    weak var machine: LuaMachine?

    func bind(to machine: LuaMachine) throws(LuaFault) {
        self.machine = machine
        func id(_ function: Function) -> LuaFunction { LuaFunction(rawValue: function.rawValue) }
        try machine.bind(table: "chat", field: "say", asMethod: true, id(.say))
        try machine.bind(table: "chat", field: "put", asMethod: true, id(.ask))
        try machine.bind(table: "chat", field: "ask", asMethod: false, id(.plainAsk))
        try machine.bind(propertiesOf: "chat", id(.chatProperty))
        try machine.bind(table: "shop", field: "price", asMethod: false, id(.price))
        try machine.bind(propertiesOf: "shop", id(.shopProperty))
        try machine.bind(callable: "shop", id(.shop))
        try machine.bind(table: "catalog", field: "find", asMethod: true, id(.find))
        try machine.bind(global: "echo", id(.echo))
        try machine.bind(global: "fail", id(.fail))
        try machine.bind(global: "stop", id(.stop))
        try machine.bind(handle: .product, named: "product", id(.product))
        try machine.bind(handle: .product, method: "price_for", id(.productPrice))
        try machine.bind(declaration: "reply", takesText: true, id(.reply))
        try machine.bind(declaration: "intent", takesText: true, id(.intent))
        try machine.bind(declaration: "drop", takesText: false, id(.drop))
        try machine.passToRules("chat")
    }

    func call(_ function: LuaFunction, _ arguments: inout ValueReader, _ answer: inout ValueWriter) -> LuaAnswer {
        switch Function(rawValue: function.rawValue) {
        case .say: said.append(arguments.rest())
        case .ask, .stop: return .stop
        case .plainAsk: answer.append("answer \(arguments.nextString() ?? "?")")
        case .price:
            _ = arguments.rest()
            answer.append(1000)
        case .chatProperty:
            guard arguments.nextString() == "text" else { return .failure("chat has no such field") }
            answer.append("halo")
        case .shopProperty:
            guard arguments.nextString() == "name" else { return .values }
            answer.append("Toko")
        case .find: answer.append(.product, arguments.nextString() ?? "?")
        case .echo:
            echoedAt.append(machine?.here)
            while let value = arguments.next() { answer.append(value) }
        case .fail: return .failure(arguments.nextString() ?? "failed")
        case .product:
            guard let id = arguments.nextHandle(.product), let field = arguments.nextString() else { return .failure("not a product") }
            answer.append("\(field) of \(id)")
        case .productPrice:
            guard arguments.nextHandle(.product) != nil else { return .failure("write product:price_for(...), with a colon") }
            answer.append((arguments.nextInt() ?? 0) * 500)
        case .reply, .intent, .drop, .shop, nil: return .failure("not a function")
        }
        return .values
    }

    func declare(_ declaration: LuaDeclaration) -> LuaAnswer {
        declared.append(declaration)
        return declaration.name == "refused" ? .failure("no reply may be called 'refused'") : .values
    }

    func module(_ name: String, requiredAt place: LuaPlace?) -> LuaModule {
        guard let source = modules[name] else { return .failure("no plugin '\(name)'") }
        return .source(source, path: "plugins/\(name)/plugin.lua")
    }

    func printed(_ line: String) { lines.append(line) }
}
