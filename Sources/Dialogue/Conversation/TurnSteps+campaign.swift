/// A campaign: a rule that is run for each contact without a message, and says something to those whom it concerns.
extension TurnSteps {
    /// Runs it, if the moment is right. Where nothing is to be said the turn does nothing, and `skip` says why.
    mutating func run(campaign rule: String) {
        skip = reasonToWait ?? speak(of: rule)
        isIdle = skip != nil
    }

    /// Nobody is spoken to over a person, or over a question that they are about to answer.
    private var reasonToWait: CampaignSkip? {
        if draft.conversation.held != nil { return .held }
        if draft.conversation.owedSince != nil || draft.conversation.handover != nil { return .owed }
        let silence = draft.conversation.lastMessage.map { event.at.seconds(since: $0) } ?? .max
        return draft.conversation.flows.last?.question != nil && silence < shop.settings.sessionPause ? .asked : nil
    }

    private mutating func speak(of rule: String) -> CampaignSkip? {
        draft.conversation.turn += 1
        if draft.conversation.flows.last?.isSoft == true { draft.conversation.flows.removeLast() }
        let topic = draft.conversation.topic
        runUnasked(rule, [:], cause: "campaign")
        if !failures.isEmpty { return .failed }
        if replies.isEmpty { return .notConcerned }
        // However the rule marks it: nobody asked for it. A question belongs to what is said before it.
        let about = replies.lazy.compactMap(\.topic).first
        for at in replies.indices {
            replies[at].isPromo = true
            replies[at].topic = replies[at].topic ?? about
        }
        guard replies.allSatisfy({ draft.customer.consents(to: $0.promoScope) }) else {
            return draft.customer.consents.last(where: \.isAboutPromos)?.isGiven == false ? .stopped : .noConsent
        }
        if draft.because == nil { return .noReason }
        let shown = shop.settings.outreach.next(at: event.at, in: shop.settings.zone) ?? event.at
        draft.conversation.campaign = shown
        // The next yes is to this.
        draft.conversation.lastYes = nil
        // What cannot be read yet is not spoken of.
        if shown > event.at { draft.conversation.topic = topic }
        return nil
    }

    /// For so many seconds what a campaign said last is the last thing on the screen, and "mau" means it.
    private static let offeredFor = 3 * 86_400

    /// Whether a message of now is the first one after what a campaign said.
    var isOfferedByCampaign: Bool {
        guard let shown = draft.conversation.campaign, shown <= event.at else { return false }
        return (draft.conversation.lastMessage.map { $0 < shown } ?? true) && event.at.seconds(since: shown) < Self.offeredFor
    }
}
