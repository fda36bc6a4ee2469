internal import CEL
internal import Findings

extension ExpressionReader {
  /// A call that is a condition: an operator, or a function with a phrase.
  func called(_ call: CheckedCall, _ isNegated: Bool) -> String {
    let arguments = call.arguments
    if call.name == "!_", let inner = arguments.first {
      return clause(inner, isNegated: !isNegated)
    }
    if let relation = Relation(call.name), arguments.count == 2 {
      return compared(arguments[0], isNegated ? relation.opposite : relation, arguments[1])
    }
    if call.name == "@in", arguments.count == 2 {
      return membership(arguments[0], arguments[1], isNegated)
    }
    guard let phrase = phrase(of: call.name) else {
      return say("a check that has no words", "une vérification sans énoncé")
    }
    let worded = isNegated ? negated(phrase[language]) : phrase[language]
    return filled(worded, arguments.map(noun))
  }

  /// The words of a function; operators of CEL have theirs too.
  func phrase(of name: String) -> BilingualText? { FunctionPhrases.standard[name] }

  /// How two values stand to each other.
  enum Relation {
    case equal, unequal, less, atMost, more, atLeast

    init?(_ name: String) {
      switch name {
      case "_==_": self = .equal
      case "_!=_": self = .unequal
      case "_<_": self = .less
      case "_<=_": self = .atMost
      case "_>_": self = .more
      case "_>=_": self = .atLeast
      default: return nil
      }
    }

    var opposite: Relation {
      switch self {
      case .equal: .unequal
      case .unequal: .equal
      case .less: .atLeast
      case .atMost: .more
      case .more: .atMost
      case .atLeast: .less
      }
    }
  }

  private func compared(_ left: CheckedNode, _ relation: Relation, _ right: CheckedNode) -> String {
    if let bool = right.literalBool {
      let isEqual = relation == .equal
      return clause(left, isNegated: bool != isEqual)
    }
    if let count = counted(left, relation, right) { return count }
    let words =
      left.type == RuleTypes.date || left.type == RuleTypes.moment
      ? dateWords(relation, right)
      : left.type.isNumber ? numberWords(relation) : plainWords(relation)
    return noun(left) + " " + words + " " + noun(in: left.type, right)
  }

  /// ‘at least one item is listed for the activities’ for `size(x) > 0` and its kin.
  private func counted(_ left: CheckedNode, _ relation: Relation, _ right: CheckedNode) -> String? {
    guard case .call(let call) = left.kind, call.name == "size", let list = call.arguments.first,
      list.type != .string, case .literal(.int(let number)) = right.kind
    else { return nil }
    switch (relation, number) {
    case (.more, 0), (.atLeast, 1), (.unequal, 0):
      return say(
        "at least one item is listed for \(noun(list))",
        "au moins un élément est inscrit pour \(noun(list))"
      )
    case (.equal, 0), (.less, 1), (.atMost, 0):
      return say(
        "no item is listed for \(noun(list))",
        "aucun élément n’est inscrit pour \(noun(list))"
      )
    default: return nil
    }
  }

  /// The second value of a comparison, a text read as a code where the first is one.
  private func noun(in type: CELType, _ node: CheckedNode) -> String {
    guard case .code(let list) = type, case .literal(.string(let code)) = node.kind,
      let label = list.label(of: code)
    else { return noun(node) }
    return quoted(label[language])
  }

  private func dateWords(_ relation: Relation, _ right: CheckedNode) -> String {
    switch relation {
    case .equal: say("is the same day as", "est le même jour que")
    case .unequal: say("is not the same day as", "n’est pas le même jour que")
    case .less: say("falls before", "tombe avant")
    case .atMost: say("does not fall after", "ne tombe pas après")
    case .more: say("falls after", "tombe après")
    case .atLeast: say("does not fall before", "ne tombe pas avant")
    }
  }

  private func numberWords(_ relation: Relation) -> String {
    switch relation {
    case .equal: say("is", "vaut")
    case .unequal: say("is not", "ne vaut pas")
    case .less: say("is less than", "vaut moins de")
    case .atMost: say("is at most", "vaut au plus")
    case .more: say("is more than", "vaut plus de")
    case .atLeast: say("is at least", "vaut au moins")
    }
  }

  private func plainWords(_ relation: Relation) -> String {
    switch relation {
    case .equal: say("is", "est")
    case .unequal: say("is not", "n’est pas")
    case .less: say("comes before", "vient avant")
    case .atMost: say("does not come after", "ne vient pas après")
    case .more: say("comes after", "vient après")
    case .atLeast: say("does not come before", "ne vient pas avant")
    }
  }

  /// ‘the status is Planned or Open’; ‘Regulation is among the drivers’.
  private func membership(_ element: CheckedNode, _ list: CheckedNode, _ isNegated: Bool) -> String
  {
    let written: [String]?
    switch list.kind {
    case .list(let elements): written = elements.map { noun(in: element.type, $0.node) }
    case .literal(.list(let values)):
      written = values.map { value in
        guard case .string(let code) = value, case .code(let codes) = element.type,
          let label = codes.label(of: code)
        else { return noun(of: value) }
        return quoted(label[language])
      }
    default: written = nil
    }
    if let written {
      return noun(element) + (isNegated ? say(" is not ", " n’est pas ") : say(" is ", " est "))
        + enumeration(written, .or)
    }
    var elementType = element.type
    if case .list(let type) = list.type { elementType = type }
    return noun(in: elementType, element)
      + (isNegated
        ? say(" is not among ", " ne figure pas parmi ") : say(" is among ", " figure parmi "))
      + noun(list)
  }

  /// The phrase of a condition turned to its opposite at its verb.
  private func negated(_ phrase: String) -> String {
    for (verb, opposite) in Self.verbs(language) {
      guard let range = phrase.firstRange(of: verb) else { continue }
      return phrase[..<range.lowerBound] + opposite + phrase[range.upperBound...]
    }
    return say("it is not so that ", "il n’est pas vrai que ") + phrase
  }

  private static func verbs(_ language: Language) -> [(String, String)] {
    switch language {
    case .en:
      [
        (" is ", " is not "), (" fall ", " do not fall "), (" hold ", " do not hold "),
        (" overlap ", " do not overlap "), (" are ", " are not "), (" has ", " does not have "),
        (" have ", " do not have "), (" share ", " do not share "),
        (" states ", " does not state "),
        (" holds ", " does not hold "), (" contains ", " does not contain "),
        (" touches ", " does not touch "), (" spans ", " does not span "),
        (" overlaps ", " does not overlap "), (" begins ", " does not begin "),
        (" ends ", " does not end "), (" covers ", " does not cover "),
      ]
    case .fr:
      [
        (" est ", " n’est pas "), (" tombent ", " ne tombent pas "),
        (" contiennent ", " ne contiennent pas "), (" chevauchent ", " ne chevauchent pas "),
        (" sont ", " ne sont pas "), (" a ", " n’a pas "),
        (" ont ", " n’ont pas "), (" contient ", " ne contient pas "),
        (" figure ", " ne figure pas "), (" touche ", " ne touche pas "),
        (" couvre ", " ne couvre pas "), (" chevauche ", " ne chevauche pas "),
        (" commence ", " ne commence pas "), (" finit ", " ne finit pas "),
        (" comprend ", " ne comprend pas "), (" recoupe ", " ne recoupe pas "),
      ]
    }
  }
}
