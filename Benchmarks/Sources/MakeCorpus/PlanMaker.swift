/// Makes invented plans of the schema `consultation-plan/1`, of 4 to 8 KB each.
struct PlanMaker {
  private var random: SeededGenerator
  private var number = 0

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// The next plan.
  mutating func plan() -> PlanValue {
    number += 1
    let topic = random.pick(Phrases.topics)
    let title = random.pick(Phrases.quotedTitles)
    return block([
      .init("schema", .word("consultation-plan/1")),
      .init("id", .word("C-" + digits(number % 10_000_000, count: 7))),
      .init("title", pair((title.en + topic.en, title.fr + topic.fr), .doubleQuoted)),
      .init("summary", pair(paragraph(4), .folded), comment: comment()),
      .init("status", .word(random.pick(["draft", "planned", "open"]))),
      .init("revision", .text("0.\(random.number(1, 9))", .doubleQuoted)),
      .init("last_reviewed", .word(date())),
      .init("subjects", .words(["EC", "EN", "RU"])),
      .init("regions", .words(["CA-ON", "CA-QC"])),
      .init("organization", organization(), comment: comment()),
      .init("purpose", purpose()),
      .init("participants", participants()),
      .init("timeline", timeline(), comment: comment()),
      .init("activities", list(random.number(1, 2)) { $0.activity($1) }),
      .init("materials", list(random.number(1, 2)) { $0.material($1) }),
      .init("privacy", privacy()),
      .init("risks", list(random.number(1, 2)) { $0.risk($1) }, comment: comment()),
    ])
  }

  private mutating func organization() -> PlanValue {
    block([
      .init(
        "lead",
        block([
          .init("code", .word(random.pick(["tbs-sct", "hc-sc", "dfo-mpo", "pc"]))),
          .init("gc_org_id", .bare("\(random.number(2000, 2999))")),
          .init("name", flow(random.pick(Phrases.roles))),
        ])
      ),
      .init(
        "contacts",
        list(random.number(1, 3)) { maker, index in
          .mapping(
            [
              .init("role", .word(["public_inquiries", "policy_lead", "privacy"][index % 3])),
              .init("email", .word("desk\(maker.random.number(1, 99))@example.gc.ca")),
              .init("public", .bare(index == 0 ? "true" : "false")),
              .init("languages", .words(["en", "fr"])),
            ],
            isFlow: true
          )
        }
      ),
    ])
  }

  private mutating func purpose() -> PlanValue {
    block([
      .init("issue", pair(paragraph(3), .literal)),
      .init("decision", pair(random.pick(Phrases.sentences), .plain)),
      .init("engagement_level", .word(random.pick(["consult", "involve"]))),
      .init(
        "objectives",
        list(random.number(2, 3)) { maker, index in
          maker.block([
            .init("id", .word("O\(index + 1)")),
            .init("statement", maker.pair(random: .plain)),
            .init("measure", maker.pair(random: .singleQuoted), comment: maker.comment()),
          ])
        }
      ),
      .init(
        "questions",
        list(random.number(2, 4)) { maker, index in
          maker.block([
            .init("id", .word("Q\(index + 1)")),
            .init("text", maker.flow(random: ())),
            .init("type", .word("open")),
            .init("objective", .word("O1")),
          ])
        }
      ),
    ])
  }

  private mutating func participants() -> PlanValue {
    block([
      .init("selection_method", .word("mixed")),
      .init(
        "audiences",
        list(random.number(2, 4)) { maker, index in
          maker.block([
            .init("code", .word(["AC", "AD", "AG", "AA"][index % 4])),
            .init("impact", .word(maker.random.pick(["low", "medium", "high"]))),
            .init("barriers", .words(["digital", "linguistic"])),
            .init("outreach", maker.pair(random: .plain)),
            .init("target_count", .bare("\(maker.random.number(10, 4000))")),
          ])
        }
      ),
    ])
  }

