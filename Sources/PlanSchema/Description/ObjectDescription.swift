public import Findings

/// A group of fields, such as the plan itself, its timeline or one activity.
public final class ObjectDescription: Sendable {
  /// The name of its type, such as `Activity`.
  public let name: String
  /// The fields, by slot.
  public let fields: [FieldDescription]
  /// Whether keys that are language tags are allowed beside the fields.
  let allowsLanguageTags: Bool
  /// Whether keys that start with `x-` are allowed beside the fields.
  let allowsExtensions: Bool
  /// The slots of the fields without which the group cannot be read.
  let requiredSlots: [Int]
  /// The keys, by slot; apart from the fields, since they are looked for all the time.
  private let names: [String]
  private let words: WordTable
  private let english: String
  private let french: String

  /// A group with its English name, without an article, and its French name with one.
  init(
    _ name: String,
    en english: String,
    fr french: String,
    allowsLanguageTags: Bool = false,
    allowsExtensions: Bool = true,
    _ fields: [FieldDescription]
  ) {
    self.name = name
    self.fields = fields
    requiredSlots = fields.indices.filter { fields[$0].isRequired }
    names = fields.map(\.name)
    words = WordTable(names)
    self.allowsLanguageTags = allowsLanguageTags
    self.allowsExtensions = allowsExtensions
    self.english = english
    self.french = french
  }

  /// What one such group is called, without an article: ‘activity’, « activité ».
  public var label: BilingualText { BilingualText(en: english, fr: withoutArticle(french)) }

  /// What one such group is called, with the definite article: ‘the activity’, « l’activité ».
  public var labelWithArticle: BilingualText { BilingualText(en: "the " + english, fr: french) }

  /// The place of a field in `fields`; `nil` where the group has no such key.
  public func slot(of name: String) -> Int? {
    names.firstIndex(of: name)
  }

  /// The place of the field whose key a stretch of bytes spells, looked for from a place on.
  func slot(of text: [UInt8], _ range: Range<Int>, from first: Int) -> Int? {
    words.place(of: text, range, from: first)
  }

  /// The field under a key.
  public func field(_ name: String) -> FieldDescription? {
    slot(of: name).map { fields[$0] }
  }
}
