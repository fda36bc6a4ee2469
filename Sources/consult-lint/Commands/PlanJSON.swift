import Findings
import PlanSchema

/// A plan as JSON: the fields that were read, in the order of the schema.
struct PlanJSON {
  private let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  /// The object; a field that could not be read is `{"unreadable": "START..<END"}`.
  var json: JSONValue { object(plan.root) }

  private func object(_ object: PlanObject) -> JSONValue {
    .object(
      object.description.fields.enumerated().compactMap { slot, field in
        value(of: object[slot: slot]).map { .init(field.name, $0) }
      }
    )
  }

  private func value(of field: PlanField) -> JSONValue? {
    switch field {
    case .absent: nil
    case .unreadable(let place): ["unreadable": .string("\(place.range)")]
    case .value(let value, _): json(value)
    }
  }

  private func json(_ value: PlanValue) -> JSONValue {
    switch value {
    case .string(let text): .string(text)
    case .int(let number): .int(number)
    case .number(let number): .double(number)
    case .bool(let truth): .bool(truth)
    case .date(let date): .string("\(date)")
    case .moment(let moment): .string("\(moment)")
    case .time(let time): .string("\(time)")
    case .duration(let period): .string("\(period)")
    case .code(let list, let index): .string(list.values[index].code)
    case .money(let amount, let currency):
      ["amount": .double(amount), "currency": .string(currency)]
    case .list(let elements): .array(elements.compactMap(self.value))
    case .object(let object): self.object(object)
    case .text(let text): self.text(text)
    }
  }

  private func text(_ text: PlanText) -> JSONValue {
    let all = [("en", text.en), ("fr", text.fr)] + text.others.map { ($0.tag, $0.text) }
    return .object(all.compactMap { tag, field in value(of: field).map { .init(tag, $0) } })
  }
}
