import Testing

private func code(_ text: String, path: String = "Sources/Findings/A.swift") -> SwiftCode {
  SwiftCode(path: path, text: text)
}

/// Each check sees the fault that it is for, and nothing where there is none.
@Suite struct CheckTests {
  private let layering = Layering(
    manifest: """
      Room(name: "SourceText", mayImport: []),
      Room(name: "Findings", mayImport: ["SourceText"]),
      Room(
        name: "Rules",
        mayImport: ["SourceText", "Findings"]
      ),
      """
  )

  @Test(arguments: [
    ("import SourceText", 0), ("public import Rules", 1), ("import Foundation", 1),
    ("@testable import struct Rules.Linter", 1), ("// import Rules", 0), ("import Glibc", 1),
    ("internal import Synchronization", 0),
  ])
  func layering(text: String, count: Int) {
    #expect(layering.offences(in: code(text)).count == count)
  }

  @Test func layeringOfTheEdge() {
    let path = "Sources/consult-lint/A.swift"
    #expect(layering.offences(in: code("import Rules\nimport Glibc", path: path)).isEmpty)
    #expect(layering.offences(in: code("import Foundation", path: path)).count == 1)
    #expect(layering.rooms["Rules"] == ["SourceText", "Findings"])
  }

  @Test func longFile() {
    let lines = String(repeating: "let a = 1\n", count: 400)
    #expect(Sizes.offences(in: code(lines)).isEmpty)
    #expect(Sizes.offences(in: code(lines + "let b = 2\n")).count == 1)
  }

  @Test(arguments: [
    ("func a() {\n#}\n", 58, 0), ("func a() {\n#}\n", 59, 1),
    ("  func a(\n    b: Int\n  ) -> Int {\n#  }\n", 57, 1), ("init() {\n#}\n", 59, 1),
    ("  let a = [\n    .init(1),\n#  ]\n", 80, 0),
    ("protocol P {\n  func a()\n}\nstruct S {\n#}\n", 80, 0), ("var a: Int {\n#}\n", 59, 1),
  ])
  func longFunction(shape: String, lines: Int, count: Int) {
    let body = String(repeating: "  print()\n", count: lines)
    #expect(Sizes.offences(in: code(shape.replacing("#", with: body))).count == count)
  }

  @Test(arguments: [
    "let a = b!", "a!.b()", "f(a!)", "try! a()", "a as! B", "let a: Any = 1", "fatalError()",
    "final class A: @unchecked Sendable {}", "nonisolated(unsafe) let a = 1", "print(a)",
    "let a = NSString()", "var a = 1", "private var a: Int = 1", "  static var a = 1",
    "let a: String.Index", "let a = \"\\(b!)\"",
  ])
  func neverWords(text: String) {
    #expect(NeverWords.offences(in: code(text)).count >= 1)
  }

  @Test(arguments: [
    "if a != b {", "if !a {", "// a! try! Any", "let a = \"b! \"", "let a: any P",
    "  static var a: Int { 1 }", "  var a = 1", "/* fatalError */", "let a = #\"x! \"#",
    "let a = \"\"\"\n  try! it\n  \"\"\"", "return !a.isEmpty",
  ])
  func words(text: String) {
    #expect(NeverWords.offences(in: code(text)) == [])
  }

  @Test func unfinishedWork() {
    #expect(NeverWords.offences(in: code("// TO" + "DO: later")).count == 1)
    #expect(NeverWords.nameOffences("Sources/Rules/Utils.swift").count == 1)
    #expect(NeverWords.nameOffences("Sources/Rules/Helpers/A.swift").count == 1)
    #expect(NeverWords.nameOffences("Sources/Rules/Linter.swift").isEmpty)
  }

  @Test(arguments: [
    ("/// A.\npublic let a = 1", 0), ("public let a = 1", 1),
    ("/// A.\n@x\npackage func a() {}", 0),
    ("package func a() {}", 1), ("public private(set) var a: Int", 1), ("private let a = 1", 0),
    ("// A.\npublic init() {}", 1), ("public import A", 0), ("public extension A {}", 0),
  ])
  func documentation(text: String, count: Int) {
    #expect(Documentation.offences(in: code(text)).count == count)
  }

  @Test func longFirstLine() {
    let line = String(repeating: "a", count: 101)
    #expect(Documentation.offences(in: code("/// \(line)\npublic let a = 1")).count == 1)
  }

  @Test(arguments: [
    ("l'heure", 1), ("l’heure", 0), ("note : a", 1), ("note\u{A0}: a", 0), ("quoi ?", 1),
    ("quoi?", 0), ("« a »", 1), ("«\u{A0}a\u{A0}»", 0), ("a ; b", 1), ("note: a", 0),
    ("une note: a", 1), ("10:30", 0),
  ])
  func french(text: String, count: Int) {
    #expect(French.offences(in: text, path: "a", line: 1).count == count)
  }

  @Test func frenchLiterals() {
    #expect(French.offences(in: code(#"A(en: "it's : a", fr: "l'heure")"#)).count == 1)
    #expect(French.offences(in: code(#"A(en: "a", fr: "note\u{A0}: \(b)")"#)).isEmpty)
  }

  @Test(arguments: [
    ("see /wo" + "rk/main", 1), ("a/work/b", 0), ("file:/ho" + "me/me", 1), ("/work", 0),
  ])
  func machinePaths(text: String, count: Int) {
    #expect(Paths.offences(in: text, path: "a").count == count)
  }

  @Test func unequalPages() {
    #expect(Pages.differences("# A\n\n| a |\n", "# B\n\n| b |\n") == [])
    #expect(Pages.differences("# A\n## B\n", "# A\n").count == 1)
    #expect(Pages.differences("| a |\n", "").count == 1)
    #expect(Pages.differences("```sh\nls\n```\n", "```sh\npwd\n```\n").count == 1)
  }
}
