extension SchemaDescription {
  /// Who is to take part, and what helps them to do so.
  static let participants = ObjectDescription(
    "Participants",
    en: "participants",
    fr: "les participants",
    [
      Field("selection_method", .code(.selectionMethod), .launch)
        .en("selection method", "How people come to take part.")
        .fr("la méthode de sélection", "La façon dont les gens sont appelés à participer."),
      Field("selection_criteria", .text)
        .en("selection criteria", "On what grounds participants are chosen.")
        .fr("les critères de sélection", "Ce d’après quoi les participants sont choisis."),
      Field("audiences", .list(.object(audience)))
        .en("audiences", "The groups whose input is sought.")
        .fr("les publics", "Les groupes dont on sollicite l’avis."),
      Field("equity_analysis", .object(equityAnalysis))
        .en("equity analysis", "The analysis of how diverse groups are affected (GBA Plus).")
        .fr("l’analyse d’équité", "L’analyse des effets sur divers groupes (ACS Plus)."),
      Field("indigenous", .object(indigenousStream))
        .en("Indigenous stream", "The part of the process held with Indigenous peoples.")
        .fr("le volet autochtone", "La partie du processus tenue avec les peuples autochtones."),
      Field("funding", .object(participantFunding))
        .en("participant funding", "Money that helps people to take part.")
        .fr("l’aide financière aux participants", "L’argent qui aide les gens à participer."),
      Field("co_design", .text)
        .en("co-design", "Who outside the organization shaped or tested the design.")
        .fr(
          "la conception conjointe",
          "Qui, hors de l’organisation, a façonné ou mis à l’essai la démarche."
        ),
    ]
  )

  /// The groups whose input is sought.
  static let audience = ObjectDescription(
    "Audience",
    en: "audience",
    fr: "le public visé",
    [
      Field("code", .code(.audience), .launch)
        .en("audience code", "The registry’s code of the group.")
        .fr("le code du public", "Le code du groupe dans le registre."),
      Field("label", .text)
        .en("audience’s name", "The name of a finer group.")
        .fr("le nom du public", "Le nom d’un groupe plus précis."),
      Field("kind", .code(.audienceKind))
        .en("kind of audience", "What the group is to the matter.")
        .fr("la nature du public", "Ce qu’est le groupe par rapport à la question."),
      Field("impact", .code(.rating))
        .en("effect on the audience", "How much the group is affected.")
        .fr("l’incidence sur le public", "La mesure dans laquelle le groupe est touché."),
      Field("influence", .code(.rating))
        .en("audience’s influence", "How much influence the group has over the matter.")
        .fr("l’influence du public", "Le poids du groupe dans la question."),
      Field("level", .code(.engagementLevel))
        .en("audience’s engagement level", "The level for this group, in place of the overall one.")
        .fr(
          "le niveau de participation du public",
          "Le niveau pour ce groupe, au lieu du niveau d’ensemble."
        ),
      Field("barriers", .list(.code(.barrier)))
        .en("barriers", "What keeps the group from taking part.")
        .fr("les obstacles", "Ce qui empêche le groupe de participer."),
      Field("supports", .list(.code(.support)))
        .en("supports", "What is offered to help the group take part.")
        .fr("les mesures de soutien", "Ce qui est offert pour aider le groupe à participer."),
      Field("outreach", .text)
        .en("outreach", "How the group will be reached.")
        .fr("la façon de joindre le public", "Comment on joindra le groupe."),
      Field("target_count", .int)
        .en("target number", "How many persons or organizations are expected.")
        .fr("le nombre visé", "Le nombre de personnes ou d’organisations attendues."),
      Field("affected_how", .text)
        .en("how the audience is affected", "In what way the matter affects the group.")
        .fr("les effets sur le public", "De quelle façon la question touche le groupe."),
      Field("barrier_mitigation", .text)
        .en("answer to the barriers", "What is done about each barrier.")
        .fr("la réponse aux obstacles", "Ce que l’on fait contre chaque obstacle."),
    ]
  )

