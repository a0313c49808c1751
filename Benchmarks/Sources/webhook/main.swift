// Usage: webhook bare|hooks
// Listens on 127.0.0.1, at a free port that it prints, until it is told to end. For `webhook.py`, which sends the requests.
//   bare     a handler of Hummingbird that checks the signature and answers 200: the yardstick
//   hooks    our own routes and our own reading of what came in, and nothing behind them

import Crypto
import Gateways
import Hummingbird
import Logging

/// What `webhook.py` signs with, and the number it writes to.
let secret = "rahasia-aplikasi-untuk-ukur", number = "106540352242922"

func listen(_ router: Router<some RequestContext & InitializableFromSource<ApplicationRequestContextSource>>, _ server: HTTPServerBuilder) async throws {
    var log = Logger(label: "webhook")
    log.logLevel = .warning
    let application = Application(
        router: router, server: server, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
        onServerRunning: { channel in
            print(channel.localAddress?.port ?? 0)
            fflush(stdout)
        }, logger: log)
    try await application.runService()
}

switch CommandLine.arguments.dropFirst().first {
case "bare": try await listen(bareRouter(), .http1())
case "hooks": try await listen(hooksRouter(), .http1(configuration: hooksConfiguration))
default: print("usage: webhook bare|hooks")
}
