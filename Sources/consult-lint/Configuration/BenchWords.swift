import Findings
import Reporting
import Rules

/// What pages about rules say of the configuration.
enum BenchWords {
  /// A place in a configuration.
  typealias Place = (path: String, line: Int)

  static let faultyPacks = BilingualText(
    en: "the rule packs have mistakes, so that they cannot be used",
    fr: "les ensembles de règles comportent des erreurs et sont donc inutilisables"
  )
  static let faultyConfiguration = BilingualText(
    en: "the configuration has mistakes, so that it cannot be used; --no-config leaves it aside",
    fr: "la configuration comporte des erreurs et est donc inutilisable; --no-config l’écarte"
  )

  /// A severity that was set, with that of the pack.
  static func severity(
    _ severity: Severity,
    _ place: Place?,
    inPack own: Severity
  ) -> BilingualText {
    let (word, ownWord) = (Wording.severity(severity), Wording.severity(own))
    let origin = origin(place, en: "set", fr: "fixée")
    let isSame = severity == own
    return BilingualText(
      en: "severity \(word.en), \(origin.en)" + (isSame ? "" : " (\(ownWord.en) in the pack)"),
      fr: "gravité «\u{A0}\(word.fr)\u{A0}», \(origin.fr)"
        + (isSame ? "" : " («\u{A0}\(ownWord.fr)\u{A0}» dans l’ensemble)")
    )
  }

  /// A value of a parameter that was set, with that of the pack.
  static func parameter(
    _ parameter: RuleParameter,
    _ value: ParameterValue,
    _ place: Place?
  ) -> BilingualText {
    func shown(_ value: ParameterValue, _ language: Language) -> String {
      Wording.value(value.messageValue, language)
    }
    let own = parameter.defaultValue
    let origin = origin(place, en: "set", fr: "valeur fixée")
    return BilingualText(
      en: "\(parameter.name) = \(shown(value, .en)), \(origin.en) (\(shown(own, .en)) in the pack)",
      fr: "\(parameter.name) = \(shown(value, .fr)), \(origin.fr) (\(shown(own, .fr)) dans "
        + "l’ensemble)"
    )
  }

  /// A rule that was switched off.
  static func off(_ place: Place) -> BilingualText {
    let origin = origin(place, en: "set", fr: "réglage fait")
    return BilingualText(en: "off, \(origin.en)", fr: "désactivée, \(origin.fr)")
  }

  /// A rule that does not run since its pack is not on.
  static func packOff(_ path: String) -> BilingualText {
    BilingualText(
      en: "does not run here: its pack is not on in \(path)",
      fr: "ne s’exécute pas ici\u{A0}: son ensemble n’est pas activé dans \(path)"
    )
  }

  /// A remark that holds for some files.
  static func files(_ patterns: String, _ remark: BilingualText) -> BilingualText {
    BilingualText(
      en: "for ‘\(patterns)’: \(remark.en)",
      fr: "pour «\u{A0}\(patterns)\u{A0}»\u{A0}: \(remark.fr)"
    )
  }

  /// A configuration that changes nothing about a rule.
  static func unchanged(_ path: String) -> BilingualText {
    BilingualText(
      en: "\(path) changes nothing about this rule",
      fr: "\(path) ne change rien à cette règle"
    )
  }

  private static func origin(_ place: Place?, en: String, fr: String) -> BilingualText {
    guard let place else {
      return BilingualText(en: "\(en) by a pack that is on", fr: "\(fr) par un ensemble activé")
    }
    return BilingualText(
      en: "\(en) in \(place.path) line \(place.line)",
      fr: "\(fr) dans \(place.path), ligne \(place.line)"
    )
  }
}