  /// The analysis of how diverse groups are affected (GBA Plus).
  static let equityAnalysis = ObjectDescription(
    "EquityAnalysis",
    en: "equity analysis",
    fr: "l’analyse d’équité",
    [
      Field("done", .bool, .launch)
        .en("equity analysis carried out", "Whether GBA Plus was carried out.")
        .fr("la réalisation de l’analyse d’équité", "Si l’ACS Plus a été réalisée."),
      Field("summary", .text)
        .en("summary of the equity analysis", "What the analysis found.")
        .fr("le résumé de l’analyse d’équité", "Ce que l’analyse a révélé."),
    ]
  )

  /// The part of the process held with Indigenous peoples.
  static let indigenousStream = ObjectDescription(
    "IndigenousStream",
    en: "Indigenous stream",
    fr: "le volet autochtone",
    [
      Field("communities", .list(.string))
        .en("Indigenous communities", "The nations or governing bodies that are consulted.")
        .fr("les communautés autochtones", "Les nations ou les organes de gouvernance consultés."),
      Field("protocol", .text)
        .en("protocol", "The way of working agreed with the communities.")
        .fr("le protocole", "La façon de travailler convenue avec les communautés."),
      Field("notice", .duration)
        .en("notice to leadership", "How long before the start the leadership is told.")
        .fr("le préavis aux dirigeants", "Le temps laissé aux dirigeants avant le début."),
      Field("accommodation", .text)
        .en("accommodation", "The step that mitigates or accommodates effects on rights.")
        .fr("l’accommodement", "La mesure qui atténue les effets sur les droits ou y répond."),
      Field("representative_institutions", .list(.string))
        .en(
          "representative institutions",
          "The institutions that the peoples concerned have chosen."
        )
        .fr(
          "les institutions représentatives",
          "Les institutions que les peuples concernés ont choisies."
        ),
      Field("start_date", .date)
        .en("start of the Indigenous stream", "The day on which work with the leadership begins.")
        .fr("le début du volet autochtone", "Le jour où le travail avec les dirigeants commence."),
      Field("close_date", .date)
        .en("end of the Indigenous stream", "The day on which the stream ends.")
        .fr("la fin du volet autochtone", "Le jour où le volet prend fin."),
      Field("crown_lead", .string)
        .en("Crown lead", "The federal body that leads for the Crown.")
        .fr(
          "le responsable pour la Couronne",
          "L’organisme fédéral qui agit au nom de la Couronne."
        ),
      Field("report_date", .date)
        .en(
          "report on the Indigenous stream",
          "The day on which the report on that consultation is due."
        )
        .fr(
          "le rapport sur le volet autochtone",
          "Le jour où le rapport sur cette consultation est attendu."
        ),
      Field("knowledge_handling", .text)
        .en(
          "handling of Indigenous knowledge",
          "How the confidentiality of Indigenous knowledge and consent to its use are kept."
        )
        .fr(
          "le traitement du savoir autochtone",
          "La façon dont on respecte la confidentialité du savoir autochtone et le consentement à son usage."
        ),
    ]
  )

  /// Money that helps people to take part.
  static let participantFunding = ObjectDescription(
    "ParticipantFunding",
    en: "participant funding",
    fr: "l’aide financière aux participants",
    [
      Field("available", .bool)
        .en("availability of funding", "Whether funding is offered.")
        .fr("l’offre d’une aide financière", "Si une aide financière est offerte."),
      Field("amount", .money)
        .en("amount of funding", "How much is set aside.")
        .fr("le montant de l’aide", "La somme réservée."),
      Field("url", .byLanguage(.uri))
        .en("address of the funding page", "Where people can apply.")
        .fr("l’adresse de la page d’aide", "L’endroit où l’on peut en faire la demande."),
    ]
  )
}
