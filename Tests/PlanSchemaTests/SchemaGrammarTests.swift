import Findings
import PlanSchema
import Testing

@Suite("Grammar of the schema")
struct SchemaGrammarTests {
  /// Every field of every group, with the name of its group.
  private static let fields: [(group: String, field: FieldDescription)] = {
    var found: [(group: String, field: FieldDescription)] = []
    var seen: Set<String> = []
    var waiting = [SchemaDescription.plan]
    while let group = waiting.popLast() {
      guard seen.insert(group.name).inserted else { continue }
      for field in group.fields {
        found.append((group.name, field))
        if let members = field.type.element.members { waiting.append(members) }
      }
    }
    return found
  }()

  @Test("every yes-or-no field has a clause, every list a name for one element")
  func complete() {
    for (group, field) in Self.fields {
      let grammar = SchemaGrammar.grammar(of: field, in: group)
      if case .bool = field.type { #expect(grammar.answer != nil, "\(group).\(field.name)") }
      if field.type.isList { #expect(grammar.item != nil, "\(group).\(field.name)") }
    }
  }

  @Test("what agrees with the French name of one element or of several is known")
  func genders() {
    for (group, field) in Self.fields where field.type.isList {
      let grammar = SchemaGrammar.grammar(of: field, in: group)
      let noun = FrenchNoun(grammar.noun?.fr ?? field.labelWithArticle.fr)
      #expect(noun.isFeminine != nil, "\(noun.text)")
      let item = FrenchNoun(grammar.item?.fr ?? "")
      #expect(item.isFeminine != nil && !item.isPlural, "\(item.text)")
    }
  }
}
