import DocumentSyntax
import Findings
import Rules
import SourceText
import Testing

@Suite("The linter")
struct LinterTests {
  private let texts = (0..<40).map { number in
    """
    schema: consultation-plan/1
    id: C-\(1_000_000 + number)
    title: {en: Plan \(number), fr: Plan no \(number)}
    status: \(number.isMultiple(of: 2) ? "planned" : "open")
    timeline: {open_date: 2026-03-01, close_date: 2026-03-\(10 + number % 20)}
    activities: [{id: A1, type: workshop}, {id: A2}]

    """
  }

  private func lines(_ result: Linter.Result) -> [String] {
    result.file.findings.map { "\($0.range) \($0.rule) \($0.pointer) \($0.message.fr)" }
  }

  @Test("many threads get what one gets")
  func threads() async throws {
    let packs = PackCompiler.compile(BuiltInPacks.all).packs
    let linter = Linter(packs: packs, settings: LintSettings(asOf: try day("2026-01-01")))
    let sources = texts.map { SourceFile(name: "plan.yaml", text: $0) }
    let serial = sources.map { lines(linter.lint($0, format: .yaml)) }
    #expect(serial.allSatisfy { $0.count > 3 })
    let parallel = await withTaskGroup(of: (Int, [String]).self) { group in
      for (index, source) in sources.enumerated() {
        group.addTask { (index, self.lines(linter.lint(source, format: .yaml))) }
      }
      var results = Array(repeating: [String](), count: sources.count)
      for await (index, lines) in group { results[index] = lines }
      return results
    }
    #expect(parallel == serial)
  }

  @Test("every finding of every built-in rule is in order, in both languages and inside the file")
  func findings() throws {
    let packs = PackCompiler.compile(BuiltInPacks.all).packs
    let settings = LintSettings(asOf: try day("2026-01-01"), packs: packs.map(\.id))
    let linter = Linter(packs: packs, settings: settings)
    #expect(linter.ruleCount > 200)
    for text in texts.prefix(2) + ["", "a", "[]", "schema: consultation-plan/1\n", "\u{FEFF}{}"] {
      let source = SourceFile(name: "plan.yaml", text: text)
      let findings = linter.lint(source, format: .yaml).file.findings
      #expect(zip(findings, findings.dropFirst()).allSatisfy { !FindingOrder.precedes($1, $0) })
      for finding in findings {
        #expect(source.range.contains(finding.range))
        #expect(!finding.message.en.contains("?}") && !finding.message.en.contains("{"))
        #expect(finding.message.en != finding.message.fr)
      }
    }
  }

  @Test("packs that were compiled apart work together")
  func apart() throws {
    let sources = BuiltInPacks.all.filter { ["base", "gc-core"].contains($0.id) }
    let alone = sources.flatMap { PackCompiler.compile([$0]).packs }
    let linter = Linter(packs: alone, settings: LintSettings(asOf: try day("2026-01-01")))
    let source = SourceFile(name: "plan.yaml", text: texts[0])
    #expect(!linter.lint(source, format: .yaml).file.findings.isEmpty)
  }

  @Test("settings that no pack can use are told")
  func settings() throws {
    let packs = SamplePack.compile(SamplePack.source())
    let id = RuleID("TST-TIM-01")
    let settings = LintSettings(
      asOf: try day("2026-01-01"),
      packs: ["smaple"],
      only: [RuleID("TST-TIM-10")],
      params: [id: ["minimum_day": ["3"], "minimum_days": ["0"]]]
    )
    #expect(
      settings.problems(with: packs) == [
        .unknownPack("smaple", near: ["sample"]),
        .unknownRule(RuleID("TST-TIM-10"), near: ["TST-TIM-01"]),
        .unknownParameter(id, name: "minimum_day", near: ["minimum_days"]),
        .wrongValue(id, name: "minimum_days", value: "0"),
      ]
    )
  }

  @Test("a pack that was cut or changed anywhere never stops the program", arguments: 0..<6)
  func hostile(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, limit)
    }
    let text = Array(SamplePack.rule.utf8)
    for _ in 0..<150 {
      var bytes = text
      for _ in 0..<(1 + next(4)) {
        let place = next(bytes.count)
        switch next(3) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(Array("{}[]:'\"\n #&*!|>⟦⟧,".utf8)[next(20)], at: place)
        default: bytes.removeSubrange(place..<min(bytes.count, place + next(30)))
        }
        if bytes.isEmpty { bytes = text }
      }
      let rules = String(decoding: bytes, as: UTF8.self)
      let report = RuleTester.test([SamplePack.source(rules: rules)])
      #expect(report.files.count == 4)
    }
  }

  @Test("the JSON Schema of packs names every key")
  func schema() {
    let text = String(decoding: PackJSONSchema.document.bytes(.compact), as: UTF8.self)
    let files = ["mutants.yaml", "unchecked.yaml", "periods.yaml"].flatMap { name in
      guard case .list(.object(let object)) = PackFormat.shape(ofFile: name) else {
        return [PackKey]()
      }
      #expect(text.contains("\"\(name.dropLast(5))\":{\"type\":\"array\""), "\(name)")
      return object.keys
    }
    for key in PackFormat.rule.keys + PackFormat.manifest.keys + PackFormat.example.keys + files {
      #expect(text.contains("\"\(key.name)\":"), "\(key.name)")
      #expect(key.description.en.hasSuffix(".") && key.description.fr.hasSuffix("."))
    }
  }
}
