public import Findings
public import PlanSchema

/// A new plan, commented in the languages of its author, that lints clean as a draft.
///
/// Comments are the descriptions of the plan schema. What a draft needs is written; every other
/// part stands as a comment with its keys and the stage from which rules may expect it.
public struct PlanSkeleton: Sendable {
  /// The file with the JSON Schema to which an editor holds the plan.
  public static let schemaFile = "consultation-plan-1.schema.json"
  private let days: [String: CivilDate]
  private let languages: [Language]

  /// A plan whose days lie ahead of `today`.
  public init(today: CivilDate, languages: [Language]) {
    self.languages = languages
    let ahead = [
      "notice_date": 46, "open_date": 60, "close_date": 102, "analysis_end_date": 130,
      "report_date": 150, "decision_date": 190,
    ]
    days = ahead.mapValues { PlanSkeleton.workday(today, $0) }
  }

  /// The text of the plan, in YAML.
  public var text: String {
    var text = "# yaml-language-server: $schema=\(PlanSkeleton.schemaFile)\n"
    for language in languages { text += "# \(PlanSkeleton.introduction[language])\n" }
    for field in SchemaDescription.plan.fields {
      let label = languages.map { field.description[$0] }.joined(separator: " / ")
      text += "\n" + PlanSkeleton.comment(label)
      if let written = written[field.name] {
        text += written + "\n"
      } else {
        text += outline(of: field)
      }
    }
    return text
  }

  private static let introduction = BilingualText(
    en: "‘consult-lint schema plan > \(schemaFile)’ writes the schema that editors read.",
    fr:
      "«\u{A0}consult-lint schema plan > \(schemaFile)\u{A0}» écrit le schéma que lisent les éditeurs."
  )

  /// The first day at work, not a holiday, so many days after another.
  private static func workday(_ today: CivilDate, _ days: Int) -> CivilDate {
    var day = today.plus(days: days) ?? today
    while !DayCounts.isBusinessDay(day), let next = day.plus(days: 1) { day = next }
    return day
  }

  /// A comment in lines of at most 100 columns.
  private static func comment(_ text: String) -> String {
    var lines: [String] = []
    var line = "#"
    for word in text.split(separator: " ") {
      if line.count + 1 + word.count > 100 {
        lines.append(line)
        line = "#"
      }
      line += " \(word)"
    }
    return (lines + [line]).map { "\($0)\n" }.joined()
  }

  /// A part that a draft may leave out, as a comment: its key, its keys, when it is needed.
  private func outline(of field: FieldDescription) -> String {
    var text = ""
    if let stage = field.neededFrom {
      let words = PlanSkeleton.needed(from: stage)
      text += PlanSkeleton.comment(languages.map { words[$0] }.joined(separator: " / "))
    }
    guard let members = PlanSkeleton.members(of: field.type) else {
      return text + "# \(field.name):\n"
    }
    let keys = members.map(\.name).joined(separator: ", ")
    let words = languages.map { $0 == .en ? "Keys: \(keys)" : "Clés\u{A0}: \(keys)" }
    return text + PlanSkeleton.comment(words.first ?? keys) + "# \(field.name):\n"
  }

  private static func members(of type: FieldType) -> [FieldDescription]? {
    switch type {
    case .object(let description): description.fields
    case .list(let element): members(of: element)
    default: nil
    }
  }

  private static func needed(from stage: Stage) -> BilingualText {
    switch stage {
    case .draft: BilingualText(en: "Needed in a draft.", fr: "Attendu dès l’ébauche.")
    case .launch: BilingualText(en: "Needed at launch.", fr: "Attendu au lancement.")
    case .after: BilingualText(en: "Needed after closing.", fr: "Attendu après la clôture.")
    }
  }

  /// The parts that are written.
  private var written: [String: String] {
    [
      "schema": "schema: consultation-plan/1",
      "id": "id: C-0000001",
      "title": "title:\n  en: Evening bus service\n  fr: Service d’autobus en soirée",
      "summary": PlanSkeleton.summary,
      "status": "status: draft",
      "organization": "organization:\n  lead:\n    name:\n      en: Town of Example\n"
        + "      fr: Ville d’Exemple",
      "purpose": PlanSkeleton.purpose,
      "participants": PlanSkeleton.participants,
      "timeline": timeline,
    ]
  }

  private static let summary = """
    summary:
      en: The town asks riders when the last bus should leave. Answers are taken for six weeks.
      fr: La ville demande aux usagers à quelle heure doit partir le dernier autobus. Les réponses sont reçues pendant six semaines.
    """

  private static let purpose = """
    purpose:
      issue:
        en: The last bus leaves at seven, before evening shifts end.
        fr: Le dernier autobus part à 19 heures, avant la fin des quarts du soir.
      decision:
        en: When the last bus leaves, on which lines.
        fr: L’heure du dernier départ, et sur quelles lignes.
      decision_maker:
        en: Town council
        fr: Conseil municipal
      decision_stage: options
      engagement_level: consult
      objectives:
        - id: O1
          statement:
            en: Learn when riders travel home.
            fr: Savoir à quelle heure les usagers rentrent chez eux.
      scope:
        open:
          - id: S1
            text: {en: The hours of service, fr: Les heures de service}
        closed:
          - id: S2
            text: {en: The fares, fr: Les tarifs}
      questions:
        - id: Q1
          text:
            en: At what time do you need the last bus?
            fr: À quelle heure avez-vous besoin du dernier autobus?
          type: open
          objective: O1
          scope_item: S1
    """

  private static let participants = """
    participants:
      audiences:
        - kind: affected
          affected_how:
            en: People who work in the evening walk home or pay for a taxi.
            fr: Les personnes qui travaillent le soir rentrent à pied ou paient un taxi.
    """

  private var timeline: String {
    let order = [
      "notice_date", "open_date", "close_date", "analysis_end_date", "report_date",
      "decision_date",
    ]
    let lines = order.compactMap { name in days[name].map { "  \(name): \($0)" } }
    return (["timeline:"] + lines).joined(separator: "\n")
  }
}
