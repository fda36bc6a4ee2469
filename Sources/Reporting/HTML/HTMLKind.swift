import Findings

/// What a finding is shown as, and chosen by.
enum HTMLKind: String, CaseIterable {
  case error, warning, note, review, covered

  /// The kind of a finding; what a waiver or the baseline covers is one kind.
  init(_ finding: Finding) {
    switch (finding.state, finding.outcome, finding.severity) {
    case (.waived, _, _), (.baseline, _, _): self = .covered
    case (.active, .cantTell, _): self = .review
    case (.active, _, .error): self = .error
    case (.active, _, .warning): self = .warning
    case (.active, _, .note): self = .note
    }
  }

  /// The kind in words.
  var words: BilingualText {
    switch self {
    case .error: Wording.severity(.error)
    case .warning: Wording.severity(.warning)
    case .note: Wording.severity(.note)
    case .review: Wording.outcome(.cantTell)
    case .covered: HTMLWords.covered
    }
  }

  /// So many findings of the kind, in words.
  func counted(_ count: Int) -> BilingualText {
    let several =
      switch self {
      case .error: BilingualText(en: "errors", fr: "erreurs")
      case .warning: BilingualText(en: "warnings", fr: "avertissements")
      case .note: BilingualText(en: "notes", fr: "remarques")
      case .review, .covered: words
      }
    return Wording.count(count, words, several)
  }

  /// How many findings of each kind there are: a list of small signs, or a word where none is.
  static func counts(_ findings: [Finding]) -> String {
    guard !findings.isEmpty else { return "<p>\(HTMLText.both(HTMLWords.nothing))</p>\n" }
    let items = allCases.compactMap { kind -> String? in
      let count = findings.count { HTMLKind($0) == kind }
      guard count > 0 else { return nil }
      let words = HTMLText.both(kind.counted(count))
      return "<li class=\"badge \(kind.rawValue)\">\(words)</li>"
    }
    return "<ul class=\"counts\">\(items.joined())</ul>\n"
  }
}
