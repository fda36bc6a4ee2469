/// One of the two official languages.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// English.
  case en
  /// French.
  case fr
}

/// A text in both official languages; neither is the original of the other.
public struct BilingualText: Hashable, Sendable {
  /// The English text.
  public var en: String
  /// The French text.
  public var fr: String

  /// A text from its two versions.
  public init(en: String, fr: String) {
    self.en = en
    self.fr = fr
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .en: en
    case .fr: fr
    }
  }

  /// Both versions, each changed by `transform`.
  public func map(_ transform: (String) -> String) -> BilingualText {
    BilingualText(en: transform(en), fr: transform(fr))
  }
}
