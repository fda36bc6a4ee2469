public import Findings

/// What may stand under a key of a pack.
public indirect enum PackShape: Sendable {
  /// One text that is the same in both languages, such as an id.
  case word
  /// A text in both languages, `{en: …, fr: …}`.
  case text
  /// A message with places for values, in both languages.
  case message
  /// One text, or one in each language: names of sections that have no translation.
  case wordOrText
  /// A text in one language at least: addresses of sources.
  case addresses
  /// An expression.
  case expression
  /// A path of the plan.
  case path
  /// A whole number.
  case int
  /// `true` or `false`.
  case bool
  /// A day, `YYYY-MM-DD`.
  case date
  /// Anything; its type is checked elsewhere.
  case any
  /// One of a few words.
  case choice([String])
  /// A plan written out, with `⟦` and `⟧` around what must be flagged.
  case document
  /// Several values.
  case list(PackShape)
  /// One value, or a list of several.
  case oneOrMany(PackShape)
  /// Values under names that the author chooses.
  case map(PackShape)
  /// One of several shapes; the first whose kind of node fits is meant.
  case either(PackShape, PackShape)
  /// A group of keys.
  case object(PackObject)
}

/// A group of keys of a pack's files.
public final class PackObject: Sendable {
  /// The name of its type, such as `Rule`.
  public let name: String
  /// What one such group is called, with an article in French.
  public let label: BilingualText
  /// Its keys, in the order in which they are documented.
  public let keys: [PackKey]

  init(_ name: String, _ label: BilingualText, _ keys: [PackKey]) {
    self.name = name
    self.label = label
    self.keys = keys
  }

  /// The key of a name.
  public func key(_ name: String) -> PackKey? { keys.first { $0.name == name } }
}

/// A key of a group.
public struct PackKey: Sendable {
  /// The key.
  public let name: String
  /// What may stand under it.
  public let shape: PackShape
  /// Whether the group must have it.
  public let isRequired: Bool
  /// What it holds, in one sentence.
  public let description: BilingualText

  init(
    _ name: String,
    _ shape: PackShape,
    required isRequired: Bool = false,
    en: String,
    fr: String
  ) {
    self.name = name
    self.shape = shape
    self.isRequired = isRequired
    description = BilingualText(en: en, fr: fr)
  }
}
