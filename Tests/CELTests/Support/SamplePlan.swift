import CEL
import Findings

/// Object types and objects to check and evaluate against.
enum SamplePlan {
  static let drivers = CodeListType(
    name: "drivers",
    codes: [
      ("regulation", BilingualText(en: "Regulation", fr: "Règlement")),
      ("legislation", BilingualText(en: "Legislation", fr: "Loi")),
      ("policy", BilingualText(en: "Policy", fr: "Politique")),
    ]
  )
  static let date = OpaqueType("date") { "day \($0.bits)" }
  static let timeline = ObjectType(
    name: "Timeline",
    fields: [field("open_date", .opaque("date", [])), field("close_date", .opaque("date", []))]
  )
  static let plan = ObjectType(
    name: "Plan",
    fields: [
      field("title", .string), field("days", .int), field("timeline", .object(timeline)),
      field("drivers", .list(.code(drivers))), field("main_driver", .code(drivers)),
      field("notes", .map(.string, .string)),
    ]
  )

  /// Days, open and close dates that are there; the title unreadable, the notes absent.
  static let value = CELValue.object(
    CELRecord(
      plan,
      [
        .unreadable, .value(.int(30)),
        .value(.object(CELRecord(timeline, [.value(.opaque(OpaqueValue(date, bits: 100)))]))),
        .value(.list([.string("policy"), .string("regulation")] as [CELValue])),
        .value(.string("policy")),
      ]
    )
  )

  static let days = FunctionLibrary(
    "days",
    [
      FunctionDeclaration(
        "_<_",
        documentation: BilingualText(en: "", fr: ""),
        overloads: [
          FunctionOverload(
            "less_date",
            .global,
            [.opaque("date", []), .opaque("date", [])],
            .bool,
            body: .binary { left, right throws(EvaluationError) in
              guard case .opaque(let left) = left, case .opaque(let right) = right else {
                throw .overflow
              }
              return .bool(left.bits < right.bits)
            }
          )
        ]
      )
    ]
  )

  static let environment = Environment(
    variables: [VariableDeclaration("plan", .object(plan)), VariableDeclaration("d", .dyn)],
    libraries: [days] + FunctionLibrary.extensions
  )

  /// What an expression about the sample comes to.
  static func evaluate(_ text: String) -> Result<CELValue, EvaluationError>? {
    environment.compile(ExpressionSource(text)).program?.evaluate([value, CELValue.int(7)]).result
  }

  private static func field(_ name: String, _ type: CELType) -> ObjectType.Field {
    ObjectType.Field(name, type, label: BilingualText(en: name, fr: name))
  }
}
