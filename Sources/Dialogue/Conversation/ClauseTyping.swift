/// What a clause is to the conversation as it stands: which row of the table fits first, and what follows.
public struct TypedClause: Sendable, Hashable {
    /// As written.
    public var text: String
    /// The row of the table that fitted first, from 1.
    public var row: Int
    public var kind: Kind

    public enum Kind: Sendable, Hashable {
        /// It outranks whatever waits.
        case global(rule: String)
        /// It tells the flow on top, or the one at `below`, something that it waits for.
        case answer([String: Flow.Answer], below: Int?)
        /// It changes something that a flow was told before.
        case correction([String: Flow.Answer])
        /// It is for a rule of its own.
        case other(rule: String, told: [String: Value])
        case notUnderstood
    }

    public var isNotUnderstood: Bool { kind == .notUnderstood }

    /// It tells a value. A yes to what is no longer on the screen tells none.
    var tellsSomething: Bool {
        switch kind {
        case .answer(let values, _), .correction(let values): !values.isEmpty
        default: false
        }
    }
}

/// Types clauses by the table, first row that fits. Pure: what waits and what was read come in.
struct ClauseTyping {
    let shop: Shop
    let rules: any RuleBook
    let flows: [Flow]
    let turn: Int
    let cart: Cart
    /// Whether an order is still open.
    let hasOrder: Bool

    private var hasCart: Bool { !cart.isEmpty }

    private var top: Flow? { flows.last }
    private var question: Question? { flows.last?.question }

    /// The clauses of a message, typed. Neighbours that are free text for the same question are one answer.
    ///
    /// `told` is what labels tell where nothing waits for it yet.
    func type(_ interpretation: Interpretation, of message: String) -> (clauses: [TypedClause], told: [String: Flow.Answer]) {
        if let filled = fields(interpretation, message) { return (filled, [:]) }
        if flows.isEmpty, let form = early(interpretation, message) { return form }
        return (type(interpretation.clauses, of: message), [:])
    }

    private func type(_ clauses: [ReadClause], of message: String) -> [TypedClause] {
        var typed: [TypedClause] = []
        var spans: [Range<Int>] = []
        for clause in clauses {
            let next = type(clause)
            if next.row == 14, let question, let last = typed.last, case .answer(var values, below: nil) = last.kind, values[question.name] != nil {
                // What follows a name is no part of it; words after a street still lead there.
                guard question.type != SlotType.name.rawValue else {
                    typed.append(TypedClause(text: clause.text, row: 16, kind: .notUnderstood))
                    spans.append(clause.span)
                    continue
                }
                let span = spans[spans.count - 1].lowerBound..<clause.span.upperBound
                let text = String(decoding: Array(message.utf8)[span], as: UTF8.self)
                spans[spans.count - 1] = span
                values[question.name] = Flow.Answer(.null, text: text, turn: turn, type: question.type)
                typed[typed.count - 1] = TypedClause(text: text, row: last.row, kind: .answer(values, below: nil))
            } else {
                typed.append(next)
                spans.append(clause.span)
            }
        }
        return typed
    }

    /// Fields of a form, filled in with their labels or in a row; what the message asks beside stays a clause.
    func fields(_ interpretation: Interpretation, _ message: String) -> [TypedClause]? {
        guard let question, !interpretation.clauses.contains(where: \.isGlobal) else { return nil }
        let forms = shop.forms.values.sorted { $0.name < $1.name }.flatMap(\.fields)
        let held = forms.filter { isHeld($0.name) }
        guard !held.isEmpty else { return nil }
        let reader = shop.understanding.forms
        var told = reader.labelled(message, fields: held)
        if told.isEmpty, question.open.count > 1, top?.isStale == false, !interpretation.clauses.contains(where: \.isQuestion) {
            told = reader.burst(message, open: forms.filter { field in question.open.contains { $0.name == field.name } })
        }
        guard !told.isEmpty else { return nil }
        let values = answers(told, forms)
        let beside = interpretation.clauses.filter { clause in
            clause.isQuestion && clause.literals > 0 && !told.values.contains { $0.contains(clause.text) }
        }
        return [TypedClause(text: message, row: 3, kind: .answer(values, below: nil))] + beside.map(type)
    }

    private func answers(_ told: [String: String], _ fields: [Form.Field]) -> [String: Flow.Answer] {
        told.reduce(into: [:]) { values, field in
            let type = fields.first { $0.name == field.key }?.type.rawValue ?? field.key
            values[field.key] = Flow.Answer(.null, text: field.value, turn: turn, type: type)
        }
    }

