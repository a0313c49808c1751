extension TurnDraft {
    var hasCart: Bool { !conversation.cart.isEmpty }
    var hasOpenOrder: Bool { customer.orders.last.map { $0.status != .cancelled } ?? false }
}
enum SlotCheck {
    struct Wrong: Error { var reason: String; var arguments: [String: Value] }
    static func check(_ type: SlotType, _ value: Value, text: String) -> Result<Value, Wrong> { .success(value) }
}
