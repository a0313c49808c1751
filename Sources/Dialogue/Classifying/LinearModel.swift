/// One weight for each feature and intent, and a bias for each intent.
///
/// Trained as one logistic regression an intent against all others, so that a clause which is like nothing known is
/// given low marks by all of them. Memory: 4 bytes a weight, `rows` x `classes` of them.
struct LinearModel: Sendable {
    let classes: Int
    /// The weights of row r are `weights[r * stride ..< r * stride + classes]`.
    private var weights: [Float]
    private var bias: [Float]
    private let stride: Int

    struct Example: Sendable {
        var vector: FeatureVector
        var label: Int
        /// How much it counts beside the others, 0 to 1.
        var weight: Float
    }

    /// - Parameter examples: In an order that depends on nothing but what they are.
    init(_ examples: [Example], rows: Int, classes: Int) {
        self.classes = classes
        stride = (classes + 7) / 8 * 8
        weights = [Float](repeating: 0, count: rows * stride)
        bias = [Float](repeating: Tuning.softmax ? 0 : -2, count: stride)
        train(examples, rows)
    }

    /// AdaGrad with one step size a feature, over examples in an order that a fixed seed shuffles anew each time.
    private mutating func train(_ examples: [Example], _ rows: Int) {
        let classes = classes, stride = stride
        var squares = [Float](repeating: 1e-6, count: Tuning.perRow ? rows : rows * stride)
        var biasSquares = [Float](repeating: 1, count: stride)
        var order = Array(examples.indices)
        var random = XorShift()
        weights.withUnsafeMutableBufferPointer { weights in
            bias.withUnsafeMutableBufferPointer { bias in
                squares.withUnsafeMutableBufferPointer { squares in
                    withUnsafeTemporaryAllocation(of: Float.self, capacity: stride) { slope in
                        for _ in 0..<Tuning.epochs {
                            random.shuffle(&order)
                            for number in order {
                                let example = examples[number]
                                Self.score(example.vector, UnsafeBufferPointer(weights), UnsafeBufferPointer(bias), stride, slope)
                                if Tuning.softmax {
                                    var top = -Float.infinity, sum: Float = 0
                                    for at in 0..<classes { top = max(top, slope[at]) }
                                    for at in 0..<classes { slope[at] = FixedMath.exp(slope[at] - top); sum += slope[at] }
                                    for at in 0..<classes { slope[at] /= sum }
                                } else {
                                    for at in 0..<stride { slope[at] = FixedMath.sigmoid(slope[at]) }
                                }
                                slope[example.label] -= 1
                                var length: Float = 0
                                for at in 0..<stride {
                                    slope[at] = at < classes ? slope[at] * example.weight : 0
                                    length += slope[at] * slope[at]
                                }
                                for (row, value) in zip(example.vector.rows, example.vector.values) {
                                    let start = Int(row) * stride
                                    if Tuning.perRow {
                                        squares[Int(row)] += length * value * value
                                        let step = Tuning.rate * value / squares[Int(row)].squareRoot()
                                        for at in 0..<stride { weights[start + at] -= step * slope[at] }
                                    } else {
                                        for at in 0..<stride {
                                            let g = slope[at] * value
                                            squares[start + at] += g * g
                                            weights[start + at] -= Tuning.rate * g / squares[start + at].squareRoot()
                                        }
                                    }
                                }
                                for at in 0..<stride {
                                    biasSquares[at] += slope[at] * slope[at]
                                    bias[at] -= Tuning.rate * slope[at] / biasSquares[at].squareRoot()
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The marks of all intents, each before the logistic function.
    func scores(_ vector: FeatureVector) -> [Float] {
        let padded = [Float](unsafeUninitializedCapacity: stride) { scores, count in
            weights.withUnsafeBufferPointer { weights in
                bias.withUnsafeBufferPointer { bias in Self.score(vector, weights, bias, stride, scores) }
            }
            count = classes
        }
        return padded
    }

    /// What a feature adds to an intent's mark.
    func weight(row: Int, class number: Int) -> Float { weights[row * stride + number] }

    private static func score(
        _ vector: FeatureVector, _ weights: UnsafeBufferPointer<Float>, _ bias: UnsafeBufferPointer<Float>, _ stride: Int,
        _ scores: UnsafeMutableBufferPointer<Float>
    ) {
        for at in 0..<stride { scores[at] = bias[at] }
        for at in vector.rows.indices {
            let start = Int(vector.rows[at]) * stride, value = vector.values[at]
            for column in 0..<stride { scores[column] += weights[start + column] * value }
        }
    }
}

/// Marsaglia's xorshift64 with a fixed seed: the same order on every platform and in every run.
struct XorShift {
    private var state: UInt64 = 0x2545_F491_4F6C_DD1D

    mutating func next(below bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(bound))
    }

    mutating func shuffle<T>(_ items: inout [T]) {
        for last in items.indices.reversed().dropLast() { items.swapAt(last, next(below: last + 1)) }
    }
}