    /// An order that comes with its form at once: at least two fields with their labels, and the clauses around them.
    private func early(_ interpretation: Interpretation, _ message: String) -> ([TypedClause], [String: Flow.Answer])? {
        let forms = shop.forms.values.sorted { $0.name < $1.name }.flatMap(\.fields)
        guard !forms.isEmpty, message.contains(where: { $0 == ":" || $0 == "=" || $0.isNewline }) else { return nil }
        let told = shop.understanding.forms.labelled(message, fields: forms)
        guard told.count > 1 else { return nil }
        let around = interpretation.clauses.filter { clause in !told.values.contains { $0.contains(clause.text) || clause.text.contains($0) } }
        return (type(around, of: message), answers(told, forms))
    }

    func type(_ clause: ReadClause) -> TypedClause {
        let (row, kind) = fitting(clause)
        return TypedClause(text: clause.text, row: row, kind: kind)
    }

    private func fitting(_ clause: ReadClause) -> (Int, TypedClause.Kind) {
        let slots = values(of: clause)
        if clause.isGlobal, let intent = clause.intent, rules.has(rule: intent) { return (1, .global(rule: intent)) }
        if let kind = whatIf(clause, slots) { return (2, kind) }
        if clause.mark == .change, slots.keys.contains(where: isHeld), !isForCart(clause) || isForOpenLine(clause, slots) {
            return (4, .correction(slots))
        }
        if let other = otherProduct(clause) { return (5, other) }
        if isForCart(clause) { return (5, .other(rule: "change_cart", told: changed(clause))) }
        if clause.mark == .change, hasOrder, !slots.isEmpty, !clause.namesProduct, rules.has(rule: "change_order"),
            flows.isEmpty && !hasCart && !clause.isQuestion || !isExplicit(clause)
        {
            return (6, .other(rule: "change_order", told: clause.told))
        }
        if let (row, kind) = answer(clause, slots) { return (row, kind) }
        // "kirim ke jakarta aja", where the city was told.
        if isStatement(clause), slots.keys.contains(where: isAnswered) {
            return (12, .correction(slots))
        }
        if isExplicit(clause), let intent = clause.intent { return (11, .other(rule: intent, told: told(to: clause))) }
        let below = flows.indices.dropLast().last { isTypedAnswer(slots, to: flows[$0].question) }
        // What was only offered gives way to what is waited for.
        if let below, top?.isSoft == true, !clause.isQuestion { return (13, .answer(slots, below: below)) }
        if let top, !slots.isEmpty, !clause.isQuestion {
            let holds = slots.keys.compactMap { top.holds($0) }
            if holds.contains(where: { if case .open = $0 { true } else { false } }) { return (12, .answer(slots, below: nil)) }
            if holds.contains(where: { if case .answered = $0 { true } else { false } }) { return (12, .correction(slots)) }
        }
        if let below { return (13, .answer(slots, below: below)) }
        if let top, !clause.isQuestion {
            if slots.keys.contains(where: { top.holds($0) != nil }) { return (12, .answer(slots, below: nil)) }
            let details = details(clause, slots)
            if !top.isSoft, !details.isEmpty { return (12, .answer(details, below: nil)) }
        }
        if let (row, kind) = words(clause, slots) { return (row, kind) }
        // Nothing waits for it, so what the clause holds of an intent is enough.
        if let intent = clause.intent, rules.has(rule: intent) { return (11, .other(rule: intent, told: told(to: clause))) }
        return (16, .notUnderstood)
    }

    // MARK: Rows

    private func whatIf(_ clause: ReadClause, _ slots: [String: Flow.Answer]) -> TypedClause.Kind? {
        guard clause.mark == .condition, rules.has(rule: "what_if") else { return nil }
        if hasCart, !clause.changes.isEmpty { return .other(rule: "what_if", told: changed(clause)) }
        guard hasCart, asksForSum(clause), slots.keys.contains(where: isHeld) else { return nil }
        return .other(rule: "what_if", told: clause.told)
    }

    private func asksForSum(_ clause: ReadClause) -> Bool {
        clause.isQuestion && shop.understanding.language.words(of: clause.text).contains { ["berapa", "total", "jadi"].contains($0) }
    }

