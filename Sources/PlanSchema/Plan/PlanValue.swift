/// A value of a plan, of the type that its field asks for.
public enum PlanValue: Sendable {
  /// A text in one language or none: ids, addresses, language tags.
  case string(String)
  /// A whole number.
  case int(Int64)
  /// A number.
  case number(Double)
  /// A truth value.
  case bool(Bool)
  /// A day.
  case date(CivilDate)
  /// A day or a time of a day.
  case moment(CivilMoment)
  /// A time of day.
  case time(CivilTime)
  /// A code, by its place in its list.
  case code(CodeList, index: Int)
  /// Several values.
  case list([PlanField])
  /// A length of time.
  indirect case duration(CalendarPeriod)
  /// A text in both languages.
  indirect case text(PlanText)
  /// An amount of money and its currency, three capital letters.
  indirect case money(amount: Double, currency: String)
  /// A group of fields.
  indirect case object(PlanObject)
}

/// A text in both official languages, as far as the plan gives them.
public struct PlanText: Sendable {
  /// The English text, a `string` where it is there.
  public var en: PlanField
  /// The French text, a `string` where it is there.
  public var fr: PlanField
  /// Texts in further languages, by their tags, in the order of the plan.
  public var others: [(tag: String, text: PlanField)]

  /// A text from its versions.
  public init(en: PlanField, fr: PlanField, others: [(tag: String, text: PlanField)] = []) {
    self.en = en
    self.fr = fr
    self.others = others
  }

  /// The version of a language tag.
  public subscript(tag: String) -> PlanField {
    switch tag {
    case "en": en
    case "fr": fr
    default: others.first { $0.tag == tag }?.text ?? .absent
    }
  }
}

/// A group of fields of a plan, such as its timeline or one activity.
public struct PlanObject: Sendable {
  /// What fields it may have.
  public let description: ObjectDescription
  /// What it has, in the order of the slots of the description.
  public private(set) var present: [PlanField] = []
  /// Where it is written.
  public let place: Place
  /// The slots in which something stands, each with its position in `present`.
  package private(set) var marks = SlotMarks()

  /// A group in which nothing stands as yet, and of about how many fields something may stand.
  init(_ description: ObjectDescription, at place: Place, capacity: Int = 0) {
    self.description = description
    self.place = place
    present.reserveCapacity(min(capacity, description.fields.count))
  }

  /// The field in a slot of the description.
  public internal(set) subscript(slot slot: Int) -> PlanField {
    get { marks.position(of: slot).map { present[$0] } ?? .absent }
    set {
      if let position = marks.position(of: slot) {
        present.remove(at: position)
        marks.remove(slot)
      }
      if !newValue.isAbsent { insert(newValue, at: slot) }
    }
  }

  /// Puts a field into a slot that is empty; mostly the last, as plans keep to the schema’s order.
  mutating func insert(_ field: PlanField, at slot: Int) {
    let position = marks.countBefore(slot)
    if position == present.count {
      present.append(field)
    } else {
      present.insert(field, at: position)
    }
    marks.insert(slot)
  }

  /// The field under a key; absent where the description has no such key.
  public internal(set) subscript(name: String) -> PlanField {
    get { description.slot(of: name).map { self[slot: $0] } ?? .absent }
    set {
      guard let slot = description.slot(of: name) else { return }
      self[slot: slot] = newValue
    }
  }

  /// The group under a key.
  public func object(_ name: String) -> PlanObject? {
    guard case .value(.object(let object), _) = self[name] else { return nil }
    return object
  }

  /// The elements of the list under a key; none where there is no list.
  public func list(_ name: String) -> [PlanField] {
    guard case .value(.list(let elements), _) = self[name] else { return [] }
    return elements
  }

  /// The text in both languages under a key.
  public func text(_ name: String) -> PlanText? {
    guard case .value(.text(let text), _) = self[name] else { return nil }
    return text
  }
}
