/// Values as CEL text.
enum CELText {
  /// A number that reads back as the same double; a fraction where there is no exponent.
  static func double(_ value: Double) -> String {
    guard value.isFinite else {
      return value.isNaN
        ? "double('NaN')" : value > 0 ? "double('Infinity')" : "double('-Infinity')"
    }
    let text = value.description
    return text
  }

  /// A string in single quotes with escapes where they are needed.
  static func quoted(_ text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'": result += "\\'"
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F {
          result += "\\x" + hexadecimal(UInt8(scalar.value))
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "'"
  }

  /// Bytes as a byte literal; what is not printable ASCII is escaped.
  static func quoted(_ bytes: [UInt8]) -> String {
    var result = "b'"
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "'"): result += "\\'"
      case UInt8(ascii: "\\"): result += "\\\\"
      case 0x20..<0x7F: result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result += "\\x" + hexadecimal(byte)
      }
    }
    return result + "'"
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let text = String(byte, radix: 16)
    return byte < 16 ? "0" + text : text
  }
}