    private func isForCart(_ clause: ReadClause) -> Bool {
        guard hasCart, !clause.changes.isEmpty, rules.has(rule: "change_cart") else { return false }
        // "2 aja" and "sage" answer a question about them.
        guard let question, let top else { return true }
        // "iya sekalian khimarnya" takes the khimar that was offered.
        if question.isConfirm, takesOffer(clause, top) || clause.yes == true && !speaksOfOthers(clause, question, top) { return false }
        if clause.changes.contains(where: { if case .set = $0 { false } else { true } }) { return true }
        return !isPlainAnswer(clause, to: question)
    }

    /// It says hardly more than what the question asks for.
    private func isPlainAnswer(_ clause: ReadClause, to question: Question) -> Bool {
        if option(clause, question) != nil { return true }
        return clause.mark == nil && clause.told[question.type] != nil
    }

    private func answer(_ clause: ReadClause, _ slots: [String: Flow.Answer]) -> (Int, TypedClause.Kind)? {
        guard let question, let top else { return nil }
        // "lanjut" is a yes to what is about to happen, not to what was only offered.
        if let yes = clause.yes ?? (top.isSoft ? nil : clause.meansYes), !clause.isQuestion {
            // "ya, kirim ke kantor aja": nothing is agreed to beside words that nobody understood.
            if question.isConfirm, yes, clause.unexplained > 1, clause.meansYes == nil, !top.isSoft { return nil }
            if question.isConfirm {
                var told = slots
                told[question.name] = answer(.bool(yes), clause, SlotType.yesNo.rawValue)
                return (7, .answer(told, below: nil))
            }
            // What a stale yes was said to is not on the screen: it only puts the question again.
            let counts = yes && !top.isStale
            if yes, question.options.count == 1 {
                return (7, .answer(counts ? [question.name: answer(question.options[0].value, clause, question.type)] : [:], below: nil))
            }
            if let suggestion = question.suggestion {
                return (8, .answer(counts ? [question.name: answer(suggestion, clause, question.type)] : [:], below: nil))
            }
        }
        if question.isConfirm, takesOffer(clause, top) {
            var told = slots
            told[SlotType.product.rawValue] = nil
            told[question.name] = answer(.bool(true), clause, SlotType.yesNo.rawValue)
            return (7, .answer(told, below: nil))
        }
        if question.isConfirm, isOnlyWhatThereIs(clause, top) {
            return (7, .answer([question.name: answer(.bool(false), clause, SlotType.yesNo.rawValue)], below: nil))
        }
        if speaksOfOthers(clause, question, top) { return nil }
        if let split = twoOfOne(clause, question) { return (5, split) }
        if let option = option(clause, question), !clause.isQuestion || !isExplicit(clause) {
            var told = slots
            told[question.type] = nil
            told[question.name] = answer(option.value, clause, question.type)
            return (9, .answer(told, below: nil))
        }
        if let slot = slots[question.name] ?? slots[question.type] ?? attempt(at: question, slots), !isExplicit(clause) || isStatement(clause) {
            var told = slots
            told[question.type] = nil
            told[Self.badPhone] = nil
            told[question.name] = slot
            // A date may come with its time, a height with its weight.
            return (10, .answer(told, below: nil))
        }
        if let number = bareNumber(clause, question), !clause.isQuestion, !top.isStale {
            return (10, .answer([question.name: number], below: nil))
        }
        return nil
    }

    /// Free text and wrong tries: the ask itself says what is wrong with them.
    private func words(_ clause: ReadClause, _ slots: [String: Flow.Answer]) -> (Int, TypedClause.Kind)? {
        guard let top, let question, !clause.isQuestion else { return nil }
        let text = [question.name: answer(.null, clause, question.type)]
        if shop.understanding.isFreeText(question.type) {
            let isOther = clause.position != nil || clause.yes != nil || (clause.mark == .change && question.type == SlotType.name.rawValue)
            return top.isStale || clause.contentWords == 0 || isOther ? nil : (14, .answer(text, below: nil))
        }
        guard !question.isConfirm, !top.isSoft, slots.isEmpty, clause.contentWords > 0 else { return nil }
        return (15, .answer(text, below: nil))
    }

    // MARK: Details

    private static let badPhone = "bad_phone"

    /// Whether the clause has a meaning of its own, beyond a value that the waiting question asks for.
    private func isExplicit(_ clause: ReadClause) -> Bool {
        guard let intent = clause.intent, rules.has(rule: intent) else { return false }
        guard let question else { return true }
        if clause.items.count > 1 { return true }
        if shop.understanding.isFreeText(question.type), !clause.isQuestion {
            return clause.literals >= 1 && clause.accounted * 2 > clause.contentWords
        }
        // "cod bisa?" asks something, "COD JNE?" only answers with a doubt.
        return clause.isQuestion ? clause.beyond >= 1 : clause.literals >= 1 || clause.isSmallTalk
    }

