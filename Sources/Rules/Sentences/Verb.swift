internal import Findings

/// The forms of a verb that sentences need.
struct Verb: Hashable, Sendable {
  /// After ‘must’ or « doit »: ‘give’, « indiquer ».
  let base: String
  /// With one thing: ‘gives’, « indique ».
  let third: String
  /// With several: ‘give’, « indiquent ».
  let plural: String

  init(_ base: String, _ third: String, _ plural: String) {
    self.base = base
    self.third = third
    self.plural = plural
  }

  /// The form for a subject.
  func form(isPlural: Bool) -> String { isPlural ? plural : third }

  /// Whether English negates it by ‘not’ alone: ‘is not’, ‘cannot’.
  var isAuxiliary: Bool { ["is", "can", "will"].contains(third) }

  /// Whether it is « être », after which « pas » leaves an article alone.
  var isBeing: Bool { base == "être" }
}

extension Verb {
  /// The verb with words that belong to it, and the rest: ‘will produce’, « donner lieu ».
  func completed(by words: String) -> (verb: Verb, rest: String)? {
    let next = words.prefix { $0 != " " }
    let rest = String(words.dropFirst(next.count + 1))
    if third == "will", !next.isEmpty {
      return (Verb(String(next), "will " + next, "will " + next), rest)
    }
    guard base == "donner", next == "lieu" else { return nil }
    return (Verb(base + " lieu", third + " lieu", plural + " lieu"), rest)
  }

  /// The forms after « exclure que »; `nil` for a verb of which they are not known.
  var subjunctive: Verb? {
    switch base {
    case "être": Verb(base, "soit", "soient")
    case "avoir": Verb(base, "ait", "aient")
    case "pouvoir": Verb(base, "puisse", "puissent")
    default: base.hasSuffix("er") && third.hasSuffix("e") ? self : nil
    }
  }

  /// The verb that a form belongs to; `nil` for other words.
  static func of(_ form: String, _ language: Language) -> (verb: Verb, isPlural: Bool)? {
    let verbs = language == .en ? english : french
    if let verb = verbs.first(where: { $0.third == form }) { return (verb, false) }
    if let verb = verbs.first(where: { $0.plural == form }) { return (verb, true) }
    return nil
  }
}

/// A verb in both languages.
struct BilingualVerb: Sendable {
  let en: Verb
  let fr: Verb

  subscript(language: Language) -> Verb {
    switch language {
    case .en: en
    case .fr: fr
    }
  }
}

extension BilingualVerb {
  static let be = BilingualVerb(en: Verb("be", "is", "are"), fr: Verb("être", "est", "sont"))
  static let fall = BilingualVerb(
    en: Verb("fall", "falls", "fall"),
    fr: Verb("tomber", "tombe", "tombent")
  )
  static let fallTogether = BilingualVerb(
    en: Verb("fall on the same day as", "falls on the same day as", "fall on the same day as"),
    fr: Verb("tomber le même jour", "tombe le même jour", "tombent le même jour")
  )
  static let contain = BilingualVerb(
    en: Verb("contain", "contains", "contain"),
    fr: Verb("contenir", "contient", "contiennent")
  )
  static let include = BilingualVerb(
    en: Verb("include", "includes", "include"),
    fr: Verb("comprendre", "comprend", "comprennent")
  )
  static let say = BilingualVerb(
    en: Verb("say", "says", "say"),
    fr: Verb("préciser", "précise", "précisent")
  )
  static let match = BilingualVerb(
    en: Verb("match", "matches", "match"),
    fr: Verb("correspondre", "correspond", "correspondent")
  )
  static let consist = BilingualVerb(
    en: Verb("consist", "consists", "consist"),
    fr: Verb("se composer", "se compose", "se composent")
  )
  static let pass = BilingualVerb(
    en: Verb("pass", "passes", "pass"),
    fr: Verb("s’écouler", "s’écoule", "s’écoulent")
  )
  static let run = BilingualVerb(
    en: Verb("run", "runs", "run"),
    fr: Verb("courir", "court", "courent")
  )
  static let separate = BilingualVerb(
    en: Verb("separate", "separates", "separate"),
    fr: Verb("séparer", "sépare", "séparent")
  )
  static let foresee = BilingualVerb(
    en: Verb("list", "lists", "list"),
    fr: Verb("prévoir", "prévoit", "prévoient")
  )
}
