public import DocumentSyntax
public import Findings
import SourceText

/// The plans of one file before they are read, so that stretches of them can be read apart.
///
/// What comes of it is the same however the plans are split, on whatever threads.
public struct PlanIntake: Sendable {
  private let tree: SyntaxTree
  private let syntax: [Finding]
  private let isWhole: Bool
  private let units: [NodeID]
  private let header: RecordHeader?

  /// The plans of a tree, as what its notation holds; `syntax` are the findings of reading it.
  public init(_ tree: SyntaxTree, after syntax: [Finding]) {
    self.init(
      tree,
      after: syntax,
      isTable: tree.format == .csv,
      isWhole: !syntax.contains { $0.severity == .error }
    )
  }

  init(_ tree: SyntaxTree, after syntax: [Finding] = [], isTable: Bool, isWhole: Bool = true) {
    self.tree = tree
    self.syntax = syntax
    self.isWhole = isWhole
    units = isTable ? tree.documents.first.map { Array(tree.items($0)) } ?? [] : tree.documents
    header = isTable ? RecordHeader(of: units.first, in: tree) : nil
  }

  /// The number of documents or rows; not every document makes a plan.
  public var count: Int { units.count }

  /// The plans of some documents or rows, and what is to be said of their shape.
  public func read(_ range: Range<Int>) -> (plans: [Plan], findings: [Finding]) {
    if let header {
      var decoder = RecordDecoder(tree, header)
      let records = decoder.records(of: units[range])
      return (records, decoder.log.findings)
    }
    var log = SchemaLog(tree)
    var plans: [Plan] = []
    for document in units[range] {
      let start = log.findings.count
      var decoder = PlanDecoder(tree, isWhole: isWhole, log: log)
      let plan = decoder.plan(at: document)
      log = decoder.log
      log.name(plan: plan?.id, from: start)
      if let plan { plans.append(plan) }
    }
    return (plans, log.findings)
  }

  /// What is to be said of the shape of the file; `stretches` are all that was read, in order.
  func shape(_ stretches: [[Finding]]) -> [Finding] {
    if let header { return SchemaLog.joined([header.findings] + stretches) }
    if units.isEmpty { return isWhole ? [SchemaLog.empty(tree)] : [] }
    return SchemaLog.joined(stretches)
  }

  /// All findings but those of rules, by place; `stretches` are all that was read, in order.
  ///
  /// Where syntax and schema speak of one comma, the schema’s finding stays.
  public func findings(_ stretches: [[Finding]]) -> [Finding] {
    let shape = shape(stretches)
    let commas = Set(shape.filter { $0.rule == TextProblem.commaRuleID }.map(\.range.start))
    let kept = syntax.filter { $0.severity == .error || !commas.contains($0.range.start) }
    return FindingOrder.sorted(kept + shape)
  }
}
