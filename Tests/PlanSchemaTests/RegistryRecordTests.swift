import DocumentSyntax
import Findings
import PlanSchema
import SourceText
import TestSupport
import Testing

@Suite struct RegistryRecords {
  /// Reads a table of one row from names and cells.
  private func record(
    _ cells: [(RegistryColumn, String)]
  ) throws -> (plan: Plan, findings: [Finding]) {
    let names = cells.map { $0.0.rawValue }.joined(separator: ",")
    let values = cells.map { "\"" + $0.1 + "\"" }.joined(separator: ",")
    let source = SourceFile(name: "rows.csv", text: names + "\r\n" + values + "\r\n")
    let (plans, findings) = PlanReader.readRecords(DocumentReader.read(source, as: .csv).tree)
    let plan = try #require(plans.first)
    #expect(plan.kind == .record)
    return (plan, findings.filter { $0.rule.rawValue != "SCH-REG-02" })
  }

  @Test func aRowAnswersItsFields() throws {
    let (plan, findings) = try record([
      (.registrationNumber, " C-0000001 "), (.partnerDepartments, "D271, D169,D999"),
      (.subjects, "PO,SE"), (.titleEn, "\u{A0}Water "), (.titleFr, " \n"),
      (.startDate, "2026-03-01"),
      (.endDate, "2026-05-01"), (.status, "CN"), (.reportAvailableOnline, "N"),
      (.ownerOrg, "hc-sc"), (.ownerOrgTitle, "Health Canada | Santé Canada"),
      (.profilePageEn, "N: No"),
    ])
    #expect(findings.isEmpty, "\(findings.map(\.message.en))")
    #expect(plan.id == " C-0000001 ")
    let title = try #require(plan.root.text("title"))
    #expect(title.en.string == "Water")
    #expect(title.fr.isAbsent)
    let lead = try #require(plan.root.object("organization")?.object("lead"))
    #expect(lead["code"].string == "hc-sc")
    #expect(lead.text("name")?.fr.string == "Santé Canada")
    guard case .value(.int(let number), _) = lead["gc_org_id"] else {
      Issue.record("no organization number")
      return
    }
    #expect(number == FederalOrganization.find(slug: "hc-sc")?.number)
    let partners = try #require(plan.root.object("organization")).list("partners")
    let codes = partners.compactMap { partner -> String? in
      guard case .value(.object(let object), _) = partner else { return nil }
      return object["code"].string
    }
    #expect(codes == ["hc-sc", "D169", "D999"])
    #expect(
      partners.compactMap { $0.place.map { plan.source.text($0.range) } } == [
        "D271", "D169", "D999",
      ]
    )
    guard case .value(.bool(false), _) = plan.root.object("reporting")?["what_we_heard"] else {
      Issue.record("status CN says that no report is planned")
      return
    }
    #expect(plan.root.object("registry")?["source"].string == "rows.csv#1")
    #expect(plan.root.object("communications")?.text("profile_page")?.en.string == "N: No")
  }

  @Test func partsOfACellHaveTheirOwnPlaces() throws {
    let (plan, _) = try record([
      (.subjects, "  PO , \u{A0}SE,,ST "), (.ownerOrgTitle, " A \"\"b\"\"  | C | D "),
    ])
    let codes = plan.root.list("subjects")
    #expect(codes.compactMap { $0.place.map { plan.source.text($0.range) } } == ["PO", "SE", "ST"])
    let name = try #require(plan.root.object("organization")?.object("lead")?.text("name"))
    #expect(name.en.string == "A \"b\" ")
    #expect(name.fr.string == "C | D")
    #expect(name.fr.place.map { plan.source.text($0.range) } == "C | D")
    #expect(RegistryRow.of(plan).row[.ownerOrgTitle] == "A \"b\"  | C | D")
  }

  @Test func theReportFlagSaysNoMoreThanItDoes() throws {
    func flags(_ flag: String, _ status: String) throws -> (
      available: PlanField?, planned: PlanField?
    ) {
      let plan = try record([(.reportAvailableOnline, flag), (.status, status)]).plan
      return (
        plan.root.object("registry")?["report_available"],
        plan.root.object("reporting")?["what_we_heard"]
      )
    }
    guard case (.value(.bool(true), _), .value(.bool(true), _)) = try flags("Y", "C"),
      case (.value(.bool(false), _), nil) = try flags("N", "C"),
      case (.absent, nil) = try flags("", "CN")
    else {
      Issue.record("Y means both, N that no report is online, and nothing means nothing")
      return
    }
  }

  @Test func cellsThatCannotBeReadAreSaidAndKept() throws {
    let (plan, findings) = try record([
      (.registrationNumber, "C-1"), (.startDate, "1 March 2026"), (.endDate, "2026-02-30"),
      (.status, "X"), (.subjects, "PO,QQ"), (.reportAvailableOnline, "N: No"),
    ])
    #expect(
      findings.map(\.rule.rawValue).sorted()
        == ["SCH-COD-01", "SCH-COD-01", "SCH-REG-03", "SCH-VAL-02", "SCH-VAL-03"]
    )
    #expect(findings.allSatisfy { $0.plan == "C-1" && $0.pointer.hasPrefix("/0/") })
    #expect(findings.contains { plan.source.text($0.range) == "QQ" })
    let row = RegistryRow.of(plan).row
    #expect(row[.startDate] == "1 March 2026")
    #expect(row[.subjects] == "PO,QQ")
    #expect(row[.status] == "X")
    #expect(row[.reportAvailableOnline] == "N: No")
  }

  @Test func aDepartmentsWorkbookIsReadToo() throws {
    let (plan, findings) = try record([
      (.audiences, "GP,FN"), (.highProfile, "Y"), (.rationale, "BG,LC"),
      (.contactEmail, "a@example.gc.ca"), (.leadEmail, "b@example.gc.ca"), (.remarksFr, "Rien"),
      (.publishable, "N"), (.goals, "IF,IV,CS"), (.sector, "SD"), (.publicOpinionResearch, "TBD"),
    ])
    #expect(findings.isEmpty, "\(findings.map(\.message.en))")
    let lines = PlanDump.lines(of: plan).map { line in
      String(line.prefix { $0 != "#" }).trimmedAtEnds
    }
    for line in [
      "code: code(audience) FN", "high_profile: bool true", "[1]: code(driver) duty_to_consult",
      "role: code(contact_role) policy_lead", "email: string \"a@example.gc.ca\"",
      "public: bool false", "fr: string \"Rien\"", "publish: bool false",
      "engagement_level: code(engagement_level) involve", "sector: code(sector) social",
      "public_opinion_research: code(assessment) undetermined",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
  }

  @Test func columnsAreChecked() throws {
    let text = "registration_number,title_en,title_fra,colour\nC-1,a,b,c\n"
    let tree = DocumentReader.read(SourceFile(name: "rows.csv", text: text), as: .csv).tree
    let findings = PlanReader.readRecords(tree).findings
    let unknown = findings.filter { $0.rule.rawValue == "SCH-REG-01" }
    #expect(unknown.map { tree.source.text($0.range) } == ["title_fra", "colour"])
    #expect(unknown.first?.message.en.contains("‘title_fr’") == true)
    let missing = findings.filter { $0.rule.rawValue == "SCH-REG-02" }
    #expect(missing.count == 1)
    let message = try #require(missing.first).message
    #expect(message.en.split(separator: "‘").count == 16 && message.en.contains("‘title_fr’"))
    #expect(message.fr.hasPrefix("Les colonnes «\u{A0}"))
  }

  @Test func pathsLeadToCells() throws {
    let (plan, _) = try record([
      (.registrationNumber, "C-1"), (.titleEn, "Water"), (.titleFr, ""), (.reportLinkEn, ""),
      (.ownerOrgTitle, "Health"),
    ])
    #expect(plan.source.text(plan.locate("title.en").range) == "\"Water\"")
    let missing = plan.locate("title.fr")
    #expect(missing.missing == ["fr"])
    #expect(plan.source.text(missing.range) == "\"\"")
    #expect(plan.pointer(of: missing.place) == "/0/title_fr")
    #expect(plan.pointer(of: plan.locate("reporting.url.en").place) == "/0/report_link_en")
    #expect(
      plan.pointer(of: plan.locate("organization.lead.name.fr").place) == "/0/owner_org_title"
    )
    #expect(plan.source.text(plan.locate("privacy.notice").range) == "\"C-1\"")
  }
}

