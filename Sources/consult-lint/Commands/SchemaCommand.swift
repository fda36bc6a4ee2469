import Findings
import PlanSchema
import Reporting
import Rules

/// `schema`: the JSON Schema of plans, packs, configurations, and of what is written as JSON.
struct SchemaCommand {
  /// A format that has a schema.
  private enum Format: String, CaseIterable {
    case plan
    case pack
    case config
    case report
    case result
    case packs

    var document: JSONValue {
      switch self {
      case .plan: PlanJSONSchema.document
      case .pack: PackJSONSchema.document
      case .config: ConfigurationJSONSchema.document
      case .report: ReportJSONSchema.document
      case .result: PlanResultJSONSchema.document
      case .packs: PackListJSONSchema.document
      }
    }
  }

  private let format: Format

  init(_ arguments: Arguments) throws(UsageError) {
    guard let format = Format(rawValue: arguments.operands[0]) else {
      throw .badOperand(arguments.operands[0], Format.allCases.map(\.rawValue))
    }
    self.format = format
  }

  func run(on terminal: inout Terminal) -> ExitStatus {
    terminal.write(format.document.bytes() + [0x0A])
    return .clean
  }
}
