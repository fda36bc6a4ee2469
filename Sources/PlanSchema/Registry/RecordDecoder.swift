import DocumentSyntax
import Findings
import SourceText

/// Turns the rows of a registry table into records.
struct RecordDecoder {
  let tree: SyntaxTree
  var log: SchemaLog
  private let header: RecordHeader

  init(_ tree: SyntaxTree, _ header: RecordHeader) {
    self.tree = tree
    self.header = header
    log = SchemaLog(tree)
  }

  /// Reads some rows of the table; their indices are those in the table.
  mutating func records(of rows: ArraySlice<NodeID>) -> [Plan] {
    var records: [Plan] = []
    records.reserveCapacity(rows.count)
    for (index, row) in zip(rows.indices, rows) {
      let start = log.findings.count
      let plan = record(row, number: index + 1)
      if log.findings.count > start { log.name(plan: plan.id, from: start) }
      records.append(plan)
    }
    return records
  }

  /// The cells of a row that are not empty, by column.
  private func cells(of row: NodeID) -> RowCells {
    var cells = RowCells()
    for (position, (key, value)) in tree.entries(row).enumerated() {
      guard let column = header.column(at: position, under: key, in: tree) else { continue }
      if column == .registrationNumber {
        cells.number = value
      } else if let cell = RegistryCell(value, in: tree) {
        cells.add(cell, under: column)
      }
    }
    return cells
  }

  private mutating func record(_ row: NodeID, number: Int) -> Plan {
    let place = Place(range: tree.range(row), node: row)
    var root = PlanObject(SchemaDescription.plan, at: place)
    let cells = cells(of: row)
    if let node = cells.number, !tree.range(node).isEmpty {
      let text = tree.text(node)
      if !text.isEmpty {
        root["id"] = .value(.string(text), Place(range: tree.range(node), node: node))
      }
    }
    addText("title", cells[.titleEn], cells[.titleFr], to: &root)
    addText("summary", cells[.descriptionEn], cells[.descriptionFr], to: &root)
    if let cell = cells[.subjects] { root["subjects"] = codes(.subject, cell, .subjects) }
    if let cell = cells[.status] { root["status"] = code(.status, cell, .status) }
    if let cell = cells[.sector] { root["sector"] = code(.sector, cell, .sector) }
    addOrganization(cells, to: &root)
    addTimeline(cells, to: &root)
    addPages(cells, to: &root)
    addReport(cells, number: number, to: &root)
    if cells.hasWorkbookColumns { addWorkbook(cells, to: &root) }
    return Plan(kind: .record, root: root, tree: tree, node: row)
  }

  private mutating func addTimeline(_ cells: RowCells, to root: inout PlanObject) {
    var timeline = PlanObject(SchemaDescription.timeline, at: root.place)
    if let cell = cells[.startDate] { timeline["open_date"] = date(cell, .startDate) }
    if let cell = cells[.endDate] { timeline["close_date"] = date(cell, .endDate) }
    root.add(timeline, under: "timeline")
  }

  private func addPages(_ cells: RowCells, to root: inout PlanObject) {
    var communications = PlanObject(SchemaDescription.communications, at: root.place)
    addText("profile_page", cells[.profilePageEn], cells[.profilePageFr], to: &communications)
    root.add(communications, under: "communications")
  }

  private mutating func addReport(_ cells: RowCells, number: Int, to root: inout PlanObject) {
    var registry = PlanObject(SchemaDescription.registry, at: root.place)
    var reporting = PlanObject(SchemaDescription.reporting, at: root.place)
    registry["publish"] = .value(.bool(true), root.place)
    registry["source"] = .value(.string("\(tree.source.name)#\(number)"), root.place)
    if let cell = cells[.publishable] { registry["publish"] = flag(cell, .publishable) }
    if let cell = cells[.reportAvailableOnline] {
      let answer = flag(cell, .reportAvailableOnline)
      registry["report_available"] = answer
      if case .value(.bool(true), let place) = answer {
        reporting["what_we_heard"] = .value(.bool(true), place)
      } else if case .value(.bool(false), _) = answer, let status = cells[.status],
        status.text == "CN"
      {
        reporting["what_we_heard"] = .value(.bool(false), status.place)
      }
    }
    addText("url", cells[.reportLinkEn], cells[.reportLinkFr], to: &reporting)
    addText("remarks", cells[.remarksEn], cells[.remarksFr], to: &registry)
    root.add(reporting, under: "reporting")
    root.add(registry, under: "registry")
  }

  /// Puts a text in both languages under a key; an empty cell leaves its version out.
  func addText(
    _ name: String,
    _ english: RegistryCell?,
    _ french: RegistryCell?,
    to object: inout PlanObject
  ) {
    guard let place = english?.place ?? french?.place else { return }
    let text = PlanText(
      en: english.map { .value(.string($0.text), $0.place) } ?? .absent,
      fr: french.map { .value(.string($0.text), $0.place) } ?? .absent
    )
    object[name] = .value(.text(text), place)
  }
}

/// The cells of one row by column, and the cell of its number as it is written.
struct RowCells {
  /// The cell of the registration number, whose white space counts.
  var number: NodeID?
  private(set) var hasWorkbookColumns = false
  private var cells = [RegistryCell?](repeating: nil, count: RegistryColumn.allCases.count)

  subscript(column: RegistryColumn) -> RegistryCell? { cells[column.position] }

  mutating func add(_ cell: RegistryCell, under column: RegistryColumn) {
    cells[column.position] = cell
    if column.position >= RegistryColumn.published.count { hasWorkbookColumns = true }
  }
}
