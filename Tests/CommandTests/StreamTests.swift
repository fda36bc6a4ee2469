import Foundation
import TestSupport
import Testing

private func plan(_ number: Int) -> String {
  """
  {"schema": "consultation-plan/1", "id": "C-\(number)", "title": {"en": "Water", "fr": "Eau"}}

  """
}

private func check(_ input: String, _ words: [String] = []) throws -> RunResult {
  try RunningTool.run(
    Repository.tool,
    ["check", "--stdin-format", "ndjson", "--no-config", "--as-of", "2026-01-15"] + words + ["-"],
    in: Repository.root,
    input: input
  )
}

/// The members `line` and `plan` of each result.
private func names(_ output: String) throws -> [String] {
  try output.split(separator: "\n").map { line in
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    )
    return "\(object["line"] ?? "") \(object["plan"] ?? "")"
  }
}

/// Plans that come line by line.
@Suite struct StreamTests {
  @Test func answersInOrderWithAnyNumberOfJobs() throws {
    let count = 400
    let input = (1...count).map(plan).joined()
    let one = try check(input, ["--jobs", "1"])
    #expect(try names(one.output) == (1...count).map { "\($0) C-\($0)" })
    for jobs in ["2", "8"] { #expect(try check(input, ["--jobs", jobs]) == one) }
  }

  @Test func aPlanIsTheSameAloneAndInAStream() throws {
    let alone = try RunningTool.run(
      Repository.tool,
      [
        "check", "--format", "jsonl", "--stdin-name", "<stdin>.json", "--no-config", "--as-of",
        "2026-01-15", "-",
      ],
      in: Repository.root,
      input: plan(1)
    )
    let findings = alone.output.split(separator: "\n").joined(separator: ",")
    let stream = try check(plan(1), ["--stdin-name", "<stdin>.json"])
    #expect(!findings.isEmpty)
    let isSame = stream.output.hasSuffix("\"findings\":[\(findings)]}\n")
    #expect(isSame)
    #expect(stream.status == alone.status)
  }

  @Test(arguments: ["1", "4"])
  func answersBeforeTheInputEnds(jobs: String) throws {
    let tool = Process()
    let (input, output) = (Pipe(), Pipe())
    tool.executableURL = URL(fileURLWithPath: Repository.tool)
    tool.arguments = [
      "check", "--stdin-format", "ndjson", "-q", "--no-config", "--jobs", jobs, "-",
    ]
    tool.standardInput = input
    tool.standardOutput = output
    try tool.run()
    var text = ""
    for number in 1...3 {
      try input.fileHandleForWriting.write(contentsOf: Data(plan(number).utf8))
      // Reading would wait for ever if the answer waited for another line.
      while !text.hasSuffix("\n") {
        text += String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
      }
      #expect(try names(text) == ["\(number) C-\(number)"])
      text = ""
    }
    try input.fileHandleForWriting.close()
    tool.waitUntilExit()
    #expect(tool.terminationStatus == 1)
  }

  @Test func aLineOverTheLimitIsToldAndLeftBehind() throws {
    let long = String(repeating: "x", count: 3_000_000)
    let input = plan(1) + "{\"a\": \"\(long)\"}\n" + plan(3)
    let folder = try PassingFolder()
    let path = try folder.write(Array("limits: {bytes: 1000000}\n".utf8), to: "consult-lint.yaml")
    let result = try RunningTool.run(
      Repository.tool,
      ["check", "--stdin-format", "ndjson", "--config", path, "--as-of", "2026-01-15", "-"],
      in: folder.path,
      input: input
    )
    let lines = result.output.split(separator: "\n")
    #expect(try names(result.output) == ["1 C-1", "2 ", "3 C-3"])
    #expect(lines.count == 3 && lines[1].contains("SYN-"))
    #expect(lines.allSatisfy { $0.utf8.count < 100_000 })
  }

  @Test func bytesThatAreNotTextAreTold() throws {
    let result = try RunningTool.run(
      "/bin/sh",
      [
        "-c",
        "printf '{\"id\": \"\\377\"}\\n' | '\(Repository.tool)' check --stdin-format ndjson -",
      ],
      in: Repository.root
    )
    let isTold = result.output.contains("\"rule\":\"SYN-DOC-05\"")
    #expect(isTold)
    #expect(result.status == 1)
  }

  @Test func aReaderThatGoesAwayEndsTheRun() throws {
    let result = try RunningTool.run(
      "/bin/sh",
      [
        "-c",
        """
        { while :; do echo '{"schema": "consultation-plan/1"}'; done; } 2>/dev/null \
        | '\(Repository.tool)' check --stdin-format ndjson -q - | head -n 2 | wc -l
        """,
      ],
      in: Repository.root
    )
    #expect(result.output.filter(\.isNumber) == "2")
    #expect(result.errors == "")
  }

  @Test(.enabled(if: OutsideReader.jsonSchema.isThere, "check-jsonschema is not installed"))
  func resultsKeepToTheirSchema() throws {
    let folder = try PassingFolder()
    let schema = try RunningTool.run(Repository.tool, ["schema", "result"], in: folder.path)
    let path = try folder.write(Array(schema.output.utf8), to: "schema.json")
    let results = try check(plan(1) + "{\"schema\":\n5\n\n" + plan(4)).output
    let files = try results.split(separator: "\n").enumerated().map { index, line in
      try folder.write(Array(line.utf8), to: "\(index).json")
    }
    #expect(files.count == 4)
    let arguments = ["--schemafile", path, "--force-filetype", "json"]
    #expect(try OutsideReader.jsonSchema.run(arguments + files)?.status == 0)
    let broken = try folder.write(Array("{\"format\": 1, \"line\": 0}".utf8), to: "broken.json")
    #expect(try OutsideReader.jsonSchema.run(arguments + [broken])?.status != 0)
  }
}
