/// Makes conditions over the plan schema, the same ones for the same seed.
struct ExpressionGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A condition with at most so many conditions inside one another.
  mutating func condition(depth: Int) -> String {
    guard depth > 0 else { return atom() }
    switch next(9) {
    case 0: return "(\(condition(depth: depth - 1)) && \(condition(depth: depth - 1)))"
    case 1: return "(\(condition(depth: depth - 1)) || \(condition(depth: depth - 1)))"
    case 2: return "!(\(condition(depth: depth - 1)))"
    case 3:
      return "(\(condition(depth: 0)) ? \(condition(depth: depth - 1)) : \(condition(depth: 0)))"
    case 4: return walk(depth: depth - 1)
    case 5:
      return "(\(condition(depth: 0)) || \(condition(depth: 0)) || \(condition(depth: depth - 1)))"
    default: return atom()
    }
  }

  private mutating func atom() -> String {
    switch next(12) {
    case 0: "has(\(pick(Self.paths)))"
    case 1: "!has(\(pick(Self.paths)))"
    case 2: "bilingual.\(pick(["present", "complete", "identical"]))(\(pick(Self.texts)))"
    case 3: "\(pick(Self.dates)) \(order()) \(pick(Self.dates))"
    case 4: "\(pick(Self.counts)) \(order()) \(pick(["0", "1", "2", "30", "params.minimum_days"]))"
    case 5: pick(Self.answers)
    case 6: pick(Self.codes)
    case 7: "text.\(pick(["is_blank", "is_placeholder", "is_address"]))(\(pick(Self.texts)).en)"
    case 8: "\(pick(Self.texts)).fr.matches('\(pick(Self.patterns))')"
    case 9: "\(pick(Self.dates)) \(order()) calendar.plus(\(pick(Self.dates)), \(next(3)) - 1)"
    case 10: "calendar.\(pick(["is_weekend", "is_holiday"]))(\(pick(Self.dates)))"
    default: "size(\(pick(Self.lists))) \(order()) \(next(4))"
    }
  }

  private mutating func walk(depth: Int) -> String {
    let kind = pick(["exists", "all", "exists_one"])
    let (list, conditions) = Self.walks[next(Self.walks.count)]
    let first = pick(conditions)
    let second = pick(conditions)
    let inner =
      switch next(4) {
      case 0: first
      case 1: "\(first) && \(second)"
      case 2: "\(first) || \(second)"
      default: "!(\(first)) || \(second)"
      }
    let body = depth > 0 && next(4) == 0 ? "(\(inner)) && \(condition(depth: 0))" : inner
    let walk = "\(list).\(kind)(x, \(body))"
    return next(4) == 0 ? "\(list).filter(x, \(inner)).size() \(order()) \(next(4))" : walk
  }

  private mutating func order() -> String { pick(["<", "<=", ">", ">=", "==", "!="]) }

  private mutating func pick(_ choices: [String]) -> String { choices[next(choices.count)] }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  private static let texts = [
    "plan.title", "plan.summary", "plan.purpose.issue", "plan.purpose.scope.open[0].text",
    "plan.reporting.no_report_reason", "plan.participants.co_design", "plan.privacy.notice",
    "plan.organization.sponsor", "plan.accessibility.disability_consultation_method",
  ]

  private static let dates = [
    "plan.timeline.open_date", "plan.timeline.close_date", "plan.timeline.notice_date", "today",
    "plan.evaluation.mid_course_review", "calendar.date('2026-10-01')",
    "plan.communications.gazette.date", "plan.opinion_research.fieldwork_end",
  ]

  private static let counts = [
    "calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date)",
    "calendar.inclusive(plan.timeline.open_date, plan.timeline.close_date)",
    "calendar.clear(plan.communications.gazette.date, plan.timeline.effective_date)",
    "calendar.business_days(plan.timeline.notice_date, plan.timeline.open_date)",
    "text.words(plan.summary.en)", "plan.summary.fr.size()",
    "(size(plan.activities) + size(plan.materials))",
  ]

  private static let answers = [
    "plan.reporting.what_we_heard", "!plan.privacy.personal_information",
    "plan.mandate.high_profile", "(has(plan.registry) && plan.registry.publish)",
    "plan.accessibility.plain_language == false", "plan.mandate.environmental != true",
    "plan.organization.lead.federal_institution == plan.mandate.environmental",
  ]

  private static let codes = [
    "plan.status == 'planned'", "plan.status != 'open'", "plan.status in ['open', 'planned']",
    "!(plan.mandate.instrument in ['policy', 'regulation', 'program'])",
    "'regulation' in plan.mandate.drivers", "!('CA' in plan.regions)",
    "'en' in plan.official_languages.languages", "plan.purpose.engagement_level == 'inform'",
    "['en', 'fr'].all(l, l in plan.official_languages.languages)",
  ]

  private static let patterns = [
    "(?i)(tax|impôt)", "^[A-Z]{2}-[0-9]{4}$", "(?i)\\\\bqui\\\\b", "^C-[0-9]{7}$", "[a-z]+(x|y)*",
  ]

  private static let lists = [
    "plan.activities", "plan.materials", "plan.mandate.drivers", "plan.purpose.scope.closed",
    "plan.participants.audiences", "plan.subjects", "plan.resources.team", "plan.glossary",
    "plan.mandate.authority", "plan.organization.contacts", "plan.keywords",
  ]

  private static let paths =
    texts + lists + [
      "plan.timeline", "plan.purpose", "plan.reporting.what_we_heard", "plan.resources.contractor",
      "plan.timeline.close_time", "plan.resources.budget.total", "plan.title.fr",
      "plan.participants.indigenous", "plan.reporting.url", "plan.reporting.acknowledgement",
    ]

  private static let walks: [(String, [String])] = [
    (
      "plan.activities",
      [
        "x.type == 'webinar'", "has(x.start)", "'YJ' in x.audiences", "has(x.languages)",
        "x.attendance_mode in ['online', 'hybrid']", "size(x.accessibility) > 0", "x.long_material",
      ]
    ),
    (
      "plan.participants.audiences",
      [
        "x.code == 'YJ'", "has(x.outreach)", "bilingual.present(x.affected_how)",
        "x.target_count >= 10", "'geographic' in x.barriers", "x.barriers.size() > 1",
      ]
    ),
    (
      "plan.materials",
      [
        "'en' in x.languages", "has(x.url)", "x.available_date <= plan.timeline.open_date",
        "x.free_access", "x.formats.exists(f, f != 'pdf')", "bilingual.complete(x.title)",
      ]
    ),
    (
      "plan.organization.approvals",
      ["x.kind == 'communications'", "has(x.date)", "x.state == 'approved'"]
    ),
    ("plan.keywords", ["bilingual.present(x)", "text.is_blank(x.en)", "x.fr.contains('taxe')"]),
    ("plan.mandate.drivers", ["x == 'regulation'", "x in ['budget', 'statute']", "x != 'budget'"]),
    (
      "plan.timeline.milestones",
      ["x.date == plan.timeline.report_date", "has(x.owner)", "bilingual.present(x.name)"]
    ),
  ]
}
