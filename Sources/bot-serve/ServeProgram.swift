import ArgumentParser
import AsyncHTTPClient
import Hummingbird

@main
struct ServeProgram: AsyncParsableCommand {
    func run() async throws {}
}