    /// A statement that says a value is an answer, even if the shop has a pattern for how it says it: "bayar
    /// pakai qris". One that names a product speaks of that.
    private func isStatement(_ clause: ReadClause) -> Bool {
        !clause.isQuestion && clause.literals <= 2 && (!clause.namesProduct || question?.type == SlotType.product.rawValue)
    }

    /// What somebody who orders tells before it is asked for, when they tell nothing else: "qris". It is kept for then.
    /// A colour or size is kept for the line that is being completed.
    private func details(_ clause: ReadClause, _ slots: [String: Flow.Answer]) -> [String: Flow.Answer] {
        guard clause.beyond == 0, !clause.namesProduct else { return [:] }
        let isLine = question?.line != nil
        return slots.filter { Self.isDetail($0.value.type) || isLine && Self.isOfLine($0.value.type) }
    }

    static func isDetail(_ type: String) -> Bool {
        [.city, .courier, .payment, .phone, .name, .address, .date, .time].contains(SlotType(rawValue: type))
    }

    static func isOfLine(_ type: String) -> Bool { [.colour, .size, .quantity].contains(SlotType(rawValue: type)) }

    /// "eh size M aja", where the size of the line that is being completed was told before.
    private func isForOpenLine(_ clause: ReadClause, _ slots: [String: Flow.Answer]) -> Bool {
        guard let top, let line = question?.line, !clause.namesProduct else { return false }
        return !slots.keys.contains { Self.isDetail($0) } && slots.keys.contains { top.answers["\($0)@\(line)"] != nil }
    }

    /// "zahra aja", while another product's size is asked: that one instead.
    private func otherProduct(_ clause: ReadClause) -> TypedClause.Kind? {
        // "zahra aja" puts Zahra in its place, "zahra" alone may only ask.
        guard let question, let line = question.line.flatMap({ cart[$0] }), !clause.isQuestion, clause.beyond <= 1,
            clause.mark == .change || clause.says(["aja", "saja", "deh"]),
            clause.changes.isEmpty, case .handle(.product, let sku)? = clause.told["product"], sku != line.sku, rules.has(rule: "change_cart")
        else { return nil }
        let item = clause.items.first ?? CartItem(sku: sku)
        let changes: [CartChange] = [.remove(CartSelector(skus: [line.sku])), .add(item)]
        return .other(rule: "change_cart", told: ["change": .list(changes.map(\.value))])
    }

    /// "navy sama sage", where one colour was asked for: one of each.
    private func twoOfOne(_ clause: ReadClause, _ question: Question) -> TypedClause.Kind? {
        guard let line = question.line.flatMap({ cart[$0] }), [SlotType.colour.rawValue, SlotType.size.rawValue].contains(question.type),
            clause.mark == nil, !clause.isQuestion, clause.beyond <= 1, rules.has(rule: "change_cart")
        else { return nil }
        var values: [String] = []
        for case .text(let value) in clause.slots.filter({ $0.type == question.type }).map(\.value) where !values.contains(value) { values.append(value) }
        guard values.count > 1 else { return nil }
        let parts = values.map { CartPart(attributes: [question.type: $0], quantity: 1) }
        return .other(rule: "change_cart", told: ["change": .list([CartChange.split(CartSelector(skus: [line.sku]), parts: parts).value])])
    }

    /// "khimarnya 2 ya", where the khimar is offered and not in the cart: yes.
    private func takesOffer(_ clause: ReadClause, _ top: Flow) -> Bool {
        guard !clause.isQuestion, clause.yes == true || clause.yes == nil && clause.beyond == 0, let offered = top.answers[SlotType.product.rawValue]?.value,
            clause.told["product"] == offered, case .handle(.product, let sku) = offered
        else { return false }
        return !cart.lines.contains { $0.sku == sku }
    }

    /// It names another product than the one that the question is about, or several things.
    private func speaksOfOthers(_ clause: ReadClause, _ question: Question, _ top: Flow) -> Bool {
        guard clause.namesProduct else { return false }
        if clause.items.count > 1 { return true }
        if question.type == SlotType.product.rawValue { return false }
        guard let asked = product(of: question, top), let told = clause.told["product"] else { return false }
        return told != asked
    }

