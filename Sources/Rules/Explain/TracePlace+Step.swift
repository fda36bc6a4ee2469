public import CEL
public import PlanSchema

extension TracePlace {
  /// Where in a plan the value of a part comes from; `nil` where it was worked out.
  ///
  /// The place is that of the field that was read, also of an element of a list inside a macro,
  /// or that of a group of fields.
  public init?(_ step: TraceStep, in plan: Plan) {
    guard let place = TracePlace.field(step)?.place ?? TracePlace.group(step) else { return nil }
    self.init(range: place.range, pointer: plan.pointer(of: place))
  }

  private static func field(_ step: TraceStep) -> PlanField? {
    guard let read = step.field else { return nil }
    if let view = read.object as? PlanView { return view.object[slot: read.slot] }
    guard let view = read.object as? TextView else { return nil }
    switch read.slot {
    case 0: return view.text.en
    case 1: return view.text.fr
    default: return nil
    }
  }

  private static func group(_ step: TraceStep) -> Place? {
    guard case .success(.object(let object)) = step.result else { return nil }
    return (object as? PlanView)?.object.place
  }
}
