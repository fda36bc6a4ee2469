public import Findings

/// A federal organization as open.canada.ca and the Treasury Board name it.
public struct FederalOrganization: Hashable, Sendable {
  /// Its short name on open.canada.ca, such as `hc-sc`.
  public let slug: String
  /// Its department number, without a letter in front of it.
  public let departmentNumber: String?
  /// Its GC organization number.
  public let number: Int64?
  /// Its title.
  public let title: BilingualText
  /// Its short title.
  public let abbreviation: BilingualText

  /// Every organization, by the order of the published list.
  public static var all: [FederalOrganization] { index.organizations }

  /// The organization of a short name.
  public static func find(slug: String) -> FederalOrganization? {
    index.bySlug[slug].map { index.organizations[$0] }
  }

  /// The first organization that has a department number.
  public static func find(departmentNumber: String) -> FederalOrganization? {
    index.byDepartmentNumber[departmentNumber].map { index.organizations[$0] }
  }

  private static let index = Index()

  /// The table in memory; it is read when the first organization is asked for.
  private struct Index: Sendable {
    var organizations: [FederalOrganization] = []
    var bySlug: [String: Int] = [:]
    var byDepartmentNumber: [String: Int] = [:]

    init() {
      for columns in EmbeddedTable(table) where columns.count == 7 {
        let place = organizations.count
        bySlug[columns[0]] = place
        if !columns[1].isEmpty, byDepartmentNumber[columns[1]] == nil {
          byDepartmentNumber[columns[1]] = place
        }
        organizations.append(
          FederalOrganization(
            slug: columns[0],
            departmentNumber: columns[1].isEmpty ? nil : columns[1],
            number: Int64(columns[2]),
            title: BilingualText(en: columns[3], fr: columns[4]),
            abbreviation: BilingualText(en: columns[5], fr: columns[6])
          )
        )
      }
    }
  }
}
