import Findings
import Reporting

/// Options about configurations.
extension OptionDescription {
  static let config = OptionDescription(
    .text(BilingualText(en: "FILE", fr: "FICHIER")),
    en: "this configuration for every plan, rather than the nearest consult-lint.yaml",
    fr: "configuration de tous les plans, à la place du consult-lint.yaml le plus proche"
  )
  static let noConfig = OptionDescription(
    .none,
    en: "no configuration at all",
    fr: "aucune configuration"
  )
  static let baseline = OptionDescription(
    .text(BilingualText(en: "FILE", fr: "FICHIER")),
    en: "the baseline: findings that were there before",
    fr: "relevé de référence\u{A0}: constats antérieurs"
  )
  static let origin = OptionDescription(
    .none,
    en: "show where each setting was made",
    fr: "indiquer où chaque réglage a été fait"
  )
  static let registerFormat = OptionDescription(
    .choice(WaiverRegister.Format.allCases.map(\.rawValue)),
    en: "the form of the register",
    fr: "forme du registre"
  )
  static let comparisonFormat = OptionDescription(
    .choice(BaselineReport.Format.allCases.map(\.rawValue)),
    en: "the form of what is written",
    fr: "forme de ce qui est écrit"
  )
  static let diff = OptionDescription(
    .none,
    en: "show what would change, as diff -u does; this is so unless told",
    fr: "montrer ce qui changerait, comme diff -u; c’est le cas par défaut"
  )
  static let write = OptionDescription(
    .none,
    en: "write the files; each is replaced at once",
    fr: "écrire les fichiers; chacun est remplacé d’un coup"
  )
  static let unsafe = OptionDescription(
    .none,
    en: "apply edits too that a person must look at",
    fr: "appliquer aussi les correctifs à examiner par une personne"
  )
}
