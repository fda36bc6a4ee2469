package import Findings

/// Signs of one byte as messages show them.
package enum Sign {
  /// The sign in each language’s quotes.
  package static func quoted(_ byte: UInt8) -> BilingualText {
    let text = String(UnicodeScalar(byte))
    return BilingualText(en: "‘\(text)’", fr: "«\u{A0}\(text)\u{A0}»")
  }
}
