import DocumentSyntax
import Findings
import SourceText

/// Writes the cells of one plan.
struct RowWriter {
  private let plan: Plan
  private let root: PlanObject

  init(_ plan: Plan) {
    self.plan = plan
    root = plan.root
  }

  /// The cell of a column.
  func cell(_ column: RegistryColumn) -> String {
    switch column {
    case .registrationNumber: text(root["id"])
    case .partnerDepartments: partners
    case .subjects: codes(root["subjects"])
    case .titleEn: text(root.text("title")?.en)
    case .titleFr: text(root.text("title")?.fr)
    case .descriptionEn: text(root.text("summary")?.en)
    case .descriptionFr: text(root.text("summary")?.fr)
    case .startDate: date(root.object("timeline")?["open_date"])
    case .endDate: date(root.object("timeline")?["close_date"])
    case .status: code(root["status"])
    case .profilePageEn: text(root.object("communications")?.text("profile_page")?.en)
    case .profilePageFr: text(root.object("communications")?.text("profile_page")?.fr)
    case .reportAvailableOnline: flag(root.object("registry")?["report_available"])
    case .reportLinkEn: text(root.object("reporting")?.text("url")?.en)
    case .reportLinkFr: text(root.object("reporting")?.text("url")?.fr)
    case .ownerOrg: text(root.object("organization")?.object("lead")?["code"])
    case .ownerOrgTitle: ownerTitle
    case .publishable, .audiences, .contactEmail, .leadEmail, .remarksEn, .remarksFr,
      .highProfile, .rationale, .goals, .sector, .publicOpinionResearch:
      ""
    }
  }

  private func text(_ field: PlanField?) -> String {
    guard case .value(.string(let text), _) = field else { return asWritten(field) }
    return text
  }

  private func date(_ field: PlanField?) -> String {
    guard case .value(.date(let date), _) = field else { return asWritten(field) }
    return date.description
  }

  private func flag(_ field: PlanField?) -> String {
    guard case .value(.bool(let answer), _) = field else { return asWritten(field) }
    return answer ? "Y" : "N"
  }

  private func code(_ field: PlanField?) -> String {
    guard case .value(.code(let list, let index), _) = field else { return asWritten(field) }
    return list.values[index].registryCode ?? ""
  }

  private func codes(_ field: PlanField) -> String {
    guard case .value(.list(let elements), _) = field else { return asWritten(field) }
    return elements.map(code).filter { !$0.isEmpty }.joined(separator: ",")
  }

  /// What a registry row has in a cell that could not be read; nothing for plans.
  private func asWritten(_ field: PlanField?) -> String {
    guard plan.kind == .record, case .unreadable(let place) = field else { return "" }
    let cell = RegistryCell(place.node, in: plan.tree)
    guard let cell, cell.place.range != place.range else { return cell?.text ?? "" }
    return plan.source.text(place.range)
  }

  /// Partners by their registry codes; one that the registry cannot name is left out.
  private var partners: String {
    guard let organization = root.object("organization") else { return "" }
    return organization.list("partners").compactMap { partner -> String? in
      guard case .value(.object(let object), _) = partner, let code = object["code"].string else {
        return nil
      }
      if let known = FederalOrganization.find(slug: code) { return RegistryPartner.code(of: known) }
      let isRegistryCode = code.hasPrefix("D") && !code.utf8.contains(0x2C)
      return isRegistryCode || plan.kind == .record ? code : nil
    }.joined(separator: ",")
  }

  private var ownerTitle: String {
    guard let name = root.object("organization")?.object("lead")?.text("name") else { return "" }
    let english = text(name.en)
    guard case .value(.string(let french), _) = name.fr else { return english }
    return english + " | " + french
  }
}

extension RowWriter {
  /// The columns that every row of the registry needs.
  private static let needed: [RegistryColumn] = [
    .registrationNumber, .subjects, .titleEn, .titleFr, .descriptionEn, .descriptionFr,
    .startDate, .endDate, .status, .profilePageEn, .profilePageFr, .ownerOrg, .ownerOrgTitle,
  ]

  /// What the row needs and the plan lacks, at the nearest group that could hold it.
  func findings(for row: RegistryRow) -> [Finding] {
    var log = SchemaLog(plan.tree)
    for column in RowWriter.needed where row[column].isEmpty {
      if column == .status, case .value(.code(let list, let index), let place) = root["status"] {
        let code = list.codes[index]
        log.report(TableProblem.unlistedStatus(code), at: place.node)
        continue
      }
      let location = plan.locate(column.path)
      log.report(
        TableProblem.rowLacks(column: column.rawValue, path: column.path),
        at: location.place.node,
        range: location.range
      )
    }
    log.name(plan: plan.id, from: 0)
    return log.findings
  }
}
