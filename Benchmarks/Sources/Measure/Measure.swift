import Foundation

/// CPU seconds of this process so far: what a neighbour on the same core does not change.
public func cpuSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

public func wallSeconds() -> Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }

/// Resident memory in MB, now or (`VmHWM`) at most so far; 0 where there is no /proc.
public func residentMegabytes(_ which: String = "VmRSS") -> Double {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return 0 }
    let line = status.split(separator: "\n").first { $0.hasPrefix(which) }
    let number = line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
    return (number.flatMap { Double($0) } ?? 0) / 1024
}

extension [Double] {
    /// The value below which this part of them lies.
    public func quantile(_ part: Double) -> Double {
        isEmpty ? 0 : sorted()[Swift.min(count - 1, Int(Double(count) * part))]
    }
}

/// The slope of `log(cost)` over `log(size)` by least squares: 1 is linear, 0 is flat.
public func slope(_ points: [(size: Double, cost: Double)]) -> Double {
    let logs = points.map { (x: log($0.size), y: log($0.cost)) }
    let count = Double(logs.count)
    let x = logs.reduce(0) { $0 + $1.x } / count
    let y = logs.reduce(0) { $0 + $1.y } / count
    let covariance = logs.reduce(0) { $0 + ($1.x - x) * ($1.y - y) }
    return covariance / logs.reduce(0) { $0 + ($1.x - x) * ($1.x - x) }
}

public func whole(_ number: Double) -> String { String(Int(number.rounded())) }
public func places(_ number: Double, _ places: Int) -> String { String(format: "%.\(places)f", number) }
