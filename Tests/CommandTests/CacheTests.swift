import Foundation
import TestSupport
import Testing

@testable import consult_lint

/// `check --cache`: results of earlier runs.
@Suite struct CacheTests {
  private static func check(_ words: [String], cache: String?) throws -> RunResult {
    let options = ["check", "--format", "json", "--outcomes", "all", "--show-waived"]
    let kept = cache.map { ["--cache", $0] } ?? []
    return try RunningTool.run(Repository.tool, options + words + kept, in: Repository.root)
  }

  private static let usual = ["examples", "--as-of", "2026-11-23"]

  /// The number of results that a run says it took from the cache.
  private static func reused(_ result: RunResult) -> Int? {
    for line in result.errors.split(separator: "\n") where line.contains("in the cache") {
      return line.split(separator: " ").compactMap { Int($0) }.first
    }
    return nil
  }

  private static func results(in cache: String) throws -> [String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: "\(cache)/results")
    return names.filter { $0.contains("/") }.sorted().map { "\(cache)/results/\($0)" }
  }

  @Test func theSameBytesTheSecondTime() throws {
    let folder = try PassingFolder()
    let plain = try Self.check(Self.usual, cache: nil)
    let first = try Self.check(Self.usual, cache: folder.path)
    let second = try Self.check(Self.usual, cache: folder.path)
    #expect(first.output == plain.output)
    #expect(second.output == plain.output)
    #expect(second.status == plain.status)
    #expect(Self.reused(plain) == nil)
    #expect(Self.reused(first) == 0)
    let count = try Self.results(in: folder.path).count
    #expect(count > 3)
    #expect(Self.reused(second) == count)
  }

  @Test(arguments: [
    ["examples", "--as-of", "2026-11-24"],
    ["examples", "--as-of", "2026-11-23", "--packs", "base"],
    ["examples", "--as-of", "2026-11-23", "--skip", "BASE-OBJ-01"],
    ["examples", "--as-of", "2026-11-23", "--stage", "after"],
    ["examples", "--as-of", "2026-11-23", "--no-waivers"],
    ["examples", "--as-of", "2026-11-23", "--no-config", "--packs", "all"],
  ])
  func anotherQuestionHasAnotherAnswer(words: [String]) throws {
    let folder = try PassingFolder()
    _ = try Self.check(Self.usual, cache: folder.path)
    let result = try Self.check(words, cache: folder.path)
    #expect(Self.reused(result) == 0)
    #expect(result.output == (try Self.check(words, cache: nil)).output)
  }

  @Test func aPlanThatChangedIsLintedAgain() throws {
    let folder = try PassingFolder()
    let text = "schema: consultation-plan/1\nid: C-1\n"
    let plan = try folder.write(Array(text.utf8), to: "plan.yaml")
    _ = try Self.check([plan], cache: "\(folder.path)/cache")
    _ = try folder.write(Array((text + "# more\n").utf8), to: "plan.yaml")
    #expect(Self.reused(try Self.check([plan], cache: "\(folder.path)/cache")) == 0)
    _ = try folder.write(Array(text.utf8), to: "plan.yaml")
    #expect(Self.reused(try Self.check([plan], cache: "\(folder.path)/cache")) == 1)
  }

  @Test(arguments: 1...6)
  func damageIsAsIfNothingWereThere(seed: Int) throws {
    let folder = try PassingFolder()
    let plain = try Self.check(Self.usual, cache: folder.path)
    var random = SeededGenerator(seed: UInt64(seed))
    for path in try Self.results(in: folder.path) {
      var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes = []
      case 1: bytes.removeLast(Int.random(in: 1...bytes.count, using: &random))
      case 2: bytes += [0]
      default: bytes[Int.random(in: bytes.indices, using: &random)] ^= 0x21
      }
      try Data(bytes).write(to: URL(fileURLWithPath: path))
    }
    let again = try Self.check(Self.usual, cache: folder.path)
    #expect(again.output == plain.output)
    #expect(Self.reused(again) == 0)
    let mended = try Self.check(Self.usual, cache: folder.path)
    #expect(Self.reused(mended) == (try Self.results(in: folder.path).count))
  }

  @Test func bytesThatNobodyWroteAreNoResult() throws {
    let folder = try PassingFolder()
    let plan = try folder.write(Array("schema: consultation-plan/1\n".utf8), to: "a.yaml")
    let document = try Document(named: plan)
    var random = SeededGenerator(seed: 5)
    for length in 0..<400 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      _ = try? ResultRecord.result(in: bytes, from: 0, about: document)
    }
    let endless = [UInt8](repeating: 0xFF, count: 64)
    #expect(throws: RecordReader.Damage.self) {
      try ResultRecord.result(in: endless, from: 0, about: document)
    }
  }

  @Test func runsAtTheSameTime() async throws {
    let folder = try PassingFolder()
    let path = folder.path
    let plain = try Self.check(Self.usual, cache: nil).output
    let outputs = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<4 { group.addTask { try Self.check(Self.usual, cache: path).output } }
      return try await group.reduce(into: [String]()) { $0.append($1) }
    }
    #expect(outputs == Array(repeating: plain, count: 4))
    let left = try Self.results(in: path)
    #expect(
      left.allSatisfy {
        !$0.contains(".") || $0.hasPrefix(path) && !$0.dropFirst(path.count).contains(".")
      }
    )
  }

  @Test func whatIsKeptIsBounded() throws {
    let folder = try PassingFolder()
    _ = try Self.check(Self.usual, cache: folder.path)
    let before = try Self.results(in: folder.path)
    func size(_ paths: [String]) throws -> Int {
      try paths.reduce(0) { $0 + (try Data(contentsOf: URL(fileURLWithPath: $1)).count) }
    }
    let total = try size(before)
    let oldest = before[0]
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000)],
      ofItemAtPath: oldest
    )
    let cache = try ResultCache(in: folder.path, bound: total - 1)
    cache.prune()
    #expect(try Self.results(in: folder.path) == before, "nothing was added by this run")
    let document = try Document(named: folder.write([], to: "a.yaml"))
    let record = RecordWriter.empty
    let result = try ResultRecord.result(in: record, from: 0, about: document)
    cache.keep(result, named: String(repeating: "0", count: 64))
    cache.prune()
    let after = try Self.results(in: folder.path)
    #expect(!after.contains(oldest))
    #expect(try size(after) <= (total - 1))
    #expect(after.count > 1)
  }

  @Test func aFolderThatCannotBeMade() throws {
    let folder = try PassingFolder()
    let file = try folder.write([], to: "file")
    let result = try Self.check(Self.usual, cache: "\(file)/cache")
    #expect(result.status == 2)
    #expect(result.errors.contains("cannot be written"))
  }
}

extension RecordWriter {
  /// The record of a file without anything in it.
  fileprivate static var empty: [UInt8] {
    var writer = RecordWriter()
    for _ in 0..<10 { writer.number(0) }
    return writer.bytes
  }
}
