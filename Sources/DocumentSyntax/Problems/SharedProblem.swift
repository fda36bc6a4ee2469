package import Findings

/// Trouble that every notation can have: limits, and keys that come twice.
package enum SharedProblem: DocumentProblem {
  /// The file has more bytes than the limit.
  case tooLarge(limit: Int)
  /// Collections are nested deeper than the limit.
  case tooDeep(limit: Int)
  /// The file has more nodes than the limit.
  case tooManyNodes(limit: Int)
  /// There are more findings than the limit.
  case tooManyFindings(Int)
  /// A key that the mapping already has.
  case duplicateKey(String)
  /// Several keys that follow each other and that the mapping already has.
  case duplicateKeys(String, others: Int)

  /// The check that finds it.
  package var rule: SyntaxRule {
    switch self {
    case .tooLarge, .tooManyNodes: .fileSize
    case .tooDeep: .nesting
    case .tooManyFindings: .findingCount
    case .duplicateKey, .duplicateKeys: .duplicateKey
    }
  }

  /// What was found and what was needed.
  package var message: BilingualText {
    switch self {
    case .tooLarge(let limit):
      return BilingualText(
        en: "The file is larger than \(limit) bytes and was not read",
        fr: "Le fichier dépasse \(limit) octets et n’a pas été lu"
      )
    case .tooDeep(let limit):
      return BilingualText(
        en: "Values are nested more than \(limit) levels deep; what lies deeper was not read",
        fr: "Les valeurs sont imbriquées sur plus de \(limit) niveaux; la suite n’a pas été lue"
      )
    case .tooManyNodes(let limit):
      return BilingualText(
        en: "The file holds more than \(limit) values; what follows was not read",
        fr: "Le fichier contient plus de \(limit) valeurs; la suite n’a pas été lue"
      )
    case .tooManyFindings(let limit):
      return BilingualText(
        en: "More than \(limit) findings about the way the file is written; the rest is not shown",
        fr: "Plus de \(limit) constats sur l’écriture du fichier; les autres ne sont pas affichés"
      )
    case .duplicateKey(let key):
      return BilingualText(
        en: "The key ‘\(key)’ is already used in this group; each key may come only once",
        fr: "La clé «\u{A0}\(key)\u{A0}» figure déjà dans ce groupe; chaque clé doit être unique"
      )
    case .duplicateKeys(let key, let others):
      let are = others == 1 ? "one key after it are" : "\(others) keys after it are"
      let suivent = others == 1 ? "une clé qui la suit" : "\(others) clés qui la suivent"
      return BilingualText(
        en: "The key ‘\(key)’ and \(are) already used in this group; "
          + "a new list item begins with ‘- ’",
        fr: "La clé «\u{A0}\(key)\u{A0}» et \(suivent) figurent déjà dans ce groupe; "
          + "un nouvel élément de liste commence par «\u{A0}-\u{A0}»"
      )
    }
  }

  /// What to say of the first place of a key that comes twice.
  package static let firstPlace = BilingualText(
    en: "The key comes here first",
    fr: "La clé figure ici pour la première fois"
  )
}

extension SyntaxRule {
  /// The checks of `SharedProblem`.
  package static let shared = [fileSize, nesting, findingCount, duplicateKey]

  /// The file is larger than can be read.
  package static let fileSize = SyntaxRule(
    "SYN-DOC-01",
    title: BilingualText(en: "Size of the file", fr: "Taille du fichier"),
    why: BilingualText(
      en: "A limit on size keeps one file from using up the time and memory of a whole run",
      fr: "Une limite de taille évite qu’un fichier accapare le temps et la mémoire d’une exécution"
    ),
    mend: BilingualText(
      en: "Split the file into several files",
      fr: "Répartissez le contenu en plusieurs fichiers"
    )
  )
  /// Collections are nested too deep.
  package static let nesting = SyntaxRule(
    "SYN-DOC-02",
    title: BilingualText(en: "Depth of nesting", fr: "Profondeur d’imbrication"),
    why: BilingualText(
      en: "A limit on depth keeps a file from exhausting the program",
      fr: "Une limite de profondeur évite qu’un fichier épuise le programme"
    ),
    mend: BilingualText(
      en: "Check for brackets that are opened again and again without being closed",
      fr: "Cherchez des crochets ou des accolades ouverts à répétition sans être fermés"
    )
  )
  /// There is more wrong than can be shown.
  package static let findingCount = SyntaxRule(
    "SYN-DOC-03",
    title: BilingualText(en: "Number of findings", fr: "Nombre de constats"),
    why: BilingualText(
      en: "A file with so many findings is usually of another format",
      fr: "Un fichier qui donne autant de constats est généralement d’un autre format"
    ),
    mend: BilingualText(
      en: "Mend the first findings, then check the file again",
      fr: "Corrigez les premiers constats, puis vérifiez le fichier de nouveau"
    )
  )
  /// A key comes twice.
  package static let duplicateKey = SyntaxRule(
    "SYN-DOC-04",
    title: BilingualText(en: "Key used twice", fr: "Clé en double"),
    why: BilingualText(
      en: "Programs keep only one of the values, and not always the same one",
      fr: "Les programmes ne gardent qu’une des valeurs, et pas toujours la même"
    ),
    mend: BilingualText(
      en: "Keep one of the two, or rename the key that is meant to be another",
      fr: "Gardez une seule des deux clés, ou renommez celle qui devait être différente"
    )
  )
}
