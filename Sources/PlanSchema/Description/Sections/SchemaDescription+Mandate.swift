extension SchemaDescription {
  /// Why the consultation is held and what obliges the organization to hold it.
  static let mandate = ObjectDescription(
    "Mandate",
    en: "mandate",
    fr: "le mandat",
    [
      Field("high_profile", .bool, .launch)
        .en("high profile", "Whether the registry lists the consultation as high profile.")
        .fr(
          "la haute visibilité",
          "Si le registre classe la consultation parmi celles de haute visibilité."
        ),
      Field("drivers", .list(.code(.driver)), .launch)
        .en("drivers", "What led to the consultation; asked for when it is high profile.")
        .fr(
          "les motifs",
          "Ce qui a mené à la consultation; demandé lorsqu’elle est de haute visibilité."
        ),
      Field("authority", .list(.object(legalAuthority)))
        .en(
          "legal authority",
          "The acts, regulations and policies on which the consultation rests."
        )
        .fr(
          "le fondement juridique",
          "Les lois, les règlements et les politiques sur lesquels repose la consultation."
        ),
      Field("duty_to_consult", .object(dutyToConsult))
        .en("duty to consult", "How the Crown’s duty to consult Indigenous peoples was looked at.")
        .fr(
          "l’obligation de consulter",
          "La façon dont on a examiné l’obligation de la Couronne de consulter les peuples autochtones."
        ),
      Field("minimum_period", .duration)
        .en(
          "minimum consultation period",
          "The shortest time for which the consultation must stay open, such as ‘P60D’."
        )
        .fr(
          "la durée minimale de la consultation",
          "Le temps minimal pendant lequel la consultation doit rester ouverte, par exemple «\u{A0}P60D\u{A0}»."
        ),
      Field("instrument", .code(.instrument))
        .en("instrument", "What the decision will produce, such as a regulation or a program.")
        .fr(
          "l’instrument",
          "Ce que la décision produira, par exemple un règlement ou un programme."
        ),
      Field("legal_duty_check", .code(.assessment))
        .en(
          "check for a legal duty",
          "Whether a legal duty to consult the public was looked for and found."
        )
        .fr(
          "la vérification d’une obligation légale",
          "Si l’on a cherché une obligation légale de consulter le public, et ce que l’on a trouvé."
        ),
      Field("trade_effect", .code(.tradeEffect))
        .en("effect on trade", "The effect of the decision on international trade.")
        .fr("l’effet sur le commerce", "L’effet de la décision sur le commerce international."),
      Field("environmental", .bool)
        .en("environmental decision", "Whether the decision concerns the environment.")
        .fr("la décision environnementale", "Si la décision touche l’environnement."),
      Field("forward_plan_url", .byLanguage(.uri))
        .en("forward plan entry", "Where the initiative stands in a forward regulatory plan.")
        .fr(
          "l’inscription au plan prospectif",
          "L’endroit où l’initiative figure dans un plan prospectif de la réglementation."
        ),
      Field("eu_procedure", .code(.euProcedure))
        .en("European procedure", "The kind of European document on which views are sought.")
        .fr(
          "la procédure européenne",
          "Le genre de document européen sur lequel on sollicite des avis."
        ),
    ]
  )

  /// The acts, regulations and policies on which the consultation rests.
  static let legalAuthority = ObjectDescription(
    "LegalAuthority",
    en: "legal authority",
    fr: "le fondement juridique",
    [
      Field("citation", .text)
        .en("citation", "The act, regulation or policy, and the provision.")
        .fr("la référence", "La loi, le règlement ou la politique, et la disposition."),
      Field("url", .byLanguage(.uri))
        .en("address of the authority", "Where the text can be read.")
        .fr("l’adresse du texte", "L’endroit où l’on peut lire le texte."),
      Field("period_id", .string)
        .en("statutory period", "The id of the comment period that the text sets.")
        .fr("le délai légal", "L’identifiant du délai de commentaires que le texte fixe."),
    ]
  )

  /// How the Crown’s duty to consult Indigenous peoples was looked at.
  static let dutyToConsult = ObjectDescription(
    "DutyToConsult",
    en: "duty to consult",
    fr: "l’obligation de consulter",
    [
      Field("triggered", .code(.assessment), .launch)
        .en("whether the duty applies", "Whether the Crown’s duty to consult was found to apply.")
        .fr(
          "l’application de l’obligation",
          "Si l’on a conclu que l’obligation de la Couronne de consulter s’applique."
        ),
      Field("approach", .text)
        .en("approach to the duty", "The separate process held with Indigenous peoples.")
        .fr(
          "la démarche auprès des peuples autochtones",
          "Le processus distinct tenu avec les peuples autochtones."
        ),
      Field("assessed_by", .string)
        .en("assessor", "The position of the person who made the assessment.")
        .fr("l’auteur de l’évaluation", "Le poste de la personne qui a fait l’évaluation."),
      Field("assessment_date", .date)
        .en("assessment date", "The day on which the assessment was made.")
        .fr("la date de l’évaluation", "Le jour où l’évaluation a été faite."),
      Field("modern_treaty_check", .code(.assessment))
        .en(
          "modern treaty check",
          "Whether obligations to consult under modern treaties were looked for and found."
        )
        .fr(
          "la vérification des traités modernes",
          "Si l’on a cherché des obligations de consulter prévues par les traités modernes, et ce que l’on a trouvé."
        ),
    ]
  )
}