    /// The product that a question is about: that of its line in the cart, or the one that its rule asked for.
    private func product(of question: Question, _ top: Flow) -> Value? {
        if let at = question.name.firstIndex(of: "@"), let id = Int(question.name[question.name.index(after: at)...]) {
            return cart[id].map { .handle(.product, $0.sku) }
        }
        return top.answers[SlotType.product.rawValue]?.value
    }

    private func isAnswered(_ type: String) -> Bool { if case .answered? = top?.holds(type) { true } else { false } }

    private func isHeld(_ type: String) -> Bool { flows.contains { $0.holds(type) != nil } }

    private func isTypedAnswer(_ slots: [String: Flow.Answer], to question: Question?) -> Bool {
        guard let question, !question.isConfirm, !shop.understanding.isFreeText(question.type) else { return false }
        return slots[question.name] != nil || slots[question.type] != nil
    }

    private func attempt(at question: Question, _ slots: [String: Flow.Answer]) -> Flow.Answer? {
        question.type == SlotType.phone.rawValue ? slots[Self.badPhone] : nil
    }

    private func bareNumber(_ clause: ReadClause, _ question: Question) -> Flow.Answer? {
        guard [SlotType.number.rawValue, SlotType.quantity.rawValue].contains(question.type), !clause.namesProduct, clause.literals == 0,
            let number = clause.slots.first(where: { [SlotType.quantity.rawValue, SlotType.number.rawValue].contains($0.type) })
        else { return nil }
        return answer(number.value, clause, question.type)
    }

    /// "gamisnya aja" where something else was offered: no.
    private func isOnlyWhatThereIs(_ clause: ReadClause, _ top: Flow) -> Bool {
        guard hasCart, !clause.isQuestion, clause.beyond == 0, let offered = top.answers[SlotType.product.rawValue]?.value,
            let named = clause.told["product"] ?? clause.told["products"]
        else { return false }
        return if case .list(let several) = named { !several.contains(offered) } else { named != offered }
    }

    /// The option that a clause means by its position or its words.
    private func option(_ clause: ReadClause, _ question: Question) -> Question.Option? {
        guard !question.options.isEmpty else { return nil }
        if let position = clause.position {
            let at = position == -1 ? question.options.count - 1 : position - 1
            if question.options.indices.contains(at) { return question.options[at] }
        }
        if let told = clause.told[question.type] ?? clause.told[question.name], let option = question.options.first(where: { $0.value == told }) {
            return option
        }
        return OptionWords(question.options.map(\.label), shop.understanding).only(in: clause.text).map { question.options[$0] }
    }

    private func answer(_ value: Value, _ clause: ReadClause, _ type: String) -> Flow.Answer {
        let agreedTo = top.flatMap { $0.isStale ? nil : $0.question?.words }
        return Flow.Answer(value, text: clause.text, turn: turn, type: type, agreedTo: type == SlotType.yesNo.rawValue ? agreedTo : nil)
    }

    /// What the clause tells, by name. Numbers and the like mean something only where a question asks for them.
    private func values(of clause: ReadClause) -> [String: Flow.Answer] {
        var values: [String: Flow.Answer] = [:]
        for (name, value) in clause.told {
            let slot = clause.slots.first { $0.value == value && $0.type == name } ?? clause.slots.first { $0.value == value }
            let type = slot?.type ?? name
            guard type != SlotType.any.rawValue, type != SlotType.yesNo.rawValue, type != SlotType.choice.rawValue else { continue }
            values[name] = Flow.Answer(value, text: clause.text, turn: turn, type: type)
        }
        // "gak jadi cod, qris aja": what is put in its place comes last.
        if !clause.isQuestion {
            for slot in clause.slots where values[slot.type] != nil && (clause.mark == .change || isAnswered(slot.type)) {
                values[slot.type] = Flow.Answer(slot.value, text: clause.text, turn: turn, type: slot.type)
            }
        }
        return values
    }

    /// What a rule of its own is told: everything that the clause tells, and the things to buy where there are several.
    private func told(to clause: ReadClause) -> [String: Value] {
        guard clause.items.count > 1 else { return clause.told }
        return clause.told.merging(["items": .list(clause.items.map(\.value))]) { own, _ in own }
    }

    private func changed(_ clause: ReadClause) -> [String: Value] {
        var told = clause.told
        told["change"] = .list(clause.changes.map(\.value))
        return told
    }
}
