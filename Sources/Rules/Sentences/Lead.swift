/// The word that a clause hangs on, and the one before each further clause.
enum Lead {
  /// A clause of its own.
  case none
  /// ‘when’, « lorsque … et que ».
  case when
  /// ‘if’, « si … et si ».
  case condition
  /// ‘that’, « que ».
  case that
  /// ‘for which’, with the French word that agrees with its noun.
  case which(String)

  /// The word before the first clause.
  func first(_ wording: Wording) -> String {
    switch self {
    case .none: ""
    case .when: wording.say("when ", "lorsque ")
    case .condition: wording.say("if ", "si ")
    case .that: wording.say("that ", "que ")
    case .which(let french): wording.say("for which ", french + " ")
    }
  }

  /// The word before every further clause.
  func next(_ wording: Wording) -> String {
    switch self {
    case .none: ""
    case .when: wording.say("", "que ")
    case .condition: wording.say("", "si ")
    case .that: wording.say("that ", "que ")
    case .which(let french): wording.say("for which ", french + " ")
    }
  }
}
