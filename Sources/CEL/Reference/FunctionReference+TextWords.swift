import Findings

extension FunctionReference {
  /// The sections of the libraries that read and write particular texts.
  static let textSections: [Section] = [
    Section(
      title: BilingualText(en: "Regular expressions", fr: "Expressions régulières"),
      introduction: BilingualText(
        en: "The syntax is that of RE2: no back-references and no look-around, so that a search "
          + "takes time in proportion to the text. A mistake in a pattern that is written out is "
          + "told when the rule is read. See also `matches` above.",
        fr: "La syntaxe est celle de RE2\u{A0}: ni renvois ni assertions avant ou arrière, si bien "
          + "qu’une recherche prend un temps proportionnel au texte. Une faute dans un motif écrit "
          + "tel quel est signalée à la lecture de la règle. Voir aussi `matches` ci-dessus."
      ),
      library: .regex
    ),
    Section(
      title: BilingualText(en: "Encodings", fr: "Encodages"),
      introduction: BilingualText(
        en: "Bytes as text and back.",
        fr: "Des octets en texte, et l’inverse."
      ),
      library: .encoders
    ),
    Section(
      title: BilingualText(en: "Network addresses", fr: "Adresses réseau"),
      introduction: BilingualText(
        en: "Addresses of the Internet Protocol, of type `net.IP`, and their ranges, of type "
          + "`net.CIDR`. An address with a zone, or of version 4 written as `::ffff:1.2.3.4`, is "
          + "an error.",
        fr: "Les adresses du protocole Internet, de type `net.IP`, et leurs plages, de type "
          + "`net.CIDR`. Une adresse avec zone, ou de version 4 écrite `::ffff:1.2.3.4`, est une "
          + "erreur."
      ),
      library: .network
    ),
  ]
}
