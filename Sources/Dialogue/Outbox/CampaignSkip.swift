/// Why a campaign says nothing to somebody, under the word by which it is counted.
public enum CampaignSkip: String, Sendable, Hashable, CaseIterable {
    /// The rule returned without a word.
    case notConcerned = "not-concerned"
    /// They never agreed to promotions, or not to those about this.
    case noConsent = "no-consent"
    /// They took their consent back, or refused.
    case stopped
    /// They were sent as many promotions this month as the shop allows, or are about to be.
    case cap
    /// It was said to them before, under the same name.
    case hadIt = "had-it"
    /// A person has the conversation.
    case held
    /// They wait for a person's answer.
    case owed
    /// They are about to answer a question.
    case asked
    /// The rule did not tell why it concerns them.
    case noReason = "no-reason"
    /// The rule failed.
    case failed
    /// The shop's outreach hours leave no hour open.
    case neverOpen = "never-open"
    /// Nothing is kept of them.
    case isPrivate = "private"
}
