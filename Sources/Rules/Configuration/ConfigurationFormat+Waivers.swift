internal import DocumentSyntax
internal import Findings

extension ConfigurationFormat {
  /// A decision not to apply a rule to one file.
  public static let waiver = PackObject(
    "Waiver",
    BilingualText(en: "waiver", fr: "la dérogation"),
    [
      PackKey("rule", .word, required: true, en: "The rule.", fr: "La règle."),
      PackKey(
        "at",
        .word,
        required: true,
        en: "The file, by a path from here, and behind # the JSON Pointer of the place in it.",
        fr: "Le fichier, par un chemin d’ici, puis après # le pointeur JSON de l’endroit."
      ),
      PackKey("reason", .text, required: true, en: "Why.", fr: "Pourquoi."),
      PackKey(
        "approved_by",
        .word,
        required: true,
        en: "Who approved it.",
        fr: "Qui l’a approuvée."
      ),
      PackKey(
        "until",
        .date,
        required: true,
        en: "The last day on which it holds.",
        fr: "Le dernier jour où elle vaut."
      ),
    ]
  )

  /// Limits of reading.
  public static let limits = PackObject(
    "Limits",
    BilingualText(en: "limits", fr: "les limites"),
    ReadingLimit.allCases.map { limit in
      PackKey(limit.rawValue, .int, en: limit.label.en, fr: limit.label.fr)
    }
  )
}

/// A limit of reading that a configuration may set.
public enum ReadingLimit: String, CaseIterable, Hashable, Sendable {
  /// The largest file.
  case bytes
  /// The deepest nesting.
  case depth
  /// The greatest number of values.
  case nodes
  /// The greatest number of values that aliases add.
  case aliases
  /// The greatest number of mistakes of syntax that are told of a file.
  case findings

  /// The greatest value that may be set.
  var most: Int {
    switch self {
    case .bytes: ReadingLimits.standard.bytes
    case .depth: 512
    case .nodes: ReadingLimits.standard.nodes
    case .aliases: ReadingLimits.standard.aliasExpansion
    case .findings: 100_000
    }
  }

  /// The value of a limit.
  func value(in limits: ReadingLimits) -> Int {
    switch self {
    case .bytes: limits.bytes
    case .depth: limits.depth
    case .nodes: limits.nodes
    case .aliases: limits.aliasExpansion
    case .findings: limits.findings
    }
  }

  /// Sets the limit.
  func set(_ value: Int, in limits: inout ReadingLimits) {
    switch self {
    case .bytes: limits.bytes = value
    case .depth: limits.depth = value
    case .nodes: limits.nodes = value
    case .aliases: limits.aliasExpansion = value
    case .findings: limits.findings = value
    }
  }

  /// What it limits.
  var label: BilingualText {
    switch self {
    case .bytes: BilingualText(en: "The largest file, in bytes.", fr: "La taille, en octets.")
    case .depth: BilingualText(en: "The deepest nesting.", fr: "L’imbrication la plus profonde.")
    case .nodes:
      BilingualText(en: "The greatest number of values.", fr: "Le nombre maximal de valeurs.")
    case .aliases:
      BilingualText(
        en: "The greatest number of values that aliases add.",
        fr: "Le nombre maximal de valeurs qu’ajoutent les alias."
      )
    case .findings:
      BilingualText(
        en: "The greatest number of mistakes of syntax that are told of a file.",
        fr: "Le nombre maximal d’erreurs de syntaxe signalées pour un fichier."
      )
    }
  }
}
