import DocumentSyntax
import Findings
import SourceText

extension PlanDecoder {
  /// Reads a scalar as a value of a type that is written as one.
  ///
  /// Texts, dates and codes are taken as written, whatever a YAML reader would make of `no`,
  /// `10:30` or `2026-03-01`; in JSON they are strings.
  mutating func scalar(_ type: FieldType, at place: Place, _ spot: Spot) -> PlanField {
    switch type {
    case .int, .number, .bool:
      return bare(type, tree.text(place.node), isBare: isBare(place.node), at: place, spot)
    case .constant, .string, .date, .dateOrDateTime, .time, .duration, .uri, .email,
      .languageTag, .code, .text, .money, .list, .object, .byLanguage:
      if tree.format == .json, isBare(place.node) {
        let text = tree.text(place.node)
        return mismatch(type, place, spot, fixes: writing(text, at: place.node, .safe))
      }
      if let value = verbatim(type, place.node) { return .value(value, place) }
      return written(type, tree.text(place.node), at: place, spot)
    }
  }

  /// A code or a day whose bytes stand in the file as they are, read without making a text.
  private func verbatim(_ type: FieldType, _ node: NodeID) -> PlanValue? {
    switch type {
    case .code(let list):
      guard let range = tree.verbatimRange(node) else { return nil }
      return list.index(of: tree.source.bytes, range).map { .code(list, index: $0) }
    case .date:
      guard let range = tree.verbatimRange(node) else { return nil }
      return WrittenDate(tree.source.bytes[range])?.date.map { .date($0) }
    case .constant, .string, .int, .number, .bool, .dateOrDateTime, .time, .duration, .uri, .email,
      .languageTag, .text, .money, .list, .object, .byLanguage:
      return nil
    }
  }

  /// Whether a scalar has a type of its own, as plain scalars do.
  private func isBare(_ node: NodeID) -> Bool {
    guard let tag = tree.tag(node) else { return tree.style(node) == .plain }
    return tag != "!" && tag != "tag:yaml.org,2002:str"
  }

  /// Reads a number or a truth value.
  private mutating func bare(
    _ type: FieldType,
    _ text: String,
    isBare: Bool,
    at place: Place,
    _ spot: Spot
  ) -> PlanField {
    let value: PlanValue?
    switch type {
    case .int: value = CoreScalar.int(text).map(PlanValue.int)
    case .number: value = CoreScalar.number(text).map(PlanValue.number)
    case .bool: value = CoreScalar.bool(text).map(PlanValue.bool)
    case .constant, .string, .text, .date, .dateOrDateTime, .time, .duration, .money, .uri, .email,
      .languageTag, .code, .list, .object, .byLanguage:
      value = nil
    }
    if let value, isBare { return .value(value, place) }
    var fixes: [Fix] = []
    if value != nil {
      let title = BilingualText(en: "Remove the quotes", fr: "Retirer les guillemets")
      fixes = [Fix(title: title, safety: .safe, edits: [.init(range: place.range, text: text)])]
    } else if case .bool = type, let meant = CoreScalar.meantBool(text) {
      let edit = Fix.Edit(range: place.range, text: String(meant))
      let title = BilingualText(en: "Write ‘\(meant)’", fr: "Écrire \(quoted(String(meant)))")
      fixes = [Fix(title: title, safety: .safe, edits: [edit])]
    }
    if tree.style(place.node) == .literal || tree.style(place.node) == .folded { fixes = [] }
    return mismatch(type, place, spot, fixes: fixes)
  }

