import CEL
import Findings
import TestSupport
import Testing

/// The conformance suite of the language's specification, read where it is kept.
@Suite("CEL conformance")
struct CELConformanceTests {
  /// Cases whose outcome is another than the suite's, each with the reason.
  private static let knownDifferences: [String: String] = [:]

  private static var path: String { SharedFolder.suites + "/cel/cases.jsonl" }

  @Test(
    "every case in scope comes out as the suite says, and no other case crashes",
    .enabled(
      if: SharedFolder.exists(path),
      "the suite is not here; CONSULT_LINT_SUITES names its folder"
    )
  )
  func conformance() throws {
    let lines = try #require(SharedFolder.bytes(Self.path)).split(separator: 0x0A)
    var agreeing = 0
    var total = 0
    var outOfScope: [String: Int] = [:]
    for line in lines {
      let text = String(decoding: line, as: UTF8.self)
      let item = try #require(CELSuiteCase(text), "\(text.prefix(80))")
      let difference = Self.difference(item)
      if let reason = item.reasonOutOfScope {
        outOfScope[reason, default: 0] += 1
        continue
      }
      total += 1
      if difference == nil { agreeing += 1 }
      if let reason = Self.knownDifferences[item.id] {
        #expect(difference != nil, "\(item.id) passes, though listed as different: \(reason)")
      } else if let difference {
        Issue.record("\(item.id): \(item.expression): \(difference)")
      }
    }
    print("conformance cel: \(agreeing) of \(total)")
    for (reason, count) in outOfScope.sorted(by: { $0.key < $1.key }) {
      print("  out of scope, run without judging: \(count) need \(reason)")
    }
    #expect(total > 0)
  }

  /// What came out otherwise than the case says; `nil` where nothing did.
  private static func difference(_ item: CELSuiteCase) -> String? {
    let variables = item.variables
    var environment = Environment(
      container: item.text("container"),
      variables: variables.map(\.declaration),
      libraries: ConformanceLibraries.all + [item.library]
    )
    environment.options.macros = !item.isOn("disable_macros")
    environment.options.strictTypes = !item.isOn("disable_check")
    let compilation = environment.compile(ExpressionSource(item.expression))
    let expected = item.text("deduced_type")
    if !expected.isEmpty, compilation.type.description != expected {
      return "the type is \(compilation.type), not \(expected)"
    }
    guard !item.isOn("check_only") else { return nil }
    guard let program = compilation.program else {
      let problems = compilation.problems.map(\.message.en).joined(separator: "; ")
      return item.expectation == "error" ? nil : "it does not compile: \(problems)"
    }
    let evaluation = program.evaluate(variables.map(\.value))
    switch (item.expectation, evaluation.result) {
    case ("error", .failure): return nil
    case ("error", .success(let value)): return "the value is \(value) where an error is asked for"
    case (_, .failure(let error)): return "the error is: \(error.message.en)"
    case (_, .success(let value)):
      guard let wanted = item.value else { return "the expected value cannot be read" }
      let isSame = value.isEqual(to: wanted) || (value.isNaN && wanted.isNaN)
      guard isSame, value.type.name == wanted.type.name else {
        return "the value is \(value), not \(wanted)"
      }
      return nil
    }
  }
}

extension CELValue {
  fileprivate var isNaN: Bool {
    if case .double(let value) = self { return value.isNaN }
    return false
  }
}
