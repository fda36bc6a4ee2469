import TestSupport
import Testing

/// Every Swift file of the project but the generated ones.
private let swiftFiles: [SwiftCode] = ["Sources", "Tests"].flatMap { folder in
  Repository.files(below: folder, ending: ".swift").filter { !$0.hasSuffix("+Generated.swift") }
}.compactMap { path in Repository.text(path).map { SwiftCode(path: path, text: $0) } }

private func list(_ offences: [Offence]) -> Comment {
  Comment(rawValue: offences.map(\.description).joined(separator: "\n"))
}

@Suite struct TidyTests {
  @Test func thereAreFiles() {
    #expect(swiftFiles.count > 100)
    #expect(swiftFiles.contains { $0.room == "SourceText" })
  }

  @Test func roomsImportWhatTheyMay() throws {
    let layering = Layering(manifest: try #require(Repository.text("Package.swift")))
    #expect(layering.rooms.count >= 7)
    let offences = swiftFiles.flatMap(layering.offences)
    #expect(offences.isEmpty, list(offences))
  }

  @Test func filesAndFunctionsAreShort() {
    let offences = swiftFiles.flatMap(Sizes.offences)
    #expect(offences.isEmpty, list(offences))
  }

  @Test func declarationsAreDocumented() {
    let offences = swiftFiles.flatMap(Documentation.offences)
    #expect(offences.isEmpty, list(offences))
  }

  @Test func neverWords() {
    let offences =
      swiftFiles.filter { !$0.path.hasPrefix("Tests/TidyTests/") }
      .flatMap { NeverWords.offences(in: $0) + NeverWords.nameOffences($0.path) }
    #expect(offences.isEmpty, list(offences))
  }

  @Test func frenchInSources() {
    let offences = swiftFiles.filter { $0.room != nil }.flatMap(French.offences(in:))
    #expect(offences.isEmpty, list(offences))
  }

  @Test func noPathsOfOneMachine() {
    let files =
      ["Sources", "Tests", "docs", "rules", "examples"].flatMap { Repository.files(below: $0) }
      + Pages.atRoot + ["Package.swift", ".ci/run"]
    let offences = files.flatMap { path in
      Paths.offences(in: Repository.text(path) ?? "", path: path)
    }
    #expect(offences.isEmpty, list(offences))
  }

  @Test func nothingOfOthersIsNeeded() throws {
    let manifest = SwiftCode(
      path: "Package.swift",
      text: try #require(Repository.text("Package.swift"))
    )
    #expect(manifest.offences("a package dependency", "package", matching: #/\.package\(/#).isEmpty)
    #expect(manifest.offences("unsafe flags", "unsafe", matching: #/unsafeFlags/#).isEmpty)
  }

  @Test func formatting() throws {
    let arguments = [
      "swift", "format", "lint", "--strict", "-r", "Sources", "Tests", "Package.swift",
    ]
    let result = try RunningTool.run("/usr/bin/env", arguments, in: Repository.root)
    #expect(result.status == 0, "\(result.errors)")
  }
}
