import Dialogue
import LuaRules

/// Makes walks up while it plays them, as what a customer says depends on what the bot said.
struct Walker {
    let words: ShopWords
    let replay: WalkPlayer
    let seed: UInt64

    struct Walked {
        var walk: Walk
        var turns: [Turn] = []
        /// What happened without a message.
        var unasked: [Turn] = []
        var problem: Problem?
    }

    /// - Parameter restarting: plays it once more with everything but the store thrown away before each message.
    func walk(_ number: Int, restarting: Bool) async -> Walked {
        var dice = Dice(seed: seed &* 0x2545_f491_4f6c_dd1d &+ UInt64(number))
        let customers = Self.customers(&dice)
        var walked = Walked(walk: Walk(seed: seed, number: number, begins: Self.beginning(&dice), customers: customers, messages: []))
        do {
            var scene = try await Scene(words.shop, replay.rules, on: replay.thread, begins: walked.walk.begins, customers: customers)
            try await talk(&walked, in: &scene, &dice)
            walked.unasked = scene.unasked
            guard walked.problem == nil else { return walked }
            walked.problem = await scene.problemInStore(words.shop)?.problem
            if walked.problem == nil, restarting {
                walked.problem = try await replay.differences(of: walked.walk, from: walked.turns.map(\.replies))?.problem
            }
        } catch {
            walked.problem = Problem(.brokeDown, about: "start", "\(error)")
        }
        return walked
    }

    private func talk(_ walked: inout Walked, in scene: inout Scene, _ dice: inout Dice) async throws {
        var shoppers: [Shopper] = []
        for customer in walked.walk.customers { shoppers.append(Shopper(customer, words, &dice)) }
        var last: [Int: Turn] = [:]
        let count = dice.number(5...30)
        // In the end each of them leaves whatever it is in.
        let leaving = dice.chance(60) ? Array(shoppers.indices) : []
        func isHeld(_ speaker: Int) -> Bool { last[speaker]?.conversation.held != nil }
        for at in 0..<count + leaving.count {
            let speaker = at < count ? dice.below(shoppers.count) : leaving[at - count]
            // While a person has them nobody can leave.
            if at >= count, isHeld(speaker) { continue }
            var message = Walk.Message(
                customer: speaker, pause: Self.pause(&dice), content: .message(Shopper.cancel), id: "m\(at)")
            if at < count {
                message.content = shoppers[speaker].speaks(after: last[speaker], &dice)
                if dice.chance(3) {
                    (message.content, message.attachment) = (.message(""), Self.attachments[dice.below(Self.attachments.count)])
                }
                if let twice = walked.walk.messages.last(where: { $0.customer == speaker }), dice.chance(4) {
                    // The same delivery again, or the same words.
                    if dice.chance(50) { message.id = twice.id }
                    message.content = twice.content
                    message.attachment = twice.attachment
                    message.pause = dice.number(0...5)
                }
                if let act = Self.act(after: last[speaker], &dice) {
                    message = .init(customer: speaker, pause: message.pause, content: .person(act), id: "m\(at)")
                }
            }
            walked.walk.messages.append(message)
            let (turn, problem) = await scene.play(message)
            if let turn {
                walked.turns.append(turn)
                if !turn.isRepeat { last[speaker] = turn }
            }
            walked.problem = problem
            if problem != nil { return }
        }
    }

    private static let attachments = [
        Attachment(.picture), Attachment(.voice), Attachment(.document), Attachment(.sticker),
        Attachment(.location, latitude: -6.2, longitude: 106.8),
    ]

    /// Now and then the person behind the shop does something; whom they hold they give back soon.
    private static func act(after turn: Turn?, _ dice: inout Dice) -> PersonAct? {
        guard let turn else { return nil }
        if turn.conversation.held != nil { return dice.chance(40) ? .release : dice.chance(10) ? .says("Siap kak") : nil }
        guard dice.chance(5) else { return nil }
        if let order = turn.customer.orders.last, dice.chance(70) {
            let next: [Order.Status] = [.paid, .paid, .sent, .done, .cancelled]
            return .order(order.number, next[dice.below(next.count)], note: "")
        }
        return dice.chance(50) ? .hold(by: "owner") : .says("Halo kak, saya bantu ya")
    }

    // MARK: Where and when

    /// Monday to Sunday, day and night.
    private static func beginning(_ dice: inout Dice) -> String {
        let two = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
        return "2026-11-\(two(dice.number(16...29))) \(two(dice.number(6...23))):\(two(dice.number(0...59)))"
    }

    private static func pause(_ dice: inout Dice) -> Int {
        switch dice.below(100) {
        case ..<65: dice.number(1...40)
        case ..<85: dice.number(41...1800)
        case ..<95: dice.number(1801...6 * 3600)
        default: dice.number(6 * 3600...5 * 86_400)
        }
    }

    private static let syllables = ["qo", "xi", "zu", "vra", "jyo", "wex", "kzo", "thu", "pho", "yxa", "dzi", "gwu"]

    private static func customers(_ dice: inout Dice) -> [Walk.Secrets] {
        var used: Set<String> = []
        func secret(_ make: (inout Dice) -> String, _ dice: inout Dice) -> String {
            var made = make(&dice)
            while !used.insert(made).inserted { made = make(&dice) }
            return made
        }
        let word = { (dice: inout Dice) in (0..<3).map { _ in dice.word(syllables) }.joined().capitalizedFirst }
        let digits = { (dice: inout Dice) in (0..<8).map { _ in String(dice.below(10)) }.joined() }
        var customers: [Walk.Secrets] = []
        for _ in 0..<dice.number(1...4) {
            customers.append(
                Walk.Secrets(
                    id: "+62812" + secret(digits, &dice), name: secret(word, &dice), street: secret(word, &dice),
                    phone: "0857" + secret(digits, &dice)))
        }
        return customers
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
