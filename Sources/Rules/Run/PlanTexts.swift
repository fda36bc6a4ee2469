internal import Findings
internal import PlanSchema
internal import SourceText

/// The texts of a plan with their languages, for reports that say what language they show.
struct PlanTexts {
  /// The texts, in the order of the file.
  private(set) var all: [TaggedText] = []

  /// The texts of a plan.
  init(_ plan: Plan) {
    add(plan.root)
    all.sort { $0.range.start < $1.range.start }
  }

  private mutating func add(_ object: PlanObject) {
    for field in object.present { add(field) }
  }

  private mutating func add(_ field: PlanField) {
    switch field.value {
    case .object(let object)?: add(object)
    case .list(let elements)?: for element in elements { add(element) }
    case .text(let text)?:
      add(text.en, "en")
      add(text.fr, "fr")
      for other in text.others { add(other.text, other.tag) }
    default: break
    }
  }

  private mutating func add(_ field: PlanField, _ tag: String) {
    guard let place = field.place else { return }
    all.append(TaggedText(range: place.range, language: tag))
  }
}
