import Findings
import PlanSchema

/// `schema`: the JSON Schema of plans.
struct SchemaCommand {
  init(_ arguments: Arguments) throws(UsageError) {
    guard arguments.operands[0] == "plan" else {
      throw .badOperand(arguments.operands[0], ["plan"])
    }
  }

  func run(on terminal: inout Terminal) -> ExitStatus {
    terminal.write(PlanJSONSchema.document.bytes() + [0x0A])
    return .clean
  }
}
