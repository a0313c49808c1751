/// What sending costs, by city and courier.
public struct Shipping: Sendable, Hashable {
    /// By city as the shop writes it.
    public var cities: [String: [Rate]]
    /// What fetching it oneself is called: it costs nothing, from anywhere. Nil: the shop does not offer it.
    public var pickup: String?

    public struct Rate: Sendable, Hashable {
        /// As customers read it: `J&T`.
        public var courier: String
        /// Whole rupiah: for a kilogram, or for all of it.
        public var rupiah: Int
        public var isPerKilo: Bool

        public init(courier: String, rupiah: Int, isPerKilo: Bool) {
            self.courier = courier
            self.rupiah = rupiah
            self.isPerKilo = isPerKilo
        }

        func cost(grams: Int) -> Int { isPerKilo ? rupiah * Shipping.kilos(grams) : rupiah }
    }

    /// A courier that goes to a city, and what it takes for the weight that was asked for.
    public struct Quote: Sendable, Hashable {
        public var courier: String
        public var cost: Int
    }

    public init(cities: [String: [Rate]] = [:], pickup: String? = nil) {
        self.cities = cities
        self.pickup = pickup
    }

    /// What couriers charge for: whole kilograms, begun ones counted, at least one.
    public static func kilos(_ grams: Int) -> Int { max(1, (max(0, grams) + 999) / 1000) }

    /// Who goes to `city`, cheapest first, those that cost the same by name; to fetch it oneself comes last.
    public func quotes(to city: String, grams: Int) -> [Quote] {
        let sent = (self.city(in: city).flatMap { cities[$0] } ?? []).map { Quote(courier: $0.courier, cost: $0.cost(grams: grams)) }
            .sorted { ($0.cost, $0.courier) < ($1.cost, $1.courier) }
        return sent + (pickup.map { [Quote(courier: $0, cost: 0)] } ?? [])
    }

    /// What `courier` takes to `city`; nil when it does not go there.
    public func cost(to city: String, by courier: String, grams: Int) -> Int? {
        quotes(to: city, grams: grams).first { $0.courier == courier }?.cost
    }

    /// The city that a text names: "Sleman", "sleman", "Ngaglik, Sleman". Of several the longest name,
    /// as "Jakarta Barat" is more than "Jakarta".
    func city(in text: String) -> String? {
        if cities[text] != nil { return text }
        let words = Self.words(text)
        return cities.keys.filter { Self.contains(words, Self.words($0)) }
            .max { ($0.count, $1) < ($1.count, $0) }
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func contains(_ words: [String], _ name: [String]) -> Bool {
        guard !name.isEmpty, words.count >= name.count else { return false }
        return (0...words.count - name.count).contains { Array(words[$0..<$0 + name.count]) == name }
    }
}
