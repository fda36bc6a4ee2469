import Findings
import Reporting

/// What `check` tells the person who called it, besides the report.
enum CheckNote {
  /// The packs cannot be used.
  static let faultyPacks = BilingualText(
    en: "no plan was checked, since the rule packs have mistakes",
    fr: "aucun plan n’a été vérifié, car les ensembles de règles comportent des erreurs"
  )

  /// A configuration cannot be used.
  static let faultyConfiguration = BilingualText(
    en: "no plan was checked, since the configuration has mistakes",
    fr: "aucun plan n’a été vérifié, car la configuration comporte des erreurs"
  )

  /// No rule was about any plan.
  static let noRules = BilingualText(
    en: "nothing to check: no rule is about these plans",
    fr: "rien à vérifier\u{A0}: aucune règle ne s’applique à ces plans"
  )

  /// No plan was found.
  static func noPlans(_ paths: [String]) -> BilingualText {
    let list = paths.joined(separator: ", ")
    return BilingualText(
      en: "nothing to check: no plan was found in \(list)",
      fr: "rien à vérifier\u{A0}: aucun plan trouvé dans \(list)"
    )
  }

  /// A stream held no plan.
  static let emptyStream = BilingualText(
    en: "nothing to check: standard input holds no line",
    fr: "rien à vérifier\u{A0}: l’entrée standard ne contient aucune ligne"
  )

  /// A stream is not held against a baseline, which takes all findings together.
  static let baselineIsUnused = BilingualText(
    en: "the baseline of the configuration is not used on a stream",
    fr: "le relevé de référence de la configuration ne sert pas pour un flux"
  )

  /// Packs that are on and are about none of the plans.
  static func idle(_ packs: [String]) -> BilingualText {
    let list = packs.joined(separator: ", ")
    return BilingualText(
      en: "packs that are about none of these plans: \(list)",
      fr: "ensembles qui ne s’appliquent à aucun de ces plans\u{A0}: \(list)"
    )
  }

  /// Findings that `--max-findings` keeps out of a report.
  static func notShown(_ count: Int) -> BilingualText {
    Wording.count(
      count,
      BilingualText(en: "finding is not in the report", fr: "constat ne figure pas au rapport"),
      BilingualText(
        en: "findings are not in the report",
        fr: "constats ne figurent pas au rapport"
      )
    )
  }

  /// Results that were taken from the cache.
  static func reused(_ count: Int) -> BilingualText {
    Wording.count(
      count,
      BilingualText(en: "result was in the cache", fr: "résultat était en cache"),
      BilingualText(en: "results were in the cache", fr: "résultats étaient en cache")
    )
  }

  /// Results that could not be put into the cache.
  static func notKept(_ error: SystemError) -> BilingualText {
    BilingualText(
      en: "results could not be kept in the cache: \(error.words.en)",
      fr: "des résultats n’ont pu être gardés en cache\u{A0}: \(error.words.fr)"
    )
  }

  /// Files that are as they were at a revision.
  static func unchanged(_ count: Int, _ revision: String) -> BilingualText {
    let files = Wording.count(
      count,
      BilingualText(en: "file", fr: "fichier"),
      BilingualText(en: "files", fr: "fichiers")
    )
    return BilingualText(
      en: "left out as unchanged since ‘\(revision)’: \(files.en)",
      fr: "laissés de côté, sans changement depuis «\u{A0}\(revision)\u{A0}»\u{A0}: \(files.fr)"
    )
  }

  /// Files of a folder that are no plans.
  static func leftOut(_ count: Int) -> BilingualText {
    BilingualText(
      en: count == 1
        ? "1 file without ‘schema: consultation-plan/1’ was left out"
        : "\(count) files without ‘schema: consultation-plan/1’ were left out",
      fr: count < 2
        ? "\(count) fichier sans «\u{A0}schema: consultation-plan/1\u{A0}» a été ignoré"
        : "\(count) fichiers sans «\u{A0}schema: consultation-plan/1\u{A0}» ont été ignorés"
    )
  }
}