  /// Reads a text by the form that its type asks for.
  private mutating func written(
    _ type: FieldType,
    _ text: String,
    at place: Place,
    _ spot: Spot
  ) -> PlanField {
    switch type {
    case .constant(let constant):
      if text == constant { return .value(.string(text), place) }
      log.report(
        WholeProblem.unknownVersion(text),
        at: place.node,
        fixes: writing(constant, at: place.node, .needsReview)
      )
      return .unreadable(place)
    case .date:
      let date = WrittenDate(text.utf8)
      return formed(type, text, isFormed: date != nil, date?.date.map(PlanValue.date), place, spot)
    case .dateOrDateTime:
      let written = WrittenMoment(text.utf8)
      let value = written?.moment.map(PlanValue.moment)
      return formed(type, text, isFormed: written != nil, value, place, spot)
    case .time:
      let isFormed = LooseForms.isTime(text)
      let value = CivilTime(iso: text).map(PlanValue.time)
      return formed(type, text, isFormed: isFormed, value, place, spot)
    case .duration:
      let value = CalendarPeriod(iso: text).map(PlanValue.duration)
      return formed(type, text, isFormed: false, value, place, spot)
    case .languageTag:
      let value: PlanValue? = LanguageTag.isWellFormed(text) ? .string(text) : nil
      return formed(type, text, isFormed: false, value, place, spot)
    case .code(let list): return code(text, of: list, at: place, spot)
    case .string, .uri, .email, .text, .int, .number, .bool, .money, .list, .object, .byLanguage:
      ids.note(text, spot, at: place)
      return .value(.string(text), place)
    }
  }

  private mutating func formed(
    _ type: FieldType,
    _ text: String,
    isFormed: Bool,
    _ value: PlanValue?,
    _ place: Place,
    _ spot: Spot
  ) -> PlanField {
    if let value { return .value(value, place) }
    guard !isFormed else {
      log.report(ValueProblem.doesNotExist(spot.field, text, needed: type), at: place.node)
      return .unreadable(place)
    }
    let fix = LooseForms.mended(text, for: type).map { writing($0, at: place.node, .safe) }
    log.report(
      ValueProblem.wrongForm(spot.field, text, needed: type),
      at: place.node,
      fixes: fix ?? []
    )
    return .unreadable(place)
  }

  private mutating func code(
    _ text: String,
    of list: CodeList,
    at place: Place,
    _ spot: Spot
  ) -> PlanField {
    if let index = list.index(of: text) { return .value(.code(list, index: index), place) }
    if let index = list.index(ofRegistryCode: text) {
      let code = list.codes[index]
      log.report(
        CodeProblem.ofRegistry(spot.field, text, write: code),
        at: place.node,
        fixes: writing(code, at: place.node, .safe)
      )
      return .unreadable(place)
    }
    let meant = list.meant(by: text)
    let near = meant.map { [$0] } ?? list.near(text)
    let safety: Fix.Safety = meant == nil ? .needsReview : .safe
    log.report(
      CodeProblem.unknown(spot.field, text, list, near: near),
      at: place.node,
      fixes: near.count == 1 ? writing(near[0], at: place.node, safety) : []
    )
    return .unreadable(place)
  }
}

extension CodeList {
  /// The only code that a word can stand for: written in other letters or with other signs between
  /// its words, or its label in either language.
  func meant(by word: String) -> String? {
    let wanted = CodeList.folded(word)
    let codes = values.filter { value in
      [value.code, value.label.en, value.label.fr].contains { CodeList.folded($0) == wanted }
    }
    return codes.count == 1 ? codes[0].code : nil
  }

  /// A word in small letters, without space around it, its parts joined in one way.
  private static func folded(_ word: String) -> String {
    word.lowercased().split { $0 == " " || $0 == "_" || $0 == "-" || $0 == "\u{A0}" }
      .joined(separator: "_")
  }

  /// The codes that were perhaps meant by a word: its label’s code, else near codes.
  func near(_ word: String) -> [String] {
    let wanted = word.lowercased()
    let labelled = values.filter {
      $0.label.en.lowercased() == wanted || $0.label.fr.lowercased() == wanted
    }
    if !labelled.isEmpty { return labelled.map(\.code) }
    let sameLetters = values.filter { $0.code.lowercased() == wanted }.map(\.code)
    guard sameLetters.isEmpty, word.utf8.count > 3 else { return sameLetters }
    let key = String(wanted.map { $0 == " " || $0 == "-" ? "_" : $0 })
    if index(of: key) != nil { return [key] }
    return NearWords.near(key, in: values.lazy.map(\.code).filter { $0.utf8.count > 3 })
  }
}
