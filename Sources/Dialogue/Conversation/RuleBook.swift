/// The rules of one shop, ready to run. Not Sendable: it lives on the shop's own thread.
public protocol RuleBook: AnyObject {
    var shop: Shop { get }

    /// Whether there is a rule of this name.
    func has(rule: String) -> Bool

    /// Runs `rule` from its first line; what it says and writes is left in `run`.
    func run(_ rule: String, for run: Run) -> RunEnd

    /// Runs a piece of code that stands in no rule, such as a line of a conversation test.
    func run(_ code: Code, at place: Place, for run: Run) -> Result<Value, RuleFailure>
}

/// A piece of rule code on its own.
public enum Code: Sendable, Hashable {
    /// Gives `.null`.
    case statements(String)
    /// Gives its value.
    case expression(String)
}

/// How a run ended.
public enum RunEnd: Sendable, Hashable {
    /// It came to its end, or gave over to the rule that `Run.next` names.
    case returned
    /// It failed; nothing that it said or wrote counts.
    case failed(RuleFailure)
}

/// Why a rule failed, for the person who wrote it.
public struct RuleFailure: Error, Sendable, Hashable {
    public var rule: String
    public var place: Place
    public var message: String

    public init(rule: String, place: Place, message: String) {
        self.rule = rule
        self.place = place
        self.message = message
    }
}
