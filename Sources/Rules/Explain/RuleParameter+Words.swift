public import Findings

extension RuleParameter {
  /// The unit as people read it behind the value, such as ‘days’; `nil` where no word is known.
  public func unitWords(in language: Language) -> String? {
    guard let unit, case .int(let number) = defaultValue else { return nil }
    let words = UnitWords.text(unit, of: number, in: language)
    return words.isEmpty ? nil : String(words.dropFirst())
  }
}
