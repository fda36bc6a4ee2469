public import Findings

extension RegexProblem {
  /// The problem in one sentence of each language.
  public var message: BilingualText { kind.message }
}

extension RegexProblem.Kind {
  /// The problem in one sentence of each language.
  public var message: BilingualText {
    switch self {
    case .groupNotClosed, .groupNotOpened, .classNotClosed, .badRange, .unknownClass:
      bracketMessage
    case .nothingToRepeat, .repeatedRepetition, .badCount, .tooDeep, .tooLarge:
      sizeMessage
    case .unknownEscape, .trailingBackslash, .unknownGroup, .badName, .repeatedName:
      nameMessage
    case .backReference:
      BilingualText(
        en: "back-references are not available, since they cannot be matched in linear time",
        fr: "les renvois à un groupe ne sont pas offerts, car leur recherche n’est pas linéaire"
      )
    case .lookAround:
      BilingualText(
        en: "look-ahead and look-behind are not available, since they cannot be matched in "
          + "linear time",
        fr: "les assertions avant et arrière ne sont pas offertes, car leur recherche n’est pas "
          + "linéaire"
      )
    }
  }

  private var bracketMessage: BilingualText {
    switch self {
    case .groupNotClosed:
      BilingualText(
        en: "the group is not closed; a ‘)’ is needed",
        fr: "le groupe n’est pas fermé; il faut une «\u{A0})\u{A0}»"
      )
    case .groupNotOpened:
      BilingualText(
        en: "this ‘)’ closes no group; write ‘\\)’ for the character itself",
        fr: "cette «\u{A0})\u{A0}» ne ferme aucun groupe; le caractère lui-même s’écrit "
          + "«\u{A0}\\)\u{A0}»"
      )
    case .classNotClosed:
      BilingualText(
        en: "the character class is not closed; a ‘]’ is needed",
        fr: "la classe de caractères n’est pas fermée; il faut un «\u{A0}]\u{A0}»"
      )
    case .unknownClass(let name):
      BilingualText(
        en: "no character class is named ‘\(name)’",
        fr: "aucune classe de caractères ne se nomme «\u{A0}\(name)\u{A0}»"
      )
    default:
      BilingualText(
        en: "the range needs two characters, the lower one first",
        fr: "l’intervalle doit avoir deux caractères, le plus petit en premier"
      )
    }
  }

  private var sizeMessage: BilingualText {
    switch self {
    case .nothingToRepeat:
      BilingualText(
        en: "there is nothing before the repetition sign to repeat",
        fr: "rien ne précède le signe de répétition"
      )
    case .repeatedRepetition:
      BilingualText(
        en: "a repetition sign follows another; put the first in ‘(?:…)’",
        fr: "un signe de répétition en suit un autre; le premier doit être dans "
          + "«\u{A0}(?:…)\u{A0}»"
      )
    case .badCount:
      BilingualText(
        en: "the counts of a repetition rise and are at most \(RegexLimits.repeats) in all",
        fr: "les nombres d’une répétition vont en croissant et ne dépassent pas "
          + "\(RegexLimits.repeats) en tout"
      )
    case .tooDeep:
      BilingualText(
        en: "groups are nested more than \(RegexLimits.depth) deep",
        fr: "les groupes sont imbriqués à plus de \(RegexLimits.depth) niveaux"
      )
    default:
      BilingualText(
        en: "the expression is too large; its repetitions need smaller counts",
        fr: "l’expression est trop grande; ses répétitions doivent être moins nombreuses"
      )
    }
  }

  private var nameMessage: BilingualText {
    switch self {
    case .unknownEscape(let text):
      BilingualText(
        en: "‘\(text)’ has no meaning in a regular expression",
        fr: "«\u{A0}\(text)\u{A0}» n’a pas de sens dans une expression régulière"
      )
    case .trailingBackslash:
      BilingualText(
        en: "the expression ends in ‘\\’; the character itself is ‘\\\\’",
        fr: "l’expression se termine par «\u{A0}\\\u{A0}»; le caractère lui-même s’écrit "
          + "«\u{A0}\\\\\u{A0}»"
      )
    case .badName:
      BilingualText(
        en: "a group’s name is made of letters, digits and ‘_’",
        fr: "le nom d’un groupe se compose de lettres, de chiffres et de «\u{A0}_\u{A0}»"
      )
    case .repeatedName(let name):
      BilingualText(
        en: "two groups are named ‘\(name)’",
        fr: "deux groupes se nomment «\u{A0}\(name)\u{A0}»"
      )
    default:
      BilingualText(
        en: "‘(?’ is followed by a flag (i, m, s, U), ‘:’ or ‘P<name>’",
        fr: "«\u{A0}(?\u{A0}» est suivi d’une option (i, m, s, U), de «\u{A0}:\u{A0}» ou de "
          + "«\u{A0}P<nom>\u{A0}»"
      )
    }
  }
}