@Suite struct PlansAsRows {
  @Test func aPlanBecomesARow() throws {
    let plan = try #require(
      read(
        """
        schema: consultation-plan/1
        id: C-0000001
        title: {en: "Water, air", fr: "Eau \\"pure\\""}
        summary: {en: "Two\\n\\nparagraphs", fr: b}
        status: planned
        subjects: [PO, SE]
        organization:
          lead: {code: hc-sc, name: {en: Health Canada, fr: Santé Canada}}
          partners: [{code: dfo-mpo}, {code: D169}, {code: a-city}]
        timeline: {open_date: 2026-03-01, close_date: 2026-05-01}
        communications: {profile_page: {en: "https://a.example", fr: "https://b.example"}}
        registry: {report_available: false}
        """
      ).plans.first
    )
    let (row, findings) = RegistryRow.of(plan)
    #expect(findings.isEmpty, "\(findings.map(\.message.en))")
    #expect(
      row.line == "C-0000001,\"D253,D169\",\"PO,SE\",\"Water, air\",\"Eau \"\"pure\"\"\","
        + "\"Two\n\nparagraphs\",b,2026-03-01,2026-05-01,P,https://a.example,https://b.example,N,"
        + ",,hc-sc,Health Canada | Santé Canada"
    )
    let table = SourceFile(name: "t.csv", text: RegistryRow.header + "\n" + row.line + "\n")
    let records = PlanReader.readRecords(DocumentReader.read(table, as: .csv).tree).plans
    #expect(RegistryRow.of(try #require(records.first)).row == row)
  }

  @Test func whatARowNeedsIsSaid() throws {
    let plan = try #require(
      read(head + "status: draft\ntimeline: {open_date: 2026-03-01}\nsummary: {en: a}").plans.first
    )
    let findings = RegistryRow.of(plan).findings
    let places = findings.map { ($0.rule.rawValue, plan.source.text($0.range)) }
    #expect(places.contains { $0 == ("SCH-REG-04", "draft") })
    #expect(places.contains { $0 == ("SCH-REG-04", "timeline") })
    #expect(places.contains { $0 == ("SCH-REG-04", "summary") })
    #expect(
      findings.contains { $0.message.en.contains("‘owner_org’ needs ‘organization.lead.code’") }
    )
    #expect(findings.allSatisfy { $0.plan == "C-0000001" })
  }
}
