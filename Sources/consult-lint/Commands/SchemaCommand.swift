import Findings
import PlanSchema
import Reporting

/// `schema`: the JSON Schema of a format.
struct SchemaCommand {
  /// A format that has a JSON Schema.
  enum Subject: String, CaseIterable {
    case plan
    case report

    /// The schema.
    var document: JSONValue {
      switch self {
      case .plan: PlanJSONSchema.document
      case .report: ReportJSONSchema.document
      }
    }
  }

  private let subject: Subject

  init(_ arguments: Arguments) throws(UsageError) {
    guard let subject = Subject(rawValue: arguments.operands[0]) else {
      throw .badOperand(arguments.operands[0], Subject.allCases.map(\.rawValue))
    }
    self.subject = subject
  }

  func run(on terminal: inout Terminal) -> ExitStatus {
    terminal.write(subject.document.bytes() + [0x0A])
    return .clean
  }
}
