extension TurnDraft { var hasCart: Bool { false }; var hasOpenOrder: Bool { false } }
extension CartChange { var asValue: Value { .null } }
enum SlotCheck {
    struct Wrong: Error { var reason: String; var arguments: [String: Value] }
    static func check(_ type: SlotType, _ value: Value, text: String) -> Result<Value, Wrong> { .success(value) }
}
