internal import CEL
internal import Findings
internal import PlanSchema

/// The table `periods.yaml` of a pack: periods that sources fix, by id.
struct PeriodTable: Sendable {
  private let periods: Lazily<[String: CELValue]>

  /// A table whose periods are made when they are first asked for.
  init(_ periods: Lazily<[String: CELValue]>) { self.periods = periods }

  /// A table from the entries of the file.
  init(_ entries: [PackNode]) {
    var periods: [String: CELValue] = [:]
    for entry in entries {
      guard let id = entry["id"]?.word?.value, periods[id] == nil else { continue }
      periods[id] = .object(
        CELRecord(
          PeriodTable.type,
          PeriodTable.type.fields.map { PeriodTable.value(entry[$0.name], as: $0.type) }
        )
      )
    }
    self.periods = Lazily(periods)
  }

  /// The period of an id, as expressions see it.
  func period(_ id: String) -> (any CELObject)? {
    guard case .object(let period)? = periods.value[id] else { return nil }
    return period
  }

  /// Every period by id.
  var all: [String: CELValue] { periods.value }

  /// The functions `periods.known` and `periods.get`.
  var library: FunctionLibrary {
    FunctionLibrary("periods", [known, get])
  }

  /// What the keys of a period are called in sentences.
  private static let labels = [
    "id": BilingualText(en: "the id of the period", fr: "l’identifiant du délai"),
    "act": BilingualText(en: "the act of the period", fr: "la loi du délai"),
    "section": BilingualText(en: "the section of the period", fr: "l’article du délai"),
    "noun": BilingualText(en: "the name of the period", fr: "le nom du délai"),
    "kind": BilingualText(en: "the kind of period", fr: "le genre de délai"),
    "amount": BilingualText(en: "the length of the period", fr: "la durée du délai"),
    "unit": BilingualText(en: "the unit of the period", fr: "l’unité du délai"),
    "counting": BilingualText(en: "the way to count the period", fr: "le mode de calcul du délai"),
    "runs_from": BilingualText(en: "the start of the period", fr: "le début du délai"),
    "subject": BilingualText(en: "the subject of the period", fr: "l’objet du délai"),
    "authority": BilingualText(en: "the source of the period", fr: "la source du délai"),
    "current_to": BilingualText(en: "the currency of the text", fr: "l’actualité du texte"),
  ]

  static let type = ObjectType(
    name: "Period",
    fields: PackFormat.period.keys.map { key in
      let type: CELType =
        switch key.shape {
        case .int: .int
        case .date: RuleTypes.date
        case .text: .object(PlanTypes.standard.text)
        default: PeriodCodes.lists[key.name].map { .code($0) } ?? .string
        }
      return ObjectType.Field(key.name, type, label: labels[key.name] ?? key.description)
    }
  )

  private static func value(_ node: PackNode?, as type: CELType) -> CELField {
    guard let node else { return .absent }
    if case .object(let text) = type {
      let versions = node.text.map { [$0.en?.text, $0.fr?.text] } ?? []
      return .value(
        .object(CELRecord(text, versions.map { $0.map { .value(.string($0)) } ?? .absent }))
      )
    }
    guard let word = node.word?.value else { return .unreadable }
    switch type {
    case .int: return Int64(word).map { .value(.int($0)) } ?? .unreadable
    case .opaque: return CivilDate(iso: word).map { .value(.date($0)) } ?? .unreadable
    default: return .value(.string(word))
    }
  }

  private var known: FunctionDeclaration {
    let periods = periods
    return FunctionDeclaration(
      "periods.known",
      documentation: BilingualText(
        en: "Whether the pack’s table of periods has an id.",
        fr: "Si le tableau des périodes de l’ensemble contient un identifiant."
      ),
      phrase: BilingualText(
        en: "{0} is in the table of periods",
        fr: "{0} figure au tableau des délais"
      ),
      overloads: [
        FunctionOverload(
          "period_known",
          .global,
          [.string],
          .bool,
          body: .unary { id throws(EvaluationError) in
            .bool(periods.value[try TextLibrary.string(id)] != nil)
          }
        )
      ]
    )
  }

  private var get: FunctionDeclaration {
    let periods = periods
    return FunctionDeclaration(
      "periods.get",
      documentation: BilingualText(
        en: "The period of an id in the pack’s table of periods.",
        fr: "La période d’un identifiant dans le tableau des périodes de l’ensemble."
      ),
      phrase: BilingualText(en: "the period {0}", fr: "la période {0}"),
      overloads: [
        FunctionOverload(
          "period_get",
          .global,
          [.string],
          .object(PeriodTable.type),
          body: .unary { id throws(EvaluationError) in
            let id = try TextLibrary.string(id)
            guard let period = periods.value[id] else {
              throw .invalidArgument(
                .quoting(
                  id,
                  en: "% is not an id of the table of periods",
                  fr: "% n’est pas un identifiant du tableau des périodes"
                )
              )
            }
            return period
          }
        )
      ]
    )
  }
}
