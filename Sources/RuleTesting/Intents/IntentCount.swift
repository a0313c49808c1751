/// How often labels were right.
public struct IntentCount: Sendable, Hashable, Codable {
    /// In how many messages a person named it, in how many the shop did, and in how many both.
    public var gold = 0
    public var predicted = 0
    public var right = 0

    public init(gold: Int = 0, predicted: Int = 0, right: Int = 0) { (self.gold, self.predicted, self.right) = (gold, predicted, right) }

    /// From 0 to 1; 1 where there was nothing to get wrong.
    public var precision: Double { predicted == 0 ? 1 : Double(right) / Double(predicted) }
    public var recall: Double { gold == 0 ? 1 : Double(right) / Double(gold) }
    /// 2 right / (gold + predicted); 1 where both are 0.
    public var f1: Double { gold + predicted == 0 ? 1 : 2 * Double(right) / Double(gold + predicted) }

    public static func += (a: inout Self, b: Self) {
        a.gold += b.gold
        a.predicted += b.predicted
        a.right += b.right
    }
}
