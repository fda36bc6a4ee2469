import Findings
import Reporting
import Rules

/// What `fix` says.
enum FixWords {
  static let encoding = BilingualText(
    en: "some of its bytes are not text; mend them first",
    fr: "certains de ses octets ne sont pas du texte; les corriger d’abord"
  )
  static let changed = BilingualText(
    en: "it was changed in the meantime",
    fr: "il a été modifié entre-temps"
  )

  static func refused(_ path: String, _ reason: BilingualText) -> BilingualText {
    UsageError.naming(
      path,
      en: "% was not mended: \(reason.en)",
      fr: "% n’a pas été corrigé\u{A0}: \(reason.fr)"
    )
  }

  static func applied(_ path: String, _ entry: PlanFixer.Entry) -> BilingualText {
    BilingualText(
      en: "\(path)  \(entry.rule)  \(entry.title.en)",
      fr: "\(path)  \(entry.rule)  \(entry.title.fr)"
    )
  }

  static func leftOut(
    _ path: String,
    _ entry: PlanFixer.Entry,
    _ reason: BilingualText
  ) -> BilingualText {
    let place = entry.pointer.isEmpty ? path : "\(path)#\(entry.pointer)"
    return UsageError.naming(
      entry.rule.rawValue,
      en: "the edit of the rule % at \(place) was left out: \(reason.en)",
      fr: "le correctif de la règle % à \(place) a été écarté\u{A0}: \(reason.fr)"
    )
  }

  static func closing(_ edits: Int, _ files: Int, isWritten: Bool) -> [BilingualText] {
    guard edits > 0 else {
      return [BilingualText(en: "nothing to mend", fr: "rien à corriger")]
    }
    let size = Wording.count(
      edits,
      BilingualText(en: "edit", fr: "correctif"),
      BilingualText(en: "edits", fr: "correctifs")
    )
    let place = Wording.count(
      files,
      BilingualText(en: "file", fr: "fichier"),
      BilingualText(en: "files", fr: "fichiers")
    )
    return [
      isWritten
        ? BilingualText(
          en: "\(size.en) in \(place.en)",
          fr: "\(size.fr) dans \(place.fr)"
        )
        : BilingualText(
          en: "\(size.en) in \(place.en), not written; --write writes",
          fr: "\(size.fr) dans \(place.fr), sans écriture; --write écrit"
        )
    ]
  }

  static func waiting(_ count: Int) -> BilingualText {
    BilingualText(
      en: count == 1
        ? "1 more edit needs a person’s look; --unsafe applies it"
        : "\(Wording.number(count, .en)) more edits need a person’s look; --unsafe applies them",
      fr: count < 2
        ? "1 autre correctif est à examiner; --unsafe l’applique"
        : "\(Wording.number(count, .fr)) autres correctifs sont à examiner; --unsafe les applique"
    )
  }
}
