/// The columns of the consultations registry, by the names of its file.
public enum RegistryColumn: String, CaseIterable, Hashable, Sendable {
  /// The number of the consultation, unique within its organization.
  case registrationNumber = "registration_number"
  /// Codes of partner departments.
  case partnerDepartments = "partner_departments"
  /// Codes of subjects.
  case subjects
  /// The English title.
  case titleEn = "title_en"
  /// The French title.
  case titleFr = "title_fr"
  /// The English description.
  case descriptionEn = "description_en"
  /// The French description.
  case descriptionFr = "description_fr"
  /// The first day.
  case startDate = "start_date"
  /// The last day.
  case endDate = "end_date"
  /// The code of the status.
  case status
  /// The English profile page.
  case profilePageEn = "profile_page_en"
  /// The French profile page.
  case profilePageFr = "profile_page_fr"
  /// Whether a report is online, `Y` or `N`.
  case reportAvailableOnline = "report_available_online"
  /// The English report.
  case reportLinkEn = "report_link_en"
  /// The French report.
  case reportLinkFr = "report_link_fr"
  /// The short name of the organization in charge.
  case ownerOrg = "owner_org"
  /// Its English and French titles, with ` | ` between them.
  case ownerOrgTitle = "owner_org_title"
  /// Whether the row may be published; in a workbook only.
  case publishable
  /// Codes of audiences; in a workbook only.
  case audiences = "target_participants_and_audience"
  /// The consultation contact; in a workbook only.
  case contactEmail = "contact_email"
  /// The policy or program lead; in a workbook only.
  case leadEmail = "policy_program_lead_email"
  /// English remarks; in a workbook only.
  case remarksEn = "remarks_en"
  /// French remarks; in a workbook only.
  case remarksFr = "remarks_fr"
  /// Whether it is high profile; in a workbook only.
  case highProfile = "high_profile"
  /// Codes of drivers; in a workbook only.
  case rationale
  /// Codes of engagement levels; in the first version only.
  case goals
  /// The code of the sector; in the first version only.
  case sector
  /// Whether it is opinion research; in the first version only.
  case publicOpinionResearch = "public_opinion_research"

  /// The columns of the published file, in its order.
  public static let published: [RegistryColumn] = [
    .registrationNumber, .partnerDepartments, .subjects, .titleEn, .titleFr, .descriptionEn,
    .descriptionFr, .startDate, .endDate, .status, .profilePageEn, .profilePageFr,
    .reportAvailableOnline, .reportLinkEn, .reportLinkFr, .ownerOrg, .ownerOrgTitle,
  ]

  /// Its place among all columns.
  var position: Int { RegistryColumn.order.firstIndex(of: self) ?? 0 }

  private static let order = allCases

  /// The path of the plan that the column answers.
  public var path: String {
    switch self {
    case .registrationNumber: "id"
    case .partnerDepartments: "organization.partners"
    case .subjects: "subjects"
    case .titleEn: "title.en"
    case .titleFr: "title.fr"
    case .descriptionEn: "summary.en"
    case .descriptionFr: "summary.fr"
    case .startDate: "timeline.open_date"
    case .endDate: "timeline.close_date"
    case .status: "status"
    case .profilePageEn: "communications.profile_page.en"
    case .profilePageFr: "communications.profile_page.fr"
    case .reportAvailableOnline: "registry.report_available"
    case .reportLinkEn: "reporting.url.en"
    case .reportLinkFr: "reporting.url.fr"
    case .ownerOrg: "organization.lead.code"
    case .ownerOrgTitle: "organization.lead.name"
    case .publishable: "registry.publish"
    case .audiences: "participants.audiences"
    case .contactEmail, .leadEmail: "organization.contacts"
    case .remarksEn: "registry.remarks.en"
    case .remarksFr: "registry.remarks.fr"
    case .highProfile: "mandate.high_profile"
    case .rationale: "mandate.drivers"
    case .goals: "purpose.engagement_level"
    case .sector: "sector"
    case .publicOpinionResearch: "resources.public_opinion_research"
    }
  }

  /// The first column that answers a path, a member of it or a group around it.
  static func answering(_ path: String) -> RegistryColumn? {
    if path == "reporting.what_we_heard" { return .reportAvailableOnline }
    if path == "organization.lead.gc_org_id" { return .ownerOrg }
    return allCases.first { $0.path == path }
      ?? allCases.first { path.hasPrefix($0.path + ".") || path.hasPrefix($0.path + "[") }
      ?? allCases.first { $0.path.hasPrefix(path + ".") }
  }
}
