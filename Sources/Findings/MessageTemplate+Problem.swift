public import SourceText

extension MessageTemplate {
  /// Something in a message's text that cannot be used as it stands.
  public struct Problem: Hashable, Sendable {
    /// What is wrong.
    public var kind: Kind
    /// Where, in UTF-8 bytes of the message's text.
    public var range: ByteRange

    /// What can be wrong with a message.
    public enum Kind: Hashable, Sendable {
      /// A `{` without its `}`.
      case unclosed
      /// A `}` without its `{`.
      case unopened
      /// No name after `{`.
      case nameMissing
      /// A sign in a name that is no letter, digit, `_` or `.`.
      case nameMalformed(String)
      /// A style that is none of the known ones.
      case unknownStyle(String)
      /// A plural form that the language does not have.
      case unknownForm(String)
      /// The same form twice.
      case repeatedForm(String)
      /// A form that the language needs.
      case missingForm(Form)
      /// A form without `{…}` behind it.
      case formWithoutText(String)
      /// An apostrophe that quotes up to the end of the message.
      case unclosedQuote
      /// Plurals nested deeper than any message needs.
      case tooDeep
    }

    /// What was found and what was needed, in both languages.
    public var message: BilingualText { kind.message }
  }
}

extension MessageTemplate.Problem.Kind {
  /// What was found and what was needed, in both languages.
  public var message: BilingualText {
    switch self {
    case .unclosed:
      BilingualText(
        en: "This ‘{’ is not closed by ‘}’",
        fr: "Cette « { » n’est pas fermée par « } »"
      )
    case .unopened:
      BilingualText(
        en: "This ‘}’ closes no ‘{’; write ‘'}'’ to show the sign itself",
        fr: "Cette « } » ne ferme aucune « { »; écrire « '}' » pour montrer le signe lui-même"
      )
    case .nameMissing:
      BilingualText(
        en: "The name of a value is missing after ‘{’",
        fr: "Le nom d’une valeur manque après « { »"
      )
    case .nameMalformed(let name):
      BilingualText(
        en: "‘\(name)’ is not the name of a value; letters, digits, ‘_’ and ‘.’ make names",
        fr: "« \(name) » n’est pas un nom de valeur; un nom est fait de lettres, de chiffres, "
          + "de « _ » et de « . »"
      )
    case .unknownStyle(let style):
      BilingualText(
        en: "‘\(style)’ is not a style of messages; the styles are ‘plural’, ‘number’, ‘date’ "
          + "and ‘list’",
        fr: "« \(style) » n’est pas un style de message; les styles sont « plural », "
          + "« number », « date » et « list »"
      )
    case .unclosedQuote:
      BilingualText(
        en: "The text quoted from this apostrophe on is not closed by another apostrophe",
        fr: "Le texte cité à partir de cette apostrophe n’est pas fermé par une autre apostrophe"
      )
    case .tooDeep:
      BilingualText(
        en: "Plurals are nested too deep here",
        fr: "Les pluriels sont trop imbriqués ici"
      )
    case .unknownForm, .repeatedForm, .missingForm, .formWithoutText:
      formMessage
    }
  }

  private var formMessage: BilingualText {
    switch self {
    case .unknownForm(let form):
      BilingualText(
        en: "‘\(form)’ is not a plural form of this language; ‘one’, ‘other’ and numbers such as "
          + "‘=0’ are",
        fr: "« \(form) » n’est pas une forme du pluriel de cette langue; « one », « other » et "
          + "les nombres comme « =0 » en sont"
      )
    case .repeatedForm(let form):
      BilingualText(
        en: "The plural form ‘\(form)’ is written twice",
        fr: "La forme du pluriel « \(form) » est écrite deux fois"
      )
    case .missingForm(let form):
      BilingualText(
        en: "The plural form ‘\(form.rawValue)’ is missing",
        fr: "La forme du pluriel « \(form.rawValue) » manque"
      )
    case .formWithoutText(let form):
      BilingualText(
        en: "The plural form ‘\(form)’ needs its text in ‘{’ and ‘}’",
        fr: "Il faut le texte de la forme du pluriel « \(form) » entre « { » et « } »"
      )
    default:
      BilingualText(en: "", fr: "")
    }
  }
}
