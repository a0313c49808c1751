import Foundation

/// Buyers who write to the sample shop all at once, as lines for `bot run --json`: questions, orders, changes of
/// mind, a person who is asked for, the owner, and time that passes so that timers are due.
struct CrashScene {
    let lines: [Line]

    struct Line {
        var id: String
        var json: String
    }

    /// The sample shop of this checkout.
    static let shop = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "rules/hijab-aisyah").path

    private static let scripts = [
        [
            "kak gamis nayla msh ada? yg navy M", "boleh", "gamisnya aja", "Rina Wulandari, 0812-0000-0001, Jl. Kaliurang KM 7 No. 21 RT 02, Sleman",
            "jnt", "bca", "ya", "makasih kak", "pashmina nude 2 ya", "itu aja", "ya",
        ],
        [
            "assalamualaikum", "pashmina sage 3", "enggak", "Sari", "0812-0000-0002", "Jl. Melati No. 5 RT 01/RW 02 Manahan", "semarang", "jne",
            "eh jnt aja", "qris", "ya",
        ],
        [
            "ciput brp", "mau 2", "itu aja", "batal", "lanjut", "Dewi Lestari\n0812-0000-0003\nJl. Mawar 7 RT 03 RW 01, Surabaya", "jnt", "cod", "ya",
            "ya",
        ],
        ["khimar alya ready?", "hitam", "mau", "admin dong", "halo?", "kok lama", "STOP"],
        [
            "mau 1 gamis zahra maroon L", "kalau 2 berapa?", "1 aja", "nggak", "Wati, 081200000005, Jl. Anggrek No 9 RT 5, Jakarta", "ya", "bca",
            "ya", "kapan dikirim?",
        ],
    ]

    init(seed: UInt64) {
        var dice = Dice(seed)
        var next = Self.scripts.map { _ in 0 }
        var seconds = 0
        var lines: [Line] = []
        func add(_ fields: [String: String]) {
            var fields = fields
            let id = "m\(lines.count + 1)"
            fields["id"] = id
            fields["at"] = String(
                format: "2026-11-%02dT%02d:%02d:%02d+07:00", 23 + seconds / 86_400, seconds / 3600 % 24, seconds / 60 % 60, seconds % 60)
            guard let data = try? JSONSerialization.data(withJSONObject: fields, options: .sortedKeys) else { return }
            lines.append(Line(id: id, json: String(decoding: data, as: UTF8.self)))
        }
        seconds = 9 * 3600
        while let _ = next.indices.first(where: { next[$0] < Self.scripts[$0].count }) {
            let open = next.indices.filter { next[$0] < Self.scripts[$0].count }
            let who = open[Int(dice.next(UInt64(open.count)))]
            // Now and then long enough for an alert, a new session, the end of a reservation.
            seconds += Int(dice.next(20) == 0 ? dice.next(40_000) : dice.next(90) + 16)
            add(["from": "+628120000000\(who + 1)", "text": Self.scripts[who][next[who]]])
            next[who] += 1
            if dice.next(12) == 0 {
                add(["from": "+6281234500001", "text": ["daftar", "ambil", "lepas", "lunas HA-0001", "kirim HA-0002 JP12"][Int(dice.next(5))]])
            }
        }
        seconds += 2 * 86_400
        add(["from": "+6281234500001", "text": "daftar"])
        self.lines = lines
    }
}

/// Numbers by chance that are the same for the same seed (xorshift64*).
struct Dice {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// From 0 up to, not including, `end`.
    mutating func next(_ end: UInt64) -> UInt64 {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return (state &* 0x2545_F491_4F6C_DD1D >> 20) % end
    }
}
