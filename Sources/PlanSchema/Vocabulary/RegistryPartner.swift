public import Findings

/// A partner department as the registry's own list names it: ‘D’ and a department number.
public struct RegistryPartner: Hashable, Sendable {
  /// The code, such as `D271`.
  public let code: String
  /// The registry's label, its spelling included.
  public let label: BilingualText

  /// Every partner, in the registry's order.
  public static let all: [RegistryPartner] = EmbeddedTable(table).compactMap { columns in
    guard columns.count == 3 else { return nil }
    return RegistryPartner(code: columns[0], label: BilingualText(en: columns[1], fr: columns[2]))
  }

  /// The partner of a code.
  public static func find(_ code: String) -> RegistryPartner? { all.first { $0.code == code } }

  /// The federal organization that the code means.
  ///
  /// `D169` has none: the registry labels it Coast Guard, while department number 169 is the
  /// Canadian Grain Commission.
  public static func organization(of code: String) -> FederalOrganization? {
    guard code.hasPrefix("D"), code != "D169" else { return nil }
    return FederalOrganization.find(departmentNumber: String(code.dropFirst()))
  }

  /// The code under which the registry lists an organization as a partner.
  public static func code(of organization: FederalOrganization) -> String? {
    guard let number = organization.departmentNumber, number != "169" else { return nil }
    return "D" + number
  }
}
