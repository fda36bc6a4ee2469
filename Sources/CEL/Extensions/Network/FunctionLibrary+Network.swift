import Findings

extension FunctionLibrary {
  /// Functions on addresses of the Internet Protocol (CEL extension `network`).
  public static let network = FunctionLibrary(
    "network",
    addressFunctions + addressTests + rangeFunctions,
    types: [NetworkAddress.celType, NetworkRange.celType]
  )

  private static let addressFunctions: [FunctionDeclaration] = [
    FunctionDeclaration(
      "ip",
      documentation: BilingualText(
        en: "The IP address that a text names, or the address of a range as it was written.",
        fr: "L’adresse IP que nomme un texte, ou l’adresse d’une plage telle qu’écrite."
      ),
      phrase: BilingualText(
        en: "the IP address {0}",
        fr: "l’adresse IP {0}"
      ),
      examples: [
        "ip('127.0.0.1').family() == 4", "cidr('192.168.1.5/24').ip() == ip('192.168.1.5')",
      ],
      overloads: [
        .native("string_to_ip", .global, NetworkText.address),
        .native("cidr_ip") { (range: NetworkRange) in range.address },
      ]
    ),
    FunctionDeclaration(
      "isIP",
      documentation: BilingualText(
        en: "Whether a text names an IP address.",
        fr: "Si un texte nomme une adresse IP."
      ),
      phrase: BilingualText(en: "{0} is an IP address", fr: "{0} est une adresse IP"),
      examples: ["isIP('2001:db8::1')", "!isIP('192.168.0.256')"],
      overloads: [
        .native("is_ip", .global) { (text: String) in (try? NetworkAddress(parsing: text)) != nil
        }
      ]
    ),
    FunctionDeclaration(
      "ip.isCanonical",
      documentation: BilingualText(
        en: "Whether a text writes an IP address in its one canonical form (RFC 5952); text "
          + "that names none is an error.",
        fr: "Si un texte écrit une adresse IP sous sa seule forme canonique (RFC 5952); un texte "
          + "qui n’en nomme pas est une erreur."
      ),
      phrase: BilingualText(
        en: "{0} is written as a canonical IP address",
        fr: "{0} est écrit comme une adresse IP canonique"
      ),
      examples: ["ip.isCanonical('2001:db8::1')", "!ip.isCanonical('2001:DB8::1')"],
      overloads: [
        .native("ip_is_canonical", .global) { (text: String) throws(EvaluationError) in
          try NetworkText.address(text).description == text
        }
      ]
    ),
    FunctionDeclaration(
      "family",
      documentation: BilingualText(
        en: "The version of an IP address, 4 or 6.",
        fr: "La version d’une adresse IP, 4 ou 6."
      ),
      phrase: BilingualText(
        en: "the IP version of {0}",
        fr: "la version IP de {0}"
      ),
      examples: ["ip('::1').family() == 6"],
      overloads: [
        .native("ip_family") { (address: NetworkAddress) in Int64(address.family.rawValue) }
      ]
    ),
    FunctionDeclaration(
      "string",
      documentation: BilingualText(
        en: "A value as text.",
        fr: "Une valeur sous forme de texte."
      ),
      examples: ["string(ip('::0001')) == '::1'", "string(cidr('10.0.0.0/8')) == '10.0.0.0/8'"],
      overloads: [
        .native("ip_to_string", .global) { (address: NetworkAddress) in address.description },
        .native("cidr_to_string", .global) { (range: NetworkRange) in range.description },
      ]
    ),
  ]
}
