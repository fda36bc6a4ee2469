import Foundation
import SourceText
import TestSupport
import Testing

/// A plan with one safe edit, long enough that writing it takes several steps.
private struct LongPlan {
  static let before = text("2026/3/1")
  static let after = text("2026-03-01")

  private static func text(_ day: String) -> String {
    let comment = String(repeating: "# « Ce plan est long. » 水\n", count: 3_000)
    return """
      schema: consultation-plan/1
      id: C-1
      title: {en: Water, fr: Eau}
      timeline: {open_date: \(day), close_date: 2026-05-01}
      \(comment)
      """
  }
}

/// What is on the disk after `fix --write`, whatever happens to it.
@Suite struct FixWritingTests {
  private let arguments = ["fix", "plan.yaml", "--write", "--as-of", "2026-01-15", "--quiet"]

  private func text(in folder: String) -> String {
    String(decoding: SharedFolder.bytes("\(folder)/plan.yaml") ?? [], as: UTF8.self)
  }

  /// The names in a folder besides the plan.
  private func rest(of folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != "plan.yaml" }
  }

  /// A run that begins after another was killed finds one plan and mends it.
  private func expectGoingOn(in folder: String) throws {
    let left = try rest(of: folder)
    #expect(left.allSatisfy { $0.hasPrefix(".consult-lint-") })
    let list = ["check", ".", "--format", "json", "--as-of", "2026-01-15", "--quiet"]
    let check = try RunningTool.run(Repository.tool, list, in: folder)
    #expect(check.output.contains("\"plans\": 1"))
    _ = try RunningTool.run(Repository.tool, arguments, in: folder)
    #expect(text(in: folder) == LongPlan.after)
    #expect(try rest(of: folder) == left)
  }

  @Test func aKilledRunLeavesTheOldFileOrTheNewOne() throws {
    var random = SeededGenerator(seed: 77)
    var seen: Set<Bool> = []
    var length = 0
    for number in 0..<24 {
      let folder = try PassingFolder()
      _ = try folder.write(Array(LongPlan.before.utf8), to: "plan.yaml")
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Repository.tool)
      process.arguments = arguments
      process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      let start = ContinuousClock.now
      try process.run()
      if number > 0 {
        // The first run tells how long it takes; most others end near the writing.
        usleep(UInt32(length / 2 + random.below(length * 3 / 5)))
        kill(process.processIdentifier, SIGKILL)
      }
      process.waitUntilExit()
      if number == 0 {
        length = Int((ContinuousClock.now - start) / .microseconds(1))
        #expect(process.terminationStatus == 0)
      }
      let isNew = text(in: folder.path) == LongPlan.after
      #expect(isNew || text(in: folder.path) == LongPlan.before)
      seen.insert(isNew)
      if number % 6 == 0 { try expectGoingOn(in: folder.path) }
    }
    #expect(seen == [true, false])
  }

  @Test(arguments: [1, 7, 60, 150])
  func aRunKilledWhileItWritesLeavesTheOldFile(blocks: Int) throws {
    let folder = try PassingFolder()
    _ = try folder.write(Array(LongPlan.before.utf8), to: "plan.yaml")
    // The system kills the program when a file that it writes grows past the limit.
    let command = "ulimit -c 0; ulimit -f \(blocks); exec env --default-signal=XFSZ \"$@\""
    let result = try RunningTool.run(
      "/bin/sh",
      ["-c", command, "sh", Repository.tool] + arguments,
      in: folder.path
    )
    #expect(result.status == SIGXFSZ)
    #expect(text(in: folder.path) == LongPlan.before)
    #expect(try rest(of: folder.path).count == 1)
    try expectGoingOn(in: folder.path)
  }

  @Test func aRunThatCannotWriteSaysSoAndTidiesUp() throws {
    let folder = try PassingFolder()
    _ = try folder.write(Array(LongPlan.before.utf8), to: "plan.yaml")
    let command = "trap '' XFSZ; ulimit -f 7; exec \"$@\" --lang both"
    let result = try RunningTool.run(
      "/bin/sh",
      ["-c", command, "sh", Repository.tool] + arguments,
      in: folder.path
    )
    #expect(result.status == 2)
    #expect(result.errors.contains("the limit for the size of files is reached"))
    #expect(result.errors.contains("la limite de taille des fichiers est atteinte"))
    #expect(text(in: folder.path) == LongPlan.before)
    #expect(try rest(of: folder.path) == [])
  }

  @Test(
    arguments: [
      TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian,
      .utf32BigEndian,
    ],
    [true, false]
  )
  func theEncodingStays(encoding: TextEncoding, withMark: Bool) throws {
    let folder = try PassingFolder()
    let old = encoding.encode(Array((LongPlan.before + "# 👩‍🔬\r\n").utf8), withMark: withMark)
    let new = encoding.encode(Array((LongPlan.after + "# 👩‍🔬\r\n").utf8), withMark: withMark)
    let path = try folder.write(old, to: "plan.yaml")
    let result = try RunningTool.run(Repository.tool, arguments, in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    let isNew = SharedFolder.bytes(path) == new
    #expect(isNew)
  }

  @Test(arguments: [[0xFF, 0xFE, 0x41, 0xD8], [0xC3]] as [[UInt8]])
  func whatIsNotTextStaysAsItIs(bytes: [UInt8]) throws {
    let folder = try PassingFolder()
    let isWide = bytes.count > 1
    let encoding: TextEncoding = isWide ? .utf16LittleEndian : .utf8
    let plan = encoding.encode(Array(LongPlan.before.utf8), withMark: isWide)
    let path = try folder.write(plan + bytes.dropFirst(isWide ? 2 : 0), to: "plan.yaml")
    let before = SharedFolder.bytes(path)
    let words = arguments.dropLast() + ["--lang", "both", "--unsafe"]
    let result = try RunningTool.run(Repository.tool, Array(words), in: folder.path)
    #expect(SharedFolder.bytes(path) == before)
    #expect(result.status == 2)
    #expect(result.errors.contains("some of its bytes are not text"))
    #expect(result.errors.contains("certains de ses octets ne sont pas du texte"))
  }
}
