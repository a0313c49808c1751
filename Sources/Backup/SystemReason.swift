import Foundation

enum SystemReason {
    /// What the last system call of this thread failed with, in the system's words: "No space left on device".
    static var last: String { String(cString: strerror(errno)) }
}
