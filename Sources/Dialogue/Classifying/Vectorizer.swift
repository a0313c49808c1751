/// A clause as numbers: for each of its features its row in the model, and how much it says. Of length 1, or empty.
struct FeatureVector: Sendable {
    var rows: [Int32] = []
    var values: [Float] = []
}

/// Weighs features by how rare they are among the examples.
struct Vectorizer: Sendable {
    /// By bucket, its row in the model; -1 for a feature that no example has.
    private let rows: [Int32]
    /// By row.
    private let rarity: [Float]
    /// Of a feature that no example has.
    private let unseenRarity: Float
    let rowCount: Int

    init(_ examples: [FeatureCounts]) {
        var rows = [Int32](repeating: -1, count: FeatureReader.buckets)
        var frequency: [Int] = []
        for example in examples {
            for bucket in example.buckets {
                if rows[Int(bucket)] < 0 {
                    rows[Int(bucket)] = Int32(frequency.count)
                    frequency.append(0)
                }
                frequency[Int(rows[Int(bucket)])] += 1
            }
        }
        func rarity(_ frequency: Int) -> Float {
            Float(1 + FixedMath.log(Double(1 + examples.count) / Double(1 + frequency)))
        }
        self.rows = rows
        self.rarity = frequency.map(rarity)
        unseenRarity = rarity(0)
        rowCount = frequency.count
    }

    /// 1 + ln of a count.
    private static let counted: [Float] = (0...255).map { $0 == 0 ? 0 : Float(1 + FixedMath.log(Double($0))) }

    /// How much a feature of each group counts.
    private static func weight(_ group: FeatureReader.Group) -> Float {
        switch group {
        case .concept: Tuning.concept
        case .word: Tuning.word
        case .pair: Tuning.pair
        case .letters: Tuning.letters
        case .shape: Tuning.shape
        }
    }

    func vector(_ features: FeatureCounts) -> FeatureVector {
        var vector = FeatureVector()
        vector.rows.reserveCapacity(features.buckets.count)
        vector.values.reserveCapacity(features.buckets.count)
        var squares: Float = 0
        for (at, bucket) in features.buckets.enumerated() {
            let row = rows[Int(bucket)]
            let value = Self.counted[Int(features.counts[at])] * Self.weight(features.groups[at]) * (row < 0 ? unseenRarity : rarity[Int(row)])
            squares += value * value * (row < 0 ? Tuning.unseen : 1)
            guard row >= 0 else { continue }
            vector.rows.append(row)
            vector.values.append(value)
        }
        guard squares > 0 else { return vector }
        let length = squares.squareRoot()
        for at in vector.values.indices { vector.values[at] /= length }
        return vector
    }
}

package enum Tuning {
    nonisolated(unsafe) package static var concept: Float = 2
    nonisolated(unsafe) package static var word: Float = 1
    nonisolated(unsafe) package static var pair: Float = 1
    nonisolated(unsafe) package static var letters: Float = 0.3
    nonisolated(unsafe) package static var shape: Float = 0.5
    nonisolated(unsafe) package static var unseen: Float = 1
    nonisolated(unsafe) package static var epochs = 6
    nonisolated(unsafe) package static var rate: Float = 0.7
    nonisolated(unsafe) package static var patternWeight: Float = 0.3
    nonisolated(unsafe) package static var softmax = false
    nonisolated(unsafe) package static var perRow = true
    nonisolated(unsafe) package static var decay: Float = 0
}
