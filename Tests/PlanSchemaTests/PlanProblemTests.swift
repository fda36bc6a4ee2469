import Findings
import PlanSchema
import Testing

@Suite struct PlanProblems {
  @Test(arguments: [
    PlanCase(
      "⟦timelime⟧: {open_date: 2026-03-01}",
      "SCH-KEY-01",
      mended: "timeline: {open_date: 2026-03-01}"
    ),
    PlanCase("⟦Status⟧: open", "SCH-KEY-01", mended: "status: open"),
    PlanCase("timeline: {⟦closing_date⟧: 2026-03-01}", "SCH-KEY-01"),
    PlanCase("⟦open_date⟧: 2026-03-01", "SCH-KEY-01", says: "under ‘timeline’"),
    PlanCase("⟦frobnicate⟧: 1", "SCH-KEY-01", says: "not one of the schema’s keys here"),
    PlanCase("⟦frob⟧: 1\n⟦nicate⟧: 2", "SCH-KEY-01", "SCH-KEY-01"),
    PlanCase("timeline: {⟦\"x\"⟧: 1}", "SCH-KEY-01"),
    PlanCase("activities:\n  - id: A1\n    ⟦nmae⟧: {en: a, fr: b}", "SCH-KEY-01"),
    PlanCase("⟦summary⟧:", "SCH-KEY-03", says: "a text in both languages"),
    PlanCase("summary: ⟦~⟧", "SCH-KEY-03"),
    PlanCase("summary: {⟦en⟧: , fr: b}", "SCH-KEY-03", says: "‘summary.en’"),
    PlanCase("subjects: [PO, ⟦null⟧]", "SCH-KEY-03"),
    PlanCase("⟦[a, b]⟧: 1", "SCH-KEY-01"),
  ])
  func keys(_ example: PlanCase) { example.check() }

  @Test(arguments: [
    PlanCase("⟦schema⟧: consultation-plan/1\ntitle: {en: a, fr: b}", "SCH-KEY-02", says: "‘id’"),
    PlanCase("⟦schema⟧: consultation-plan/1\nid: C-1", "SCH-KEY-02", says: "‘title’"),
    PlanCase(
      "schema: ⟦consultation-plan/2⟧\nid: C-1\ntitle: {}",
      "SCH-DOC-03",
      mended: "schema: consultation-plan/1\nid: C-1\ntitle: {}"
    ),
    PlanCase("⟦shema⟧: consultation-plan/1\nid: C-1\ntitle: {}", "SCH-KEY-01"),
    PlanCase("⟦⟧# nothing\n", "SCH-DOC-01"),
    PlanCase("⟦- a\n- b⟧\n", "SCH-DOC-02", says: "a list"),
    PlanCase("⟦hello⟧", "SCH-DOC-02"),
    PlanCase("schema: consultation-plan/1\nid: ⟦a b⟧\ntitle: {}", "SCH-IDS-01"),
    PlanCase("schema: consultation-plan/1\nid: ⟦\"a\u{A0}b\"⟧\ntitle: {}", "SCH-IDS-01"),
    PlanCase("schema: consultation-plan/1\nid: ⟦a,b⟧\ntitle: {}", "SCH-IDS-01"),
    PlanCase("schema: consultation-plan/1\nid: ⟦''⟧\ntitle: {}", "SCH-IDS-01", says: "empty"),
  ])
  func documents(_ example: PlanCase) { example.check(withHead: false) }

  @Test(arguments: [
    PlanCase("summary: ⟦Water⟧", "SCH-TXT-01"),
    PlanCase("keywords: [⟦Water⟧, {en: a, fr: b}]", "SCH-TXT-01"),
    PlanCase("communications: {profile_page: ⟦\"https://example.gc.ca\"⟧}", "SCH-TXT-01"),
    PlanCase(
      "summary: {en: Fees, ⟦charges⟧, fr: Frais}",
      "SCH-TXT-02",
      mended: "summary: {en: \"Fees, charges\", fr: Frais}"
    ),
    PlanCase(
      "summary: {en: Fees, ⟦charges, and fines⟧, fr: Frais, ⟦droits⟧}",
      "SCH-TXT-02",
      "SCH-TXT-02",
      mended: "summary: {en: \"Fees, charges, and fines\", fr: \"Frais, droits\"}"
    ),
    PlanCase("summary: {en: Thank, ⟦you⟧, fr: Merci}", "SCH-TXT-02"),
    PlanCase("summary: {⟦EN⟧: a, fr: b}", "SCH-KEY-01", says: "‘en’"),
    PlanCase("summary: {⟦english⟧: a, fr: b}", "SCH-KEY-01"),
    PlanCase("summary: ⟦[a, b]⟧", "SCH-VAL-01"),
  ])
  func texts(_ example: PlanCase) { example.check() }

