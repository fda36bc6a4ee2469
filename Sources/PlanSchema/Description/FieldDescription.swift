public import Findings

/// One field of the plan schema: its key, its type and what people are told of it.
public struct FieldDescription: Sendable {
  /// The key.
  public let name: String
  /// What may stand there.
  public let type: FieldType
  /// The stage from which a rule may expect the field; `nil` for an optional one.
  public let neededFrom: Stage?
  /// What its text, or each of its texts, has to do with ids.
  public let idRole: IDRole?
  /// Whether a document without it cannot be read as a plan.
  public let isRequired: Bool
  private let words: Words

  /// What people are told of a field; apart, since reading looks at the rest all the time.
  private final class Words: Sendable {
    let english: String
    let french: String
    let description: BilingualText

    init(english: String, french: String, description: BilingualText) {
      self.english = english
      self.french = french
      self.description = description
    }
  }

  fileprivate init(_ half: EnglishField, french: String, description: String) {
    name = half.field.name
    type = half.field.type
    neededFrom = half.field.stage
    idRole = half.field.idRole
    isRequired = half.field.isRequired
    words = Words(
      english: half.label,
      french: french,
      description: BilingualText(en: half.description, fr: description)
    )
  }

  /// What it holds, in one sentence.
  public var description: BilingualText { words.description }

  /// Its name without an article: ‘opening date’, « date d’ouverture ».
  public var label: BilingualText {
    BilingualText(en: words.english, fr: withoutArticle(words.french))
  }

  /// Its name with the definite article: ‘the opening date’, « la date d’ouverture ».
  public var labelWithArticle: BilingualText {
    BilingualText(en: "the " + words.english, fr: words.french)
  }
}

/// Takes the definite article off a French noun.
func withoutArticle(_ noun: String) -> String {
  for article in ["le ", "la ", "les ", "l’"] where noun.hasPrefix(article) {
    return String(noun.dropFirst(article.count))
  }
  return noun
}

/// A field that has no words yet; it becomes a description once both languages are there.
struct Field {
  fileprivate let name: String
  fileprivate let type: FieldType
  fileprivate let stage: Stage?
  fileprivate let idRole: IDRole?
  fileprivate let isRequired: Bool

  init(
    _ name: String,
    _ type: FieldType,
    _ stage: Stage? = nil,
    id idRole: IDRole? = nil,
    isRequired: Bool = false
  ) {
    self.name = name
    self.type = type
    self.stage = stage
    self.idRole = idRole
    self.isRequired = isRequired
  }

  /// The English label, without an article, and the description.
  func en(_ label: String, _ description: String) -> EnglishField {
    EnglishField(field: self, label: label, description: description)
  }
}

/// A field that has English words and still needs French ones.
struct EnglishField {
  fileprivate let field: Field
  fileprivate let label: String
  fileprivate let description: String

  /// The French label, with its definite article, and the description.
  func fr(_ label: String, _ description: String) -> FieldDescription {
    FieldDescription(self, french: label, description: description)
  }
}
