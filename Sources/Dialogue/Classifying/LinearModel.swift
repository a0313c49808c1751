/// One weight for each feature and intent, and a bias for each intent.
///
/// Trained as one logistic regression an intent against all others, so that a clause which is like nothing known is
/// given low marks by all of them. Memory: 4 bytes a weight, of which there are `rows` x `classes`.
struct LinearModel: Sendable {
    /// How many intents.
    private let classes: Int
    /// The weights of row r are those from `r * blocks`, eight intents a block.
    private var weights: [SIMD8<Float>]
    private var bias: [SIMD8<Float>]
    private let blocks: Int

    struct Example: Sendable {
        var vector: FeatureVector
        var label: Int
        /// How much it counts beside the others, 0 to 1.
        var weight: Float
        /// Of what was written: where it stands among the others, which does not depend on them.
        var key: UInt64
    }

    /// How often every example is gone through. More brings nothing: 3, 6 and 20 times know 49.8, 51 and 50.4 % of new
    /// messages.
    private static let epochs = 6
    private static let rate: Float = 0.7

    /// - Parameter examples: In an order that depends on nothing but what they are.
    init(_ examples: [Example], rows: Int, classes: Int) {
        self.classes = classes
        blocks = (classes + 7) / 8
        weights = [SIMD8<Float>](repeating: .zero, count: rows * blocks)
        bias = [SIMD8<Float>](repeating: SIMD8(repeating: -2), count: blocks)
        train(examples, rows)
    }

    /// AdaGrad with one step size a feature, over the examples in an order that is another each time. One example more
    /// leaves the others as they stood, so that it changes little about what it is not like.
    private mutating func train(_ examples: [Example], _ rows: Int) {
        var squares = [Float](repeating: 1e-6, count: rows)
        var biasSquares = [SIMD8<Float>](repeating: .one, count: blocks)
        var slope = [SIMD8<Float>](repeating: .zero, count: blocks)
        for epoch in 0..<Self.epochs {
            let places = examples.map { Self.mixed($0.key &+ UInt64(epoch)) }
            for number in examples.indices.sorted(by: { (places[$0], $0) < (places[$1], $1) }) {
                let example = examples[number]
                score(example.vector, into: &slope)
                var length: Float = 0
                for block in 0..<blocks {
                    for lane in 0..<8 {
                        let at = block * 8 + lane
                        // Lanes without an intent stay as they are.
                        let target: Float = at == example.label ? 1 : 0
                        let error = at < classes ? (FixedMath.sigmoid(slope[block][lane]) - target) * example.weight : 0
                        slope[block][lane] = error
                        length += error * error
                    }
                }
                step(example.vector, slope, length, &squares)
                for block in 0..<blocks {
                    biasSquares[block] += slope[block] * slope[block]
                    bias[block] -= Self.rate * slope[block] / biasSquares[block].squareRoot()
                }
            }
        }
    }

    private mutating func step(_ vector: FeatureVector, _ slope: [SIMD8<Float>], _ length: Float, _ squares: inout [Float]) {
        let blocks = blocks
        weights.withUnsafeMutableBufferPointer { weights in
            slope.withUnsafeBufferPointer { slope in
                for at in vector.rows.indices {
                    let row = Int(vector.rows[at]), value = vector.values[at]
                    squares[row] += length * value * value
                    let step = Self.rate * value / squares[row].squareRoot()
                    for block in 0..<blocks { weights[row &* blocks &+ block] -= slope[block] * step }
                }
            }
        }
    }

    /// The marks of all intents, each before the logistic function.
    func scores(_ vector: FeatureVector) -> [Float] {
        var sums = [SIMD8<Float>](repeating: .zero, count: blocks)
        score(vector, into: &sums)
        return (0..<classes).map { sums[$0 / 8][$0 % 8] }
    }

    private func score(_ vector: FeatureVector, into sums: inout [SIMD8<Float>]) {
        let blocks = blocks
        for block in 0..<blocks { sums[block] = bias[block] }
        weights.withUnsafeBufferPointer { weights in
            sums.withUnsafeMutableBufferPointer { sums in
                for at in vector.rows.indices {
                    let row = Int(vector.rows[at]) &* blocks, value = vector.values[at]
                    for block in 0..<blocks { sums[block] += weights[row &+ block] * value }
                }
            }
        }
    }

    /// The end of splitmix64 (Steele and others, 2014): neighbours come to lie anywhere.
    private static func mixed(_ key: UInt64) -> UInt64 {
        var z = key &* 0x9e37_79b9_7f4a_7c15
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
