import Dialogue
import Hosting
import Logging
import SQLiteStore

/// What the inbox and the outbox share.
struct BridgeParts: Sendable {
    let lines: [String: Line]
    /// By id.
    let shops: [String: OpenShop]
    let store: SQLiteStore
    let timing: Timing
    let now: @Sendable () -> Instant
    let send: Sender
    let log: Logger
    let metrics: Metrics
    /// Sees every turn; nil: nobody looks.
    let watch: (@Sendable (Turn, _ shop: String) -> Void)?
    /// What is said stands in the log.
    let logsTexts: Bool
    let tasks = Tasks()

    /// Takes up edits of the shop's files.
    func follow(_ shop: OpenShop) async {
        switch await shop.followEdits() {
        case .success?: log.info("edited rules are in use", metadata: ["shop": "\(shop.id)"])
        case .failure(let findings)?:
            log.error(
                "edited rules are broken; the rules of before go on answering", metadata: ["shop": "\(shop.id)", "findings": "\(findings.text)"])
        case nil: break
        }
    }

    func took(_ turn: Turn, in shop: String) {
        metrics.count(.turns, of: shop)
        if logsTexts, !turn.isIdle {
            log.info(
                "a turn",
                metadata: ["shop": "\(shop)", "text": "\(turn.event.text)", "replies": "\(turn.replies.map(\.text).joined(separator: " | "))"])
        }
        for failure in turn.failures {
            metrics.count(.failures, of: shop)
            log.error(
                "a rule failed",
                metadata: ["shop": "\(shop)", "rule": "\(failure.rule)", "place": "\(failure.place)", "reason": "\(failure.message)"])
        }
        watch?(turn, shop)
    }
}
