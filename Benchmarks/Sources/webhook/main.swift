// Usage: webhook bare|hooks
// Listens on 127.0.0.1, at a free port that it prints, until it is told to end. For `webhook.py`, which sends the requests.
//   bare     a handler of Hummingbird that checks the signature and answers 200: the yardstick
//   hooks    our own routes and our own reading of what came in, and nothing behind them

import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// What `webhook.py` signs with, and the number it writes to.
let secret = "rahasia-aplikasi-untuk-ukur", number = "106540352242922"

func listen(_ router: Router<some RequestContext & InitializableFromSource<ApplicationRequestContextSource>>, _ server: HTTPServerBuilder) async throws {
    var log = Logger(label: "webhook")
    log.logLevel = .warning
    let application = Application(
        router: router, server: server, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
        // Not `print`: what reads it is a pipe, for which that waits until it has more.
        onServerRunning: { channel in FileHandle.standardOutput.write(Data("\(channel.localAddress?.port ?? 0)\n".utf8)) }, logger: log)
    try await application.runService()
}

let mode = CommandLine.arguments.dropFirst().first ?? ""
guard ["bare", "hooks"].contains(mode) else {
    print("usage: webhook bare|hooks")
    exit(64)
}
// Not awaited here: valgrind does not survive what the main thread of an asynchronous program does.
let isBare = mode == "bare"
Task.detached {
    do {
        if isBare { try await listen(bareRouter(), .http1()) } else { try await listen(hooksRouter(), .http1(configuration: hooksConfiguration)) }
        exit(0)
    } catch {
        print(error)
        exit(1)
    }
}
while true { pause() }
