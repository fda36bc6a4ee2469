internal import Findings
internal import SourceText

extension RuleCompiler {
  /// The message of a rule in both languages; `nil` where a version is missing or wrong.
  mutating func message(of rule: WrittenRule) -> MessageTemplatePair? {
    guard let written = rule.message, let english = written.en, let french = written.fr else {
      return nil
    }
    let templates = [(english, Language.en), (french, Language.fr)].map { version, language in
      let (template, problems) = MessageTemplate.parse(version.text, language: language)
      for problem in problems { report(problem, in: version, language) }
      return (template, problems.isEmpty)
    }
    let pair = MessageTemplatePair(en: templates[0].0, fr: templates[1].0)
    guard templates[0].1, templates[1].1 else { return nil }
    checkPlaceholders(of: pair, english, french, rule)
    return pair
  }

  private mutating func report(
    _ problem: MessageTemplate.Problem,
    in version: WrittenText.Version,
    _ language: Language
  ) {
    let place = place(of: problem.range, in: version)
    if case .missingForm(let form) = problem.kind {
      log.report(.pluralMissing(form, language), at: place)
    } else {
      log.report(.message(problem.kind), at: place)
    }
  }

  private func place(of range: ByteRange, in version: WrittenText.Version) -> PackPlace {
    var place = version.place
    place.range = version.map.sourceRange(of: range.start, range.end)
    return place
  }

  private mutating func checkPlaceholders(
    of pair: MessageTemplatePair,
    _ english: WrittenText.Version,
    _ french: WrittenText.Version,
    _ rule: WrittenRule
  ) {
    let known = Set(
      rule.values.map(\.name.value) + rule.params.map { "params.\($0.name.value)" }
    )
    var told: Set<String> = []
    for (template, version) in [(pair.en, english), (pair.fr, french)] {
      for argument in template.arguments
      where !known.contains(argument.name) && told.insert(argument.name).inserted {
        let near = NearWords.near(argument.name, in: known.sorted())
        log.report(
          .placeholderUnknown(argument.name, near: near),
          at: place(of: argument.range, in: version)
        )
      }
    }
    let unmatched = pair.unmatched
    for (arguments, version, other) in [
      (unmatched.onlyEnglish, english, Language.fr), (unmatched.onlyFrench, french, .en),
    ] {
      for argument in arguments where told.insert(argument.name).inserted {
        log.report(
          .placeholderUnmatched(argument.name, missingIn: other),
          at: place(of: argument.range, in: version)
        )
      }
    }
  }

  /// Checks the words of a finding: none that judge, and « does not show » for principles.
  mutating func checkWording(of rule: WrittenRule) {
    let texts = [rule.titleText, rule.message].compactMap { $0 }
    for version in texts.flatMap({ [$0.en, $0.fr] }).compactMap({ $0 }) {
      if let word = ConformityWords.first(in: version.text) {
        log.report(.wordOfConformity(word.text), at: place(of: word.range, in: version))
      }
    }
    let authorities = rule.citations.map { catalogue.authorities[$0.source.value] }
    let restsOnPrinciples =
      !authorities.isEmpty && authorities.allSatisfy { $0?.kind == .principle }
    guard restsOnPrinciples, let message = rule.message, let english = message.en,
      let french = message.fr
    else { return }
    if !english.text.contains("does not show that") {
      log.report(.principleWording(.en), at: english.place)
    } else if !french.text.contains("ne montre pas que"), !french.text.contains("ne montre pas qu’")
    {
      log.report(.principleWording(.fr), at: french.place)
    }
  }
}

/// Words that say whether someone obeys, which no finding may say.
enum ConformityWords {
  private static let words: Set<String> = [
    "comply", "complies", "complied", "compliant", "non-compliant", "noncompliant",
    "non-compliance", "conforme", "conformes", "non-conforme", "non-conformes", "non-conformité",
  ]

  /// The first such word of a text, with its range in UTF-8 bytes.
  static func first(in text: String) -> (text: String, range: ByteRange)? {
    guard holdsStem(text) else { return nil }
    var offset = 0
    for word in text.split(omittingEmptySubsequences: false, whereSeparator: isSeparator) {
      let length = word.utf8.count
      if words.contains(word.lowercased()) {
        return (String(word), ByteRange(offset, offset + length))
      }
      offset += length
      // Every separator is one character; its own length follows the word.
      if word.endIndex < text.endIndex { offset += text[word.endIndex].utf8.count }
    }
    return nil
  }

  /// Whether ‘compl’ or ‘confo’ stands anywhere, in whatever case; each word holds one.
  private static func holdsStem(_ text: String) -> Bool {
    var tail: UInt64 = 0
    for byte in text.utf8 {
      tail = tail << 8 | UInt64(byte | 0x20)
      if tail & 0xFF_FFFF_FFFF == 0x63_6F6D_706C || tail & 0xFF_FFFF_FFFF == 0x63_6F6E_666F {
        return true
      }
    }
    return false
  }

  private static func isSeparator(_ character: Character) -> Bool {
    !(character.isLetter || character == "-")
  }
}
