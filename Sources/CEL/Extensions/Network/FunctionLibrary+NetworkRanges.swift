import Findings

extension FunctionLibrary {
  /// The functions on ranges of addresses.
  static let rangeFunctions: [FunctionDeclaration] = [
    FunctionDeclaration(
      "cidr",
      documentation: BilingualText(
        en: "The range of IP addresses that a text names, such as ‘10.0.0.0/8’.",
        fr: "La plage d’adresses IP que nomme un texte, comme «\u{A0}10.0.0.0/8\u{A0}»."
      ),
      phrase: BilingualText(
        en: "the range {0}",
        fr: "la plage {0}"
      ),
      examples: ["cidr('192.168.1.0/24').prefixLength() == 24"],
      overloads: [.native("string_to_cidr", .global, NetworkText.range)]
    ),
    FunctionDeclaration(
      "isCIDR",
      documentation: BilingualText(
        en: "Whether a text names a range of IP addresses.",
        fr: "Si un texte nomme une plage d’adresses IP."
      ),
      phrase: BilingualText(
        en: "{0} is a range of IP addresses",
        fr: "{0} est une plage d’adresses IP"
      ),
      examples: ["isCIDR('10.0.0.0/8')", "!isCIDR('10.0.0.0/33')"],
      overloads: [
        .native("is_cidr", .global) { (text: String) in (try? NetworkRange(parsing: text)) != nil
        }
      ]
    ),
    FunctionDeclaration(
      "containsIP",
      documentation: BilingualText(
        en: "Whether an IP address is in a range.",
        fr: "Si une adresse IP est dans une plage."
      ),
      phrase: BilingualText(en: "{0} holds the address {1}", fr: "{0} contient l’adresse {1}"),
      examples: ["cidr('10.0.0.0/8').containsIP('10.1.2.3')"],
      overloads: [
        .native("cidr_contains_ip") { (range: NetworkRange, address: NetworkAddress) in
          range.contains(address)
        },
        .native("cidr_contains_ip_string") {
          (range: NetworkRange, text: String) throws(EvaluationError) in
          range.contains(try NetworkText.address(text))
        },
      ]
    ),
    FunctionDeclaration(
      "containsCIDR",
      documentation: BilingualText(
        en: "Whether every address of a range is in another.",
        fr: "Si toutes les adresses d’une plage sont dans une autre."
      ),
      phrase: BilingualText(en: "{0} holds the range {1}", fr: "{0} contient la plage {1}"),
      examples: ["cidr('10.0.0.0/8').containsCIDR('10.1.0.0/16')"],
      overloads: [
        .native("cidr_contains_cidr") { (range: NetworkRange, other: NetworkRange) in
          range.contains(other)
        },
        .native("cidr_contains_cidr_string") {
          (range: NetworkRange, text: String) throws(EvaluationError) in
          range.contains(try NetworkText.range(text))
        },
      ]
    ),
    FunctionDeclaration(
      "masked",
      documentation: BilingualText(
        en: "A range with the bits behind its prefix at 0.",
        fr: "Une plage dont les bits après le préfixe sont à 0."
      ),
      phrase: BilingualText(
        en: "{0} without the bits behind its prefix",
        fr: "{0} sans les bits après son préfixe"
      ),
      examples: ["cidr('192.168.1.5/24').masked() == cidr('192.168.1.0/24')"],
      overloads: [.native("cidr_masked") { (range: NetworkRange) in range.masked }]
    ),
    FunctionDeclaration(
      "prefixLength",
      documentation: BilingualText(
        en: "The number of bits of a range’s prefix.",
        fr: "Le nombre de bits du préfixe d’une plage."
      ),
      phrase: BilingualText(
        en: "the prefix length of {0}",
        fr: "la longueur du préfixe de {0}"
      ),
      examples: ["cidr('2001:db8::/32').prefixLength() == 32"],
      overloads: [
        .native("cidr_prefix_length") { (range: NetworkRange) in Int64(range.length) }
      ]
    ),
  ]
}
