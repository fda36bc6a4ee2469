internal import CEL
internal import PlanSchema

/// A group of fields of a plan as expressions see it; fields are turned into values once.
final class PlanView: CELObject {
  let type: ObjectType
  /// The group itself, which knows where everything is written.
  let object: PlanObject
  private let marks: SlotMarks
  /// What stands in the slots that are taken.
  private let fields: [CELField]

  init(_ object: PlanObject, types: PlanTypes) {
    self.object = object
    type = types.type(of: object.description)
    marks = object.marks
    fields = object.present.map { PlanView.field($0, types) }
  }

  func field(at slot: Int) -> CELField {
    guard let position = marks.position(of: slot) else { return .absent }
    return fields[position]
  }

  /// A field of a plan as a field of an object.
  static func field(_ field: PlanField, _ types: PlanTypes) -> CELField {
    switch field {
    case .absent: .absent
    case .unreadable: .unreadable
    case .value(let value, _): celValue(value, types).map { .value($0) } ?? .unreadable
    }
  }

  /// A value of a plan; `nil` for a list with an element that could not be decoded.
  static func celValue(_ value: PlanValue, _ types: PlanTypes) -> CELValue? {
    switch value {
    case .string(let text): return .string(text)
    case .int(let number): return .int(number)
    case .number(let number): return .double(number)
    case .bool(let value): return .bool(value)
    case .date(let date): return .date(date)
    case .moment(let moment): return .moment(moment)
    case .time(let time): return .string(time.description)
    case .code(let list, let index): return .string(list.codes[index])
    case .duration(let period): return .period(period)
    case .text(let text): return .object(TextView(text, types: types))
    case .money(let amount, let currency):
      return .object(CELRecord(types.money, [.value(.double(amount)), .value(.string(currency))]))
    case .object(let object): return .object(PlanView(object, types: types))
    case .list(let elements):
      var values: [CELValue] = []
      values.reserveCapacity(elements.count)
      for element in elements {
        guard let value = element.value.flatMap({ celValue($0, types) }) else { return nil }
        values.append(value)
      }
      return .list(values)
    }
  }
}

/// A text in both languages as expressions see it.
final class TextView: CELObject {
  let type: ObjectType
  /// The text itself, with its further languages.
  let text: PlanText

  init(_ text: PlanText, types: PlanTypes) {
    self.text = text
    type = types.text
  }

  func field(at slot: Int) -> CELField {
    switch slot {
    case 0: TextView.field(text.en)
    case 1: TextView.field(text.fr)
    default: .absent
    }
  }

  private static func field(_ field: PlanField) -> CELField {
    switch field {
    case .value(.string(let text), _): .value(.string(text))
    case .absent: .absent
    case .unreadable, .value: .unreadable
    }
  }
}
