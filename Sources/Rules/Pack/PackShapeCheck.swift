internal import CEL
internal import DocumentSyntax
internal import Findings
internal import PlanSchema

/// Holds a file of a pack against the description of the format.
struct PackShapeCheck {
  private(set) var log: PackLog

  init(_ log: PackLog) { self.log = log }

  /// Checks a node; every mistake in it is told once.
  mutating func check(_ node: PackNode, is shape: PackShape) {
    switch shape {
    case .word, .expression, .path, .document:
      guard node.kind == .scalar, !node.isNull else { return wrongShape(node, shape) }
    case .any: break
    case .int:
      guard let text = node.word?.value, Int64(text) != nil else { return wrongShape(node, shape) }
    case .bool:
      guard let text = node.word?.value, text == "true" || text == "false" else {
        return wrongShape(node, shape)
      }
    case .date:
      guard let text = node.word?.value, CivilDate(iso: text) != nil else {
        return wrongShape(node, shape)
      }
    case .choice(let choices):
      guard let text = node.word?.value else { return wrongShape(node, shape) }
      if !choices.contains(text) {
        log.report(.unknownChoice(text, choices: choices), at: node.place)
      }
    case .text, .message: checkText(node, needsBoth: true)
    case .addresses:
      if !node.isNull { checkText(node, needsBoth: false) }
    case .wordOrText:
      if node.kind == .mapping { return checkText(node, needsBoth: true) }
      guard node.kind == .scalar, !node.isNull else { return wrongShape(node, shape) }
    case .list(let item):
      guard node.kind == .sequence else { return wrongShape(node, shape) }
      for child in node.items { check(child, is: item) }
    case .oneOrMany(let item):
      for child in node.oneOrMany { check(child, is: item) }
    case .map(let value):
      guard node.kind == .mapping else { return wrongShape(node, shape) }
      for entry in node.entries { check(entry.value, is: value) }
    case .either(let first, let second):
      check(node, is: first.fits(node.kind) ? first : second)
    case .object(let object): checkObject(node, object, shape)
    }
  }

  private mutating func checkObject(_ node: PackNode, _ object: PackObject, _ shape: PackShape) {
    guard node.kind == .mapping else { return wrongShape(node, shape) }
    var present: Set<String> = []
    for entry in node.entries {
      guard let key = object.key(entry.key) else {
        let near = NearWords.near(entry.key, in: object.keys.map(\.name))
        let problem = PackProblem.unknownKey(entry.key, in: object.label, near: near)
        log.report(problem, at: node.place(of: entry.keyNode))
        // A key that was only misspelt is not missing as well.
        present.formUnion(near.prefix(1))
        continue
      }
      present.insert(key.name)
      if entry.value.isNull, !key.isRequired { continue }
      check(entry.value, is: key.shape)
    }
    for key in object.keys where key.isRequired && !present.contains(key.name) {
      log.report(.missingKey(key.name, in: object.label), at: node.head)
    }
  }

  private mutating func checkText(_ node: PackNode, needsBoth: Bool) {
    guard node.kind == .mapping else { return wrongShape(node, .text) }
    for entry in node.entries where Language(rawValue: entry.key) == nil {
      let label = BilingualText(en: "text in both languages", fr: "un texte dans les deux langues")
      let near = NearWords.near(entry.key, in: ["en", "fr"])
      log.report(
        .unknownKey(entry.key, in: label, near: near),
        at: node.place(of: entry.keyNode)
      )
    }
    for language in Language.allCases {
      guard let version = node[language.rawValue] else {
        if needsBoth { log.report(.languageMissing(language), at: node.place) }
        continue
      }
      guard let text = version.word?.value else {
        wrongShape(version, .word)
        continue
      }
      if TextQuestions.isBlank(text) {
        log.report(.languageMissing(language), at: version.place)
      }
    }
  }

  private mutating func wrongShape(_ node: PackNode, _ shape: PackShape) {
    log.report(.wrongShape(needed: shape.label), at: node.place)
  }
}

extension PackNode {
  /// The first key of a group, to point at the group without underlining all of it.
  var head: PackPlace {
    guard let first = entries.first else { return place }
    return PackPlace(self, range: tree.range(first.keyNode))
  }
}

extension PackShape {
  /// Whether a kind of node may be of this shape.
  func fits(_ kind: NodeKind) -> Bool {
    switch self {
    case .word, .expression, .path, .int, .bool, .date, .choice, .document: kind == .scalar
    case .text, .message, .addresses, .map, .object: kind == .mapping
    case .list: kind == .sequence
    case .any, .oneOrMany, .wordOrText, .either: true
    }
  }

  /// What is needed, for messages.
  var label: BilingualText {
    switch self {
    case .word: BilingualText(en: "a text", fr: "un texte")
    case .text, .message, .addresses:
      BilingualText(
        en: "a text in both languages, {en: …, fr: …},",
        fr: "un texte dans les deux langues, {en: …, fr: …}"
      )
    case .wordOrText:
      BilingualText(
        en: "a text, in one language or in both,",
        fr: "un texte, dans une langue ou les deux"
      )
    case .expression: BilingualText(en: "an expression", fr: "une expression")
    case .path: BilingualText(en: "a path of the plan", fr: "un chemin du plan")
    case .int: BilingualText(en: "a whole number", fr: "un nombre entier")
    case .bool: BilingualText(en: "true or false", fr: "true ou false")
    case .date: BilingualText(en: "a day, YYYY-MM-DD,", fr: "un jour, AAAA-MM-JJ")
    case .any: BilingualText(en: "a value", fr: "une valeur")
    case .choice(let words):
      BilingualText(
        en: "one of \(words.map { "‘\($0)’" }.joined(separator: ", "))",
        fr: "un des mots \(words.map { "«\u{A0}\($0)\u{A0}»" }.joined(separator: ", "))"
      )
    case .document: BilingualText(en: "a plan written as text", fr: "un plan écrit comme texte")
    case .list, .oneOrMany: BilingualText(en: "a list", fr: "une liste")
    case .map, .object:
      BilingualText(en: "a group of keys", fr: "un groupe de clés")
    case .either(let first, let second):
      BilingualText(
        en: "\(first.label.en) or \(second.label.en)",
        fr: "\(first.label.fr) ou \(second.label.fr)"
      )
    }
  }
}
