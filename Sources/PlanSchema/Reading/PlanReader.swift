public import DocumentSyntax
public import Findings
import SourceText

/// The door of the room: a syntax tree in, plans and findings out, whatever the tree.
public enum PlanReader {
  /// Reads a tree as what its notation holds, and says each mistake once.
  ///
  /// `syntax` are the findings of reading the tree. The findings that come back hold them and
  /// those of the schema, by place; where both speak of one comma, the schema's stays.
  public static func read(
    _ tree: SyntaxTree,
    after syntax: [Finding]
  ) -> (plans: [Plan], findings: [Finding]) {
    let intake = PlanIntake(tree, after: syntax)
    let (plans, found) = intake.read(0..<intake.count)
    return (plans, intake.findings([found]))
  }

  /// Reads each document as a plan; a document that is empty or no group of keys gives none.
  ///
  /// Pass `isWhole: false` where the syntax had errors: keys that are missing may then have been
  /// lost in them and are not spoken of.
  public static func readPlans(
    _ tree: SyntaxTree,
    isWhole: Bool = true
  ) -> (plans: [Plan], findings: [Finding]) {
    whole(PlanIntake(tree, isTable: false, isWhole: isWhole))
  }

  /// Reads each row of a registry table as a record.
  ///
  /// Cells are taken without white space at their ends, the registration number as it stands.
  /// What stands in a cell is kept even where a rule will object to it; only codes that do not
  /// exist and dates that cannot be read are findings of this reading.
  public static func readRecords(_ tree: SyntaxTree) -> (plans: [Plan], findings: [Finding]) {
    whole(PlanIntake(tree, isTable: true))
  }

  private static func whole(_ intake: PlanIntake) -> (plans: [Plan], findings: [Finding]) {
    let (plans, found) = intake.read(0..<intake.count)
    return (plans, intake.shape([found]))
  }
}

extension PlanDecoder {
  /// Reads a whole document.
  mutating func plan(at document: NodeID) -> Plan? {
    let node = tree.target(document)
    guard tree.kind(node) == .mapping else {
      guard isWhole else { return nil }
      if tree.isNull(node) {
        log.report(WholeProblem.empty, at: document)
      } else {
        log.report(WholeProblem.notAGroup(FoundValue(node, in: tree)), at: document)
      }
      return nil
    }
    let place = Place(range: tree.range(node), node: node)
    let root = object(SchemaDescription.plan, at: place)
    ids.report(to: &log)
    let plan = Plan(kind: .plan, root: root, tree: tree, node: document)
    checkID(of: plan)
    return plan
  }

  private mutating func checkID(of plan: Plan) {
    guard case .value(.string(let id), let place) = plan.root["id"] else { return }
    let isUnusable = id.unicodeScalars.contains { $0 == "," || $0.properties.isWhitespace }
    if id.isEmpty || isUnusable { log.report(IDProblem.unusable(id), at: place.node) }
  }
}

extension SchemaLog {
  /// The finding of a file that has no document at all.
  static func empty(_ tree: SyntaxTree) -> Finding {
    let problem = WholeProblem.empty
    return Finding(
      rule: problem.rule.id,
      severity: problem.rule.severity,
      range: .at(0),
      message: problem.message,
      remedy: problem.rule.remedy
    )
  }
}
