import Findings

extension FunctionLibrary {
  /// The questions that an address answers.
  static let addressTests: [FunctionDeclaration] = [
    addressTest(
      "isUnspecified",
      "ip_is_unspecified",
      BilingualText(
        en: "Whether all bits of an IP address are 0.",
        fr: "Si tous les bits d’une adresse IP sont à 0."
      ),
      phrase: BilingualText(
        en: "{0} is the unspecified address",
        fr: "{0} est l’adresse non précisée"
      ),
      example: "ip('::').isUnspecified()"
    ) { $0.isUnspecified },
    addressTest(
      "isLoopback",
      "ip_is_loopback",
      BilingualText(
        en: "Whether an IP address is the host itself, 127.0.0.0/8 or ::1.",
        fr: "Si une adresse IP est l’hôte lui-même, 127.0.0.0/8 ou ::1."
      ),
      phrase: BilingualText(
        en: "{0} is a loopback address",
        fr: "{0} est une adresse de bouclage"
      ),
      example: "ip('127.0.0.1').isLoopback()"
    ) { $0.isLoopback },
    addressTest(
      "isGlobalUnicast",
      "ip_is_global_unicast",
      BilingualText(
        en: "Whether an IP address is one host that is not on this link only; private ranges "
          + "count.",
        fr: "Si une adresse IP est un seul hôte qui n’est pas sur ce seul lien; les plages "
          + "privées comptent."
      ),
      phrase: BilingualText(
        en: "{0} is a global address of one host",
        fr: "{0} est une adresse globale d’un seul hôte"
      ),
      example: "ip('192.168.0.1').isGlobalUnicast()"
    ) { $0.isGlobalUnicast },
    addressTest(
      "isLinkLocalUnicast",
      "ip_is_link_local_unicast",
      BilingualText(
        en: "Whether an IP address is one host on this link, 169.254.0.0/16 or fe80::/10.",
        fr: "Si une adresse IP est un seul hôte sur ce lien, 169.254.0.0/16 ou fe80::/10."
      ),
      phrase: BilingualText(
        en: "{0} is an address of one host on the link",
        fr: "{0} est une adresse d’un seul hôte du lien"
      ),
      example: "ip('fe80::1').isLinkLocalUnicast()"
    ) { $0.isLinkLocalUnicast },
    addressTest(
      "isLinkLocalMulticast",
      "ip_is_link_local_multicast",
      BilingualText(
        en: "Whether an IP address is many hosts on this link, 224.0.0.0/24 or ff02::/16.",
        fr: "Si une adresse IP est plusieurs hôtes sur ce lien, 224.0.0.0/24 ou ff02::/16."
      ),
      phrase: BilingualText(
        en: "{0} is an address of many hosts on the link",
        fr: "{0} est une adresse de plusieurs hôtes du lien"
      ),
      example: "ip('224.0.0.1').isLinkLocalMulticast()"
    ) { $0.isLinkLocalMulticast },
  ]

  private static func addressTest(
    _ name: String,
    _ id: String,
    _ documentation: BilingualText,
    phrase: BilingualText,
    example: FunctionExample,
    _ holds: @escaping @Sendable (NetworkAddress) -> Bool
  ) -> FunctionDeclaration {
    FunctionDeclaration(
      name,
      documentation: documentation,
      phrase: phrase,
      examples: [example],
      overloads: [.native(id) { (address: NetworkAddress) in holds(address) }]
    )
  }
}
