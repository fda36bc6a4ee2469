import DocumentSyntax
import Findings
import SourceText

extension RecordDecoder {
  /// A day, written `YYYY-MM-DD`.
  mutating func date(_ cell: RegistryCell, _ column: RegistryColumn) -> PlanField {
    let spot = FieldSpot(name: column.rawValue)
    guard let written = WrittenDate(cell.text.utf8) else {
      log.report(ValueProblem.wrongForm(spot, cell.text, needed: .date), at: cell.node)
      return .unreadable(cell.place)
    }
    guard let date = written.date else {
      log.report(ValueProblem.doesNotExist(spot, cell.text, needed: .date), at: cell.node)
      return .unreadable(cell.place)
    }
    return .value(.date(date), cell.place)
  }

  /// `Y` or `N`.
  mutating func flag(_ cell: RegistryCell, _ column: RegistryColumn) -> PlanField {
    switch cell.text {
    case "Y": return .value(.bool(true), cell.place)
    case "N": return .value(.bool(false), cell.place)
    default:
      log.report(TableProblem.notYesOrNo(column: column.rawValue, cell.text), at: cell.node)
      return .unreadable(cell.place)
    }
  }

  /// One of the registry's codes of a list.
  mutating func code(
    _ list: CodeList,
    _ cell: RegistryCell,
    _ column: RegistryColumn
  ) -> PlanField {
    code(list, cell.text, at: cell.place, FieldSpot(name: column.rawValue))
  }

  /// Several codes of a list, with commas between them.
  mutating func codes(
    _ list: CodeList,
    _ cell: RegistryCell,
    _ column: RegistryColumn
  ) -> PlanField {
    let spot = FieldSpot(name: column.rawValue, isItem: true)
    var elements: [PlanField] = []
    for part in cell.parts(in: tree) {
      elements.append(code(list, part.text, at: part.place, spot))
    }
    return .value(.list(elements), cell.place)
  }

  private mutating func code(
    _ list: CodeList,
    _ text: String,
    at place: Place,
    _ spot: FieldSpot
  ) -> PlanField {
    if let index = list.index(ofRegistryCode: text) {
      return .value(.code(list, index: index), place)
    }
    let near = list.values.compactMap(\.registryCode).filter { $0 == text.uppercased() }
    log.report(
      CodeProblem.unknown(spot, text, list, near: near),
      at: place.node,
      range: place.range
    )
    return .unreadable(place)
  }

  /// The organization in charge and its partners.
  mutating func addOrganization(_ cells: RowCells, to root: inout PlanObject) {
    var organization = PlanObject(SchemaDescription.organization, at: root.place)
    var lead = PlanObject(SchemaDescription.leadOrganization, at: root.place)
    if let cell = cells[.ownerOrg] {
      lead["code"] = .value(.string(cell.text), cell.place)
      if let number = FederalOrganization.find(slug: cell.text)?.number {
        lead["gc_org_id"] = .value(.int(number), cell.place)
      }
    }
    if let cell = cells[.ownerOrgTitle] {
      let halves = cell.halves(in: tree)
      let text = PlanText(en: halves.first.field, fr: halves.second?.field ?? .absent)
      lead["name"] = .value(.text(text), cell.place)
    }
    organization.add(lead, under: "lead")
    if let cell = cells[.partnerDepartments] {
      let partners = cell.parts(in: tree).map(partner)
      organization["partners"] = .value(.list(partners), cell.place)
    }
    addContacts(cells, to: &organization)
    root.add(organization, under: "organization")
  }

  /// A partner by its registry code: the organization where there is one, else the code itself.
  private func partner(_ part: RegistryCell.Part) -> PlanField {
    var partner = PlanObject(SchemaDescription.partner, at: part.place)
    let organization = RegistryPartner.organization(of: part.text)
    let code = organization?.slug ?? part.text
    partner["code"] = .value(.string(code), part.place)
    if let title = organization?.title ?? RegistryPartner.find(part.text)?.label {
      let text = PlanText(
        en: .value(.string(title.en), part.place),
        fr: .value(.string(title.fr), part.place)
      )
      partner["name"] = .value(.text(text), part.place)
    }
    return .value(.object(partner), part.place)
  }

  private func addContacts(_ cells: RowCells, to organization: inout PlanObject) {
    var contacts: [PlanField] = []
    var place: Place?
    let columns = [
      (RegistryColumn.contactEmail, "consultation_contact"),
      (RegistryColumn.leadEmail, "policy_lead"),
    ]
    for (column, role) in columns {
      guard let cell = cells[column], let index = CodeList.contactRole.index(of: role) else {
        continue
      }
      var contact = PlanObject(SchemaDescription.contact, at: cell.place)
      contact["role"] = .value(.code(.contactRole, index: index), cell.place)
      contact["email"] = .value(.string(cell.text), cell.place)
      contact["public"] = .value(.bool(false), cell.place)
      contacts.append(.value(.object(contact), cell.place))
      place = place ?? cell.place
    }
    guard let place else { return }
    organization["contacts"] = .value(.list(contacts), place)
  }

  /// What a department's own workbook holds beside the published columns.
  mutating func addWorkbook(_ cells: RowCells, to root: inout PlanObject) {
    if let cell = cells[.audiences] {
      var participants = PlanObject(SchemaDescription.participants, at: root.place)
      guard case .value(.list(let codes), _) = codes(.audience, cell, .audiences) else { return }
      let audiences = codes.map { code -> PlanField in
        let place = code.place ?? cell.place
        var audience = PlanObject(SchemaDescription.audience, at: place)
        audience["code"] = code
        return .value(.object(audience), place)
      }
      participants["audiences"] = .value(.list(audiences), cell.place)
      root.add(participants, under: "participants")
    }
    var mandate = PlanObject(SchemaDescription.mandate, at: root.place)
    if let cell = cells[.highProfile] { mandate["high_profile"] = flag(cell, .highProfile) }
    if let cell = cells[.rationale] { mandate["drivers"] = codes(.driver, cell, .rationale) }
    root.add(mandate, under: "mandate")
    if let cell = cells[.goals] {
      var purpose = PlanObject(SchemaDescription.purpose, at: root.place)
      purpose["engagement_level"] = highest(codes(.engagementLevel, cell, .goals), cell)
      root.add(purpose, under: "purpose")
    }
    if let cell = cells[.publicOpinionResearch] {
      var resources = PlanObject(SchemaDescription.resources, at: root.place)
      resources["public_opinion_research"] = code(.assessment, cell, .publicOpinionResearch)
      root.add(resources, under: "resources")
    }
  }

  /// The code that stands last in its list.
  private func highest(_ codes: PlanField, _ cell: RegistryCell) -> PlanField {
    guard case .value(.list(let elements), _) = codes else { return codes }
    var best: (index: Int, field: PlanField)?
    for element in elements {
      guard case .value(.code(_, let index), _) = element else { continue }
      if index > best?.index ?? -1 { best = (index, element) }
    }
    return best?.field ?? .unreadable(cell.place)
  }
}

extension RegistryCell.Part {
  /// The part as a text; absent where it is empty.
  fileprivate var field: PlanField { text.isEmpty ? .absent : .value(.string(text), place) }
}

extension PlanObject {
  /// Puts a group under a key unless nothing stands in it.
  mutating func add(_ object: PlanObject, under name: String) {
    guard !object.present.isEmpty else { return }
    self[name] = .value(.object(object), object.place)
  }
}
