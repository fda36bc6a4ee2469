extension SchemaDescription {
  /// The money, people and suppliers set aside for the consultation.
  static let resources = ObjectDescription(
    "Resources",
    en: "resources",
    fr: "les ressources",
    [
      Field("budget", .object(budget))
        .en("budget", "What the consultation costs.")
        .fr("le budget", "Ce que coûte la consultation."),
      Field("team", .list(.object(teamMember)))
        .en("team", "Who works on the consultation.")
        .fr("l’équipe", "Qui travaille à la consultation."),
      Field("contractor", .string)
        .en("contractor", "The supplier who does part of the work.")
        .fr("l’entrepreneur", "Le fournisseur qui fait une partie du travail."),
      Field("public_opinion_research", .code(.assessment))
        .en(
          "status as public opinion research",
          "Whether the work counts as public opinion research."
        )
        .fr(
          "le statut de recherche sur l’opinion publique",
          "Si le travail constitue de la recherche sur l’opinion publique."
        ),
      Field("procurement_vehicle", .string)
        .en("procurement vehicle", "The standing offer or contract under which the supplier works.")
        .fr(
          "le mécanisme d’approvisionnement",
          "L’offre à commandes ou le contrat selon lequel le fournisseur travaille."
        ),
      Field("contractor_clauses", .list(.code(.contractorClause)))
        .en("contract clauses", "What the contract obliges the supplier to respect.")
        .fr("les clauses du contrat", "Ce que le contrat oblige le fournisseur à respecter."),
    ]
  )

  /// What the consultation costs.
  static let budget = ObjectDescription(
    "Budget",
    en: "budget",
    fr: "le budget",
    [
      Field("total", .money, .launch)
        .en("total budget", "The whole sum set aside.")
        .fr("le budget total", "La somme totale réservée."),
      Field("lines", .list(.object(budgetLine)))
        .en("budget lines", "What the sum is made up of.")
        .fr("les postes budgétaires", "Ce dont la somme se compose."),
    ]
  )

  /// What the sum is made up of.
  static let budgetLine = ObjectDescription(
    "BudgetLine",
    en: "budget line",
    fr: "le poste budgétaire",
    [
      Field("item", .text)
        .en("budget item", "What the money is for.")
        .fr("l’objet du poste", "Ce à quoi sert l’argent."),
      Field("amount", .money)
        .en("amount of the line", "How much it is.")
        .fr("le montant du poste", "La somme prévue."),
    ]
  )

  /// Who works on the consultation.
  static let teamMember = ObjectDescription(
    "TeamMember",
    en: "team member",
    fr: "le membre de l’équipe",
    [
      Field("role", .text)
        .en("team member’s role", "What the person does.")
        .fr("le rôle du membre de l’équipe", "Ce que fait la personne."),
      Field("fte", .number)
        .en("full-time equivalents", "The share of full-time work, in full-time equivalents.")
        .fr(
          "les équivalents temps plein",
          "La part de travail à temps plein, en équivalents temps plein."
        ),
    ]
  )

  /// What may go wrong, and what is done about it.
  static let risk = ObjectDescription(
    "Risk",
    en: "risk",
    fr: "le risque",
    [
      Field("id", .string, id: .names(.risks))
        .en("risk’s id", "The short name by which the plan refers to the risk, such as ‘K1’.")
        .fr(
          "l’identifiant du risque",
          "Le nom court par lequel le plan renvoie au risque, par exemple «\u{A0}K1\u{A0}»."
        ),
      Field("description", .text, .launch)
        .en("description of the risk", "What may go wrong.")
        .fr("la description du risque", "Ce qui peut mal tourner."),
      Field("likelihood", .code(.rating))
        .en("likelihood", "How likely it is.")
        .fr("la probabilité", "La probabilité que cela arrive."),
      Field("impact", .code(.rating))
        .en("effect of the risk", "How much harm it would do.")
        .fr("l’incidence du risque", "Le tort que cela ferait."),
      Field("mitigation", .text, .launch)
        .en("mitigation", "What is done to make it less likely or less harmful.")
        .fr("l’atténuation", "Ce que l’on fait pour que ce soit moins probable ou moins grave."),
      Field("owner", .string)
        .en("risk’s owner", "The position that answers for the risk.")
        .fr("le responsable du risque", "Le poste qui répond du risque."),
    ]
  )
}
