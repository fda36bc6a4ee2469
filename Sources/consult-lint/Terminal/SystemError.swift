import Findings
import Glibc

/// A number with which the system says why something did not work.
struct SystemError: Error, Hashable, Sendable {
  /// The number, as in `errno`.
  var code: Int32

  /// A pattern stands for no file; the system itself never gives this number.
  static let noMatch = SystemError(code: -1)

  /// The reason of the last call that failed.
  static var last: SystemError { SystemError(code: errno) }

  /// The reason in words.
  var words: BilingualText {
    switch code {
    case SystemError.noMatch.code:
      BilingualText(
        en: "no file fits the pattern",
        fr: "aucun fichier ne correspond au motif"
      )
    case ENOENT: BilingualText(en: "there is no such file", fr: "ce fichier n’existe pas")
    case EACCES, EPERM: BilingualText(en: "permission is denied", fr: "l’accès est refusé")
    case EIO:
      BilingualText(
        en: "the system met an error while reading or writing",
        fr: "le système a rencontré une erreur de lecture ou d’écriture"
      )
    case EISDIR: BilingualText(en: "it is a folder", fr: "c’est un dossier")
    case ENOTDIR:
      BilingualText(
        en: "a part of the path is not a folder",
        fr: "une partie du chemin n’est pas un dossier"
      )
    case ELOOP: BilingualText(en: "links lead in a circle", fr: "les liens forment une boucle")
    case ENAMETOOLONG: BilingualText(en: "the name is too long", fr: "le nom est trop long")
    case EFBIG, EDQUOT:
      BilingualText(
        en: "the limit for the size of files is reached",
        fr: "la limite de taille des fichiers est atteinte"
      )
    case ENOSPC: BilingualText(en: "no space is left", fr: "il ne reste plus d’espace")
    case EROFS: BilingualText(en: "the disk is read-only", fr: "le disque est en lecture seule")
    case EMFILE, ENFILE:
      BilingualText(en: "too many files are open", fr: "trop de fichiers sont ouverts")
    default: BilingualText(en: "system error \(code)", fr: "erreur système \(code)")
    }
  }
}

extension SystemError {
  /// Whether there is something, but the system does not let it be read.
  var isRefusal: Bool { !isAbsence && code != ELOOP }

  /// Whether there is nothing at the path.
  var isAbsence: Bool {
    code == ENOENT || code == ENOTDIR || code == SystemError.noMatch.code
  }
}
