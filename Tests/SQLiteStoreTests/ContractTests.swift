import Dialogue
import RuleTesting
import SQLiteStore
import ShopFixtures
import Testing

@Suite struct ContractTests {
    @Test func theStoreInAFileKeepsTheContract() async throws {
        let folder = try ScratchData()
        #expect(try await checkStore { try SQLiteStore(path: folder.newFile()) } == [])
    }
}
