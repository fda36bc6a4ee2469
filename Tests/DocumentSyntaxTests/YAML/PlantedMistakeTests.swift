import DocumentSyntax
import SourceText
import Testing

/// One mistake, planted at each place of a plan, gives one finding: no cascade, nothing hidden.
@Suite struct PlantedMistakeTests {
  static let plan = """
    # An invented plan.
    id: C-0000001
    title:
      en: Plain words for open data
      fr: Des mots simples pour les données ouvertes
    subjects: [PO, SE]
    organization:
      lead:
        code: tbs-sct
        name: {en: Treasury Board, fr: Conseil du Trésor}
      contacts:
        - {role: inquiries, email: a@example.org, public: true, languages: [en, fr]}
        - {role: lead, email: b@example.org}
    purpose:
      promise: {en: "We will say what we used, and why", fr: "Nous dirons pourquoi"}
      objectives:
        - id: O1
          statement: {en: Learn what readers need, fr: Savoir ce qu’il faut}
          measure: 400 answers at least
        - id: O2
          statement: {en: Test two formats, fr: Essayer deux formats}
          measure: Twelve sessions
      notes: >
        Folded text,
        two lines.
    timeline:
      open_date: 2026-09-22
      close_date: 2026-11-24

    """

  private var lines: [String] {
    Self.plan.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func count(_ number: Int, _ line: String) -> Int {
    var lines = lines
    lines[number] = line
    let source = SourceFile(name: "plan", text: lines.joined(separator: "\n"))
    return DocumentReader.read(source, as: .yaml).findings.count
  }

  /// Lines outside the text block, where each sign has its meaning.
  private var places: [(number: Int, line: String)] {
    lines.enumerated().filter {
      !$1.isEmpty && !$1.hasPrefix("#") && !$1.hasSuffix(",") && !$1.hasSuffix("lines.")
    }
    .map { (number: $0, line: $1) }
  }

  @Test func thePlanItselfIsSound() {
    let source = SourceFile(name: "plan", text: Self.plan)
    #expect(DocumentReader.read(source, as: .yaml).findings.isEmpty)
  }

  @Test(
    "a sign at the start of a value",
    arguments: ["@", "`", "%", "\"", "'", "- ", "? ", "[", "{", "}", ": ", "|", "* "]
  )
  func aSignBeforeAValue(sign: String) {
    for (number, line) in places {
      guard let colon = line.firstRange(of: ": "), !line.hasSuffix(">") else { continue }
      let changed = line[..<colon.upperBound] + sign + line[colon.upperBound...]
      #expect(count(number, String(changed)) == 1, "\(changed)")
    }
  }

  @Test("a bracket or a quote left out", arguments: ["[", "]", "{", "}", "\""])
  func aSignLeftOut(sign: Character) {
    for (number, line) in places {
      for place in line.indices where line[place] == sign {
        var changed = line
        changed.remove(at: place)
        // Without its first bracket or quotes a text can still be sound.
        #expect(count(number, changed) <= 1, "\(changed)")
        if sign == "]" || sign == "}" { #expect(count(number, changed) == 1, "\(changed)") }
      }
    }
  }

  @Test func aColonInsideAText() {
    for (number, line) in places where !line.hasPrefix("  promise") {
      guard let colon = line.firstRange(of: ": "), !line.hasSuffix("]") else { continue }
      guard let space = line[colon.upperBound...].dropFirst(5).firstIndex(of: " ") else { continue }
      guard line[line.index(before: space)] != ",", line[line.index(before: space)] != ":" else {
        continue
      }
      let changed = line[..<space] + " : " + line[line.index(after: space)...]
      #expect(count(number, String(changed)) == 1, "\(changed)")
    }
  }

  @Test func aTabInTheIndentation() {
    for (number, line) in places where line.hasPrefix("  ") {
      let body = line.drop { $0 == " " }
      #expect(count(number, "\t" + String(body)) == 1, "\(line)")
      let half = String(repeating: "\t", count: (line.count - body.count) / 2)
      #expect(count(number, half + String(body)) == 1, "\(line)")
    }
  }

  @Test func aLineAtAnotherColumn() {
    for (number, line) in places {
      #expect(count(number, " " + line) <= 1, "\(line)")
      #expect(count(number, "  " + line) <= 1, "\(line)")
      if line.hasPrefix("  ") {
        #expect(count(number, String(line.dropFirst())) <= 1, "\(line)")
        #expect(count(number, String(line.dropFirst(2))) <= 1, "\(line)")
      }
    }
  }

  @Test func aColonOrItsSpaceLeftOut() {
    for (number, line) in places where !line.contains("- {") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let rest = line[line.index(after: colon)...]
      #expect(count(number, String(line[..<colon]) + rest) == 1, "\(line)")
      guard rest.hasPrefix(" ") else { continue }
      #expect(count(number, String(line[...colon]) + rest.dropFirst()) == 1, "\(line)")
    }
  }

  @Test func aDashLeftOut() {
    for (number, line) in places {
      guard let dash = line.firstRange(of: "- "), line.drop(while: { $0 == " " }).hasPrefix("- ")
      else { continue }
      #expect(
        count(number, String(line[..<dash.lowerBound]) + line[dash.upperBound...]) == 1,
        "\(line)"
      )
    }
  }
}
