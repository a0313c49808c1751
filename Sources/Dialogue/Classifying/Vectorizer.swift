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
        case .concept: 2
        case .word: 1
        case .pair: 1
        case .letters: 0.3
        case .shape: 0.5
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
            squares += value * value
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
