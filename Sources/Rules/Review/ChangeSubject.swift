public import Findings

/// What a change of a rule is about.
public enum ChangeSubject: Hashable, Sendable {
  /// The short name.
  case title
  /// How settled the rule is.
  case status
  /// How much a finding weighs.
  case severity
  /// Whether the rule decides or a person must.
  case verdict
  /// From which stage it holds.
  case stage
  /// The kinds of documents.
  case input
  /// The opening days.
  case inForce
  /// What it asks, in words.
  case logic
  /// What it asks, as written.
  case expressions
  /// What a finding says.
  case message
  /// What a person must answer.
  case question
  /// How to mend a plan.
  case remedy
  /// The sources.
  case authority
  /// The limit of waivers, in days.
  case waiver
  /// A parameter’s default.
  case parameter(String)

  /// What it is called.
  public var label: BilingualText {
    switch self {
    case .title: BilingualText(en: "title", fr: "titre")
    case .status: BilingualText(en: "status", fr: "état")
    case .severity: BilingualText(en: "severity", fr: "gravité")
    case .verdict: BilingualText(en: "verdict", fr: "verdict")
    case .stage: BilingualText(en: "stage", fr: "étape")
    case .input: BilingualText(en: "documents", fr: "documents")
    case .inForce: BilingualText(en: "in force", fr: "période en vigueur")
    case .logic: BilingualText(en: "in words", fr: "en toutes lettres")
    case .expressions: BilingualText(en: "expressions", fr: "expressions")
    case .message: BilingualText(en: "message", fr: "message")
    case .question: BilingualText(en: "question", fr: "question")
    case .remedy: BilingualText(en: "remedy", fr: "correction")
    case .authority: BilingualText(en: "sources", fr: "sources")
    case .waiver: BilingualText(en: "days of waiver", fr: "jours de dérogation")
    case .parameter(let name):
      BilingualText(en: "parameter \(name)", fr: "paramètre \(name)")
    }
  }

  /// The word for programs.
  public var key: String {
    switch self {
    case .title: "title"
    case .status: "status"
    case .severity: "severity"
    case .verdict: "verdict"
    case .stage: "stage"
    case .input: "input"
    case .inForce: "in_force"
    case .logic: "sentence"
    case .expressions: "expressions"
    case .message: "message"
    case .question: "question"
    case .remedy: "remedy"
    case .authority: "authority"
    case .waiver: "waivable"
    case .parameter(let name): "params.\(name)"
    }
  }
}

extension Severity {
  /// What it is called.
  var label: BilingualText {
    switch self {
    case .note: BilingualText(en: "note", fr: "remarque")
    case .warning: BilingualText(en: "warning", fr: "avertissement")
    case .error: BilingualText(en: "error", fr: "erreur")
    }
  }
}
