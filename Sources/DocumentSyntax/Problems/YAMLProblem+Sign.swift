import Findings

extension YAMLProblem {
  /// A sign of one byte, in each language's quotes.
  func sign(_ byte: UInt8) -> BilingualText {
    let text = String(UnicodeScalar(byte))
    return BilingualText(en: "‘\(text)’", fr: "«\u{A0}\(text)\u{A0}»")
  }
}