  private mutating func timeline() -> PlanValue {
    block([
      .init("notice_date", .word(date())),
      .init("open_date", .word(date()), comment: comment()),
      .init("close_date", .word(date())),
      .init("close_time", .text("23:59", .doubleQuoted)),
      .init("time_zone", .word("America/Toronto")),
      .init("report_date", .word(date())),
    ])
  }

  private mutating func activity(_ index: Int) -> PlanValue {
    block([
      .init("id", .word("A\(index + 1)")),
      .init("type", .word(random.pick(["online_survey", "workshop", "webinar", "open_house"]))),
      .init("name", flow(random.pick(Phrases.topics))),
      .init("description", pair(paragraph(3), .folded)),
      .init("start", .word(date() + "T13:00-04:00")),
      .init("end", .word(date() + "T15:00-04:00")),
      .init("attendance_mode", .word("hybrid")),
      .init("languages", .words(["en", "fr"])),
      .init("audiences", .words(["AC", "AD"])),
      .init("capacity", .bare("\(random.number(12, 400))")),
    ])
  }

  private mutating func material(_ index: Int) -> PlanValue {
    let address = "https://example.gc.ca/%/material-\(random.number(100, 999))"
    return block([
      .init("id", .word("D\(index + 1)")),
      .init("type", .word("discussion_paper")),
      .init("title", pair(random.pick(Phrases.topics), .singleQuoted)),
      .init("url", flow((address.replacing("%", with: "en"), address.replacing("%", with: "fr")))),
      .init("available_date", .word(date())),
      .init("formats", .words(["html", "pdf", "large_print"])),
    ])
  }

  private mutating func privacy() -> PlanValue {
    block([
      .init("personal_information", .bare("true")),
      .init("notice", pair(random.pick(Phrases.sentences), .plain)),
      .init("impact_assessment", .word("planned")),
      .init("retention", .word("P2Y")),
    ])
  }

  private mutating func risk(_ index: Int) -> PlanValue {
    block([
      .init("id", .word("K\(index + 1)")),
      .init("description", pair(random: .plain)),
      .init("likelihood", .word(random.pick(["low", "medium", "high"]))),
      .init("mitigation", pair(random: .doubleQuoted)),
    ])
  }
}

extension PlanMaker {
  private func block(_ members: [PlanValue.Member]) -> PlanValue {
    .mapping(members, isFlow: false)
  }

  private mutating func list(
    _ count: Int,
    _ item: (inout PlanMaker, Int) -> PlanValue
  ) -> PlanValue {
    var items: [PlanValue] = []
    for index in 0..<count { items.append(item(&self, index)) }
    return .list(items, isFlow: false)
  }

  private func pair(_ pair: Phrases.Pair, _ style: PlanValue.TextStyle) -> PlanValue {
    let end = style == .literal ? "\n" : ""
    return block([
      .init("en", .text(pair.en + end, style)), .init("fr", .text(pair.fr + end, style)),
    ])
  }

  private mutating func pair(random style: PlanValue.TextStyle) -> PlanValue {
    pair(random.pick(Phrases.sentences), style)
  }

  private func flow(_ pair: Phrases.Pair) -> PlanValue {
    .mapping(
      [.init("en", .text(pair.en, .doubleQuoted)), .init("fr", .text(pair.fr, .doubleQuoted))],
      isFlow: true
    )
  }

  private mutating func flow(random: Void) -> PlanValue {
    flow(self.random.pick(Phrases.sentences))
  }

  private mutating func paragraph(_ count: Int) -> Phrases.Pair {
    let pairs = (0..<random.number(2, count)).map { _ in random.pick(Phrases.sentences) }
    return (pairs.map(\.en).joined(separator: " "), pairs.map(\.fr).joined(separator: " "))
  }

  private mutating func comment() -> String? {
    random.chance(40) ? random.pick(Phrases.comments) : nil
  }

  private mutating func date() -> String {
    "20\(random.number(26, 29))-\(digits(random.number(1, 12), count: 2))-"
      + digits(random.number(1, 28), count: 2)
  }

  private func digits(_ number: Int, count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }
}
