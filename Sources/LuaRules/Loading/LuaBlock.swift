/// The statements of a Lua source, as far as somebody needs them who asks what stands under which condition.
///
/// Ranges are of tokens. What stands in an expression, functions included, is left as tokens.
struct LuaBlock {
    var statements: [LuaStatement] = []

    /// Every function that is defined by a statement in here, at whatever depth; outer ones first.
    var definitions: [LuaDefinition] {
        statements.flatMap { statement -> [LuaDefinition] in
            switch statement {
            case .function(let definition): [definition] + definition.body.definitions
            case .branch(let arms): arms.flatMap(\.body.definitions)
            case .loop(let loop): loop.body.definitions
            case .scope(let body): body.definitions
            case .plain, .leave, .jump: []
            }
        }
    }

    /// Every assignment in here and in its functions, and the names of `for` with nothing known of them.
    var assignments: [LuaAssignment] {
        statements.flatMap { statement -> [LuaAssignment] in
            switch statement {
            case .plain(let assignment): assignment.names.isEmpty ? [] : [assignment]
            case .function(let definition): definition.body.assignments
            case .branch(let arms): arms.flatMap(\.body.assignments)
            case .loop(let loop):
                [LuaAssignment(tokens: loop.header, names: loop.isFor ? loop.names : [], values: loop.header)] + loop.body.assignments
            case .scope(let body): body.assignments
            case .leave, .jump: []
            }
        }
    }
}

indirect enum LuaStatement {
    /// Calls, or an assignment.
    case plain(LuaAssignment)
    /// `if … elseif … else … end`; the arm of `else` has no condition.
    case branch([LuaArm])
    case loop(LuaLoop)
    /// `do … end`
    case scope(LuaBlock)
    /// `return …`
    case leave(Range<Int>)
    /// `break` or `goto`
    case jump
    case function(LuaDefinition)
}

/// A statement of expressions; `names` are the plain names that it gives a value, empty where it gives none.
struct LuaAssignment {
    var tokens: Range<Int>
    var names: [String] = []
    /// What stands behind the `=`; the whole statement where there is none.
    var values: Range<Int>
}

struct LuaArm {
    var condition: Range<Int>?
    var body: LuaBlock
}

struct LuaLoop {
    /// What it goes on by: of `while` and `until` a condition, of `for` what is gone through.
    var header: Range<Int>
    var isFor: Bool
    /// Of a `for`.
    var names: [String] = []
    var body: LuaBlock
}

struct LuaDefinition {
    /// As written: `on.order`, `offer`.
    var name: String
    var parameters: [String]
    var body: LuaBlock
    var tokens: Range<Int>
}