  @Test(arguments: [
    PlanCase("last_reviewed: ⟦1 March 2026⟧", "SCH-VAL-02", says: "a date such as 2026-03-01"),
    PlanCase("last_reviewed: ⟦2026/3/1⟧", "SCH-VAL-02", mended: "last_reviewed: 2026-03-01"),
    PlanCase(
      "last_reviewed: ⟦\"2026-3-1\"⟧",
      "SCH-VAL-02",
      mended: "last_reviewed: \"2026-03-01\""
    ),
    PlanCase("last_reviewed: ⟦2026-02-29⟧", "SCH-VAL-03", says: "the calendar"),
    PlanCase("last_reviewed: ⟦2026-13-01⟧", "SCH-VAL-03"),
    PlanCase("last_reviewed: ⟦2026-03-01T10:00⟧", "SCH-VAL-02"),
    PlanCase("last_reviewed: ⟦[2026-03-01]⟧", "SCH-VAL-01"),
    PlanCase(
      "timeline: {close_time: ⟦9:30⟧}",
      "SCH-VAL-02",
      mended: "timeline: {close_time: 09:30}"
    ),
    PlanCase("timeline: {close_time: ⟦25:00⟧}", "SCH-VAL-03", says: "the clock"),
    PlanCase("timeline: ⟦soon⟧", "SCH-VAL-01", says: "a group of keys"),
    PlanCase(
      "activities: [{start: ⟦2026-03-01 10:00⟧}]",
      "SCH-VAL-02",
      mended: "activities: [{start: 2026-03-01T10:00}]"
    ),
    PlanCase("activities: [{start: ⟦2026-02-30T10:00⟧}]", "SCH-VAL-03"),
    PlanCase("mandate: {minimum_period: ⟦60 days⟧}", "SCH-VAL-02"),
    PlanCase(
      "mandate: {minimum_period: ⟦p60d⟧}",
      "SCH-VAL-02",
      mended: "mandate: {minimum_period: P60D}"
    ),
    PlanCase("mandate: {minimum_period: ⟦P⟧}", "SCH-VAL-02"),
    PlanCase("official_languages: {languages: [en, ⟦French⟧]}", "SCH-VAL-02"),
    PlanCase(
      "mandate: {high_profile: ⟦yes⟧}",
      "SCH-VAL-01",
      mended: "mandate: {high_profile: true}"
    ),
    PlanCase(
      "mandate: {high_profile: ⟦N⟧}",
      "SCH-VAL-01",
      mended: "mandate: {high_profile: false}"
    ),
    PlanCase(
      "mandate: {high_profile: ⟦\"true\"⟧}",
      "SCH-VAL-01",
      mended: "mandate: {high_profile: true}"
    ),
    PlanCase(
      "organization: {lead: {gc_org_id: ⟦\"2222\"⟧}}",
      "SCH-VAL-01",
      mended: "organization: {lead: {gc_org_id: 2222}}"
    ),
    PlanCase("organization: {lead: {gc_org_id: ⟦1.5⟧}}", "SCH-VAL-01"),
    PlanCase("resources: {team: [{fte: ⟦.inf⟧}]}", "SCH-VAL-01"),
    PlanCase("subjects: ⟦PO⟧", "SCH-VAL-01", mended: "subjects: [PO]"),
    PlanCase("resources: {budget: {total: ⟦100⟧}}", "SCH-VAL-01"),
    PlanCase("resources: {budget: {⟦total⟧: {currency: CAD}}}", "SCH-KEY-02"),
    PlanCase("resources: {budget: {total: {amount: 1, currency: ⟦cad⟧}}}", "SCH-VAL-02"),
    PlanCase("materials: [{reading_level: {en: ⟦eight⟧, fr: 8}}]", "SCH-VAL-01"),
    PlanCase("materials: [{reading_level: {en: 8, ⟦iu⟧: 8}}]", "SCH-KEY-01"),
    PlanCase("materials: [{available_dates: {en: 2026-03-01, iu: ⟦soon⟧}}]", "SCH-VAL-02"),
  ])
  func values(_ example: PlanCase) { example.check() }

  @Test(arguments: [
    PlanCase(
      "status: ⟦P⟧",
      "SCH-COD-02",
      mended: "status: planned",
      says: "a plan writes ‘planned’"
    ),
    PlanCase("status: ⟦Open⟧", "SCH-COD-01", mended: "status: open"),
    PlanCase("status: ⟦plannd⟧", "SCH-COD-01", mended: "status: planned"),
    PlanCase(
      "status: ⟦Fermée – rapport disponible⟧",
      "SCH-COD-01",
      mended: "status: closed_report_available"
    ),
    PlanCase(
      "mandate: {legal_duty_check: ⟦Y⟧}",
      "SCH-COD-02",
      mended: "mandate: {legal_duty_check: applies}"
    ),
    PlanCase("regions: [⟦ON⟧]", "SCH-COD-01"),
    PlanCase("subjects: [PO, ⟦FEES⟧, ⟦po⟧]", "SCH-COD-01", "SCH-COD-01"),
    PlanCase("subjects: [⟦Fisheries⟧]", "SCH-COD-01", mended: "subjects: [FS]"),
    PlanCase("subjects: [⟦{a: b}⟧]", "SCH-VAL-01"),
  ])
  func codes(_ example: PlanCase) { example.check() }
}
