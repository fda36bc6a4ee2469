import Findings

/// An address as a value of CEL, of type `net.IP`.
final class AddressPayload: OpaquePayload {
  let address: NetworkAddress

  init(_ address: NetworkAddress) { self.address = address }

  func isEqual(to other: any OpaquePayload) -> Bool {
    (other as? AddressPayload)?.address == address
  }

  func hash(into hasher: inout Hasher) { hasher.combine(address) }
}

/// A range of addresses as a value of CEL, of type `net.CIDR`.
final class RangePayload: OpaquePayload {
  let range: NetworkRange

  init(_ range: NetworkRange) { self.range = range }

  func isEqual(to other: any OpaquePayload) -> Bool {
    (other as? RangePayload)?.range == range
  }

  func hash(into hasher: inout Hasher) { hasher.combine(range) }
}

extension NetworkAddress: NativeValue {
  private static let opaque = OpaqueType("net.IP") {
    NetworkAddress(.opaque($0))?.description ?? ""
  }

  static var celType: CELType { .opaque("net.IP", []) }

  init?(_ value: CELValue) {
    guard case .opaque(let opaque) = value, let payload = opaque.payload as? AddressPayload else {
      return nil
    }
    self = payload.address
  }

  var celValue: CELValue {
    .opaque(OpaqueValue(Self.opaque, payload: AddressPayload(self)))
  }
}

extension NetworkRange: NativeValue {
  private static let opaque = OpaqueType("net.CIDR") {
    NetworkRange(.opaque($0))?.description ?? ""
  }

  static var celType: CELType { .opaque("net.CIDR", []) }

  init?(_ value: CELValue) {
    guard case .opaque(let opaque) = value, let payload = opaque.payload as? RangePayload else {
      return nil
    }
    self = payload.range
  }

  var celValue: CELValue {
    .opaque(OpaqueValue(Self.opaque, payload: RangePayload(self)))
  }
}

/// Reads addresses and ranges with errors that say what was found.
enum NetworkText {
  /// The address that a text names.
  static func address(_ text: String) throws(EvaluationError) -> NetworkAddress {
    do {
      return try NetworkAddress(parsing: text)
    } catch {
      throw .invalidArgument(
        message(error, text, BilingualText(en: "an IP address", fr: "une adresse IP"))
      )
    }
  }

  /// The range that a text names.
  static func range(_ text: String) throws(EvaluationError) -> NetworkRange {
    do {
      return try NetworkRange(parsing: text)
    } catch {
      let kind = BilingualText(en: "an IP address range", fr: "une plage d’adresses IP")
      throw .invalidArgument(message(error, text, kind))
    }
  }

  private static func message(
    _ problem: NetworkAddress.ParseProblem,
    _ text: String,
    _ kind: BilingualText
  ) -> BilingualText {
    let quoted = Wording.quoted(text)
    return switch problem {
    case .notAnAddress:
      BilingualText(
        en: "\(quoted.en) is not \(kind.en)",
        fr: "\(quoted.fr) n’est pas \(kind.fr)"
      )
    case .zone:
      BilingualText(
        en: "\(quoted.en) names a zone, which an IP address may not have here",
        fr: "\(quoted.fr) nomme une zone, ce qu’une adresse IP ne peut pas avoir ici"
      )
    case .mapped:
      BilingualText(
        en: "\(quoted.en) is an address of version 4 written as one of version 6; only the first "
          + "form is taken",
        fr: "\(quoted.fr) est une adresse de version 4 écrite comme une de version 6; seule la "
          + "première forme est admise"
      )
    }
  }
}
