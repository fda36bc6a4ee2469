extension SchemaDescription {
  /// The principles that the plan claims to follow, with evidence.
  static let principle = ObjectDescription(
    "Principle",
    en: "principle",
    fr: "le principe",
    [
      Field("code", .code(.principle))
        .en("principle", "The principle that is followed.")
        .fr("le principe suivi", "Le principe que l’on suit."),
      Field("evidence", .text)
        .en("evidence", "What in the plan shows it.")
        .fr("la preuve", "Ce qui le montre dans le plan."),
    ]
  )

  /// Rules that are knowingly not applied, and who approved that.
  static let waiver = ObjectDescription(
    "Waiver",
    en: "waiver",
    fr: "la dérogation",
    [
      Field("rule", .string)
        .en("waived rule", "The id of the rule that is not applied.")
        .fr("la règle écartée", "L’identifiant de la règle qui n’est pas appliquée."),
      Field("reason", .text)
        .en("reason for the waiver", "Why the rule is not applied.")
        .fr("la raison de la dérogation", "Pourquoi la règle n’est pas appliquée."),
      Field("approved_by", .string)
        .en("approver of the waiver", "The position of the person who approved it.")
        .fr("l’approbateur de la dérogation", "Le poste de la personne qui l’a approuvée."),
      Field("until", .date)
        .en("end of the waiver", "The last day on which the waiver holds.")
        .fr("la fin de la dérogation", "Le dernier jour où la dérogation vaut."),
      Field("at", .string)
        .en(
          "place of the waiver",
          "The JSON Pointer of the place that is waived; the whole plan where it is left out."
        )
        .fr(
          "l’endroit visé par la dérogation",
          "Le pointeur JSON de l’endroit visé; tout le plan s’il n’est pas indiqué."
        ),
    ]
  )

  /// What only the consultations registry asks for.
  static let registry = ObjectDescription(
    "Registry",
    en: "registry entry",
    fr: "l’inscription au registre",
    [
      Field("publish", .bool)
        .en("ready to publish", "Whether the registry may publish the entry.")
        .fr("l’autorisation de publier", "Si le registre peut publier l’inscription."),
      Field("report_available", .bool)
        .en("report available online", "Whether the report can be read online.")
        .fr("la disponibilité du rapport en ligne", "Si le rapport peut être lu en ligne."),
      Field("remarks", .text)
        .en("remarks", "What else the registry should know.")
        .fr("les remarques", "Ce que le registre devrait savoir d’autre."),
      Field("source", .string)
        .en("source of the record", "The file and row from which the record was read.")
        .fr("la source de la fiche", "Le fichier et la ligne d’où vient la fiche."),
    ]
  )

  /// Acronyms and terms that the plan explains.
  static let glossaryEntry = ObjectDescription(
    "GlossaryEntry",
    en: "glossary entry",
    fr: "l’entrée du glossaire",
    [
      Field("term", .text)
        .en("term", "The acronym or term, and what it means.")
        .fr("le terme", "Le sigle ou le terme, et ce qu’il veut dire.")
    ]
  )

  /// What the Service Fees Act asks of a proposed fee.
  static let feeProposal = ObjectDescription(
    "FeeProposal",
    en: "fee proposal",
    fr: "la proposition de frais",
    [
      Field("amount_or_method", .text)
        .en("fee amount or method", "The amount of the fee, or how it is worked out.")
        .fr(
          "le montant des frais ou la façon de l’établir",
          "Le montant des frais, ou la façon dont il est établi."
        ),
      Field("circumstances", .text)
        .en("circumstances of the fee", "When the fee is to be paid.")
        .fr("les circonstances des frais", "Quand les frais sont à payer."),
      Field("rationale", .text)
        .en("rationale of the fee", "Why there is a fee.")
        .fr("la justification des frais", "Pourquoi il y a des frais."),
      Field("factors", .text)
        .en("factors of the fee", "What was taken into account in setting it.")
        .fr("les facteurs pris en compte", "Ce dont on a tenu compte pour le fixer."),
      Field("performance_standard", .text)
        .en("performance standard", "The service that the payer can expect.")
        .fr("la norme de rendement", "Le service auquel le payeur peut s’attendre."),
      Field("reply_date", .date)
        .en("date of replies", "The day by which representations are answered.")
        .fr("la date des réponses", "Le jour où il a été répondu aux observations."),
      Field("complaint_limit_stated", .bool)
        .en(
          "time limit for complaints stated",
          "Whether the invitation says until when people can complain."
        )
        .fr(
          "l’indication du délai de plainte",
          "Si l’invitation dit jusqu’à quand on peut porter plainte."
        ),
    ]
  )
}
