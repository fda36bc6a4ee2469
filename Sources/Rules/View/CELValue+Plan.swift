public import CEL
public import PlanSchema

extension CELValue {
  /// A plan as expressions see it, of the type `PlanTypes.standard.plan`.
  ///
  /// Fields are turned into values here, so that reading them afterwards costs nothing.
  public static func plan(_ plan: Plan) -> CELValue {
    .object(PlanView(plan.root, types: .standard))
  }
}
