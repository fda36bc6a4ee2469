/// A value of a plan, written out as YAML and as JSON.
indirect enum PlanValue {
  /// A text, in the style that its YAML twin shows.
  case text(String, TextStyle)
  /// What JSON writes without quotes: a number, `true` or `false`.
  case bare(String)
  /// A list; a flow list stands on one line in YAML.
  case list([PlanValue], isFlow: Bool)
  /// A mapping; a flow mapping stands on one line in YAML.
  case mapping([Member], isFlow: Bool)

  /// A key, its value and a comment above it.
  struct Member {
    var key: String
    var value: PlanValue
    var comment: String?

    init(_ key: String, _ value: PlanValue, comment: String? = nil) {
      self.key = key
      self.value = value
      self.comment = comment
    }
  }

  /// How YAML writes a text.
  enum TextStyle {
    case plain
    case singleQuoted
    case doubleQuoted
    case literal
    case folded
  }

  /// A word that needs no quotes.
  static func word(_ word: String) -> PlanValue { .text(word, .plain) }

  /// A list of words on one line.
  static func words(_ words: [String]) -> PlanValue {
    .list(words.map(PlanValue.word), isFlow: true)
  }
}
