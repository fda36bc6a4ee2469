extension SchemaDescription {
  /// What names the plan and says what it is about.
  static let identification: [FieldDescription] = [
    Field("schema", .constant(version), .draft, isRequired: true)
      .en("schema version", "The version of the plan schema that the document follows.")
      .fr("la version du schéma", "La version du schéma de plan que suit le document."),
    Field("id", .string, .draft, isRequired: true)
      .en(
        "plan id",
        "The plan’s permanent number, without commas or white space; ‘C-’ and seven digits is the registry’s form."
      )
      .fr(
        "l’identifiant du plan",
        "Le numéro permanent du plan, sans virgule ni espace; la forme du registre est «\u{A0}C-\u{A0}» suivi de sept chiffres."
      ),
    Field("title", .text, .draft, isRequired: true)
      .en("title", "The name under which the public knows the consultation.")
      .fr("le titre", "Le nom sous lequel le public connaît la consultation."),
    Field("summary", .text, .launch)
      .en("summary", "What is being consulted on, why, and how to take part, in plain text.")
      .fr(
        "le résumé",
        "L’objet de la consultation, ses raisons et la façon d’y participer, en texte simple."
      ),
    Field("status", .code(.status), .draft)
      .en("status", "Where the consultation stands.")
      .fr("l’état", "L’étape où en est la consultation."),
    Field("revision", .string)
      .en("plan version", "The version of the plan itself, such as ‘0.3’.")
      .fr("la version du plan", "La version du plan lui-même, par exemple «\u{A0}0.3\u{A0}»."),
    Field("last_reviewed", .date)
      .en("last review date", "The day on which the plan was last looked over.")
      .fr("la date du dernier examen", "Le jour où le plan a été revu pour la dernière fois."),
    Field("subjects", .list(.code(.subject)), .launch)
      .en("subjects", "The registry’s subjects that the consultation touches.")
      .fr("les sujets", "Les sujets du registre que touche la consultation."),
    Field("sector", .code(.sector))
      .en("policy sector", "The policy sector, as the first version of the registry had it.")
      .fr(
        "le secteur de politique",
        "Le secteur de politique, selon la première version du registre."
      ),
    Field("keywords", .list(.text))
      .en("keywords", "Words under which people may look for the consultation.")
      .fr("les mots-clés", "Les mots sous lesquels on peut chercher la consultation."),
    Field("regions", .list(.code(.region)), .launch)
      .en("regions", "The parts of the country that the matter concerns.")
      .fr("les régions", "Les parties du pays que la question concerne."),
    Field("related_plans", .list(.string))
      .en("related plans", "The ids of earlier or parallel consultations.")
      .fr("les plans connexes", "Les identifiants de consultations antérieures ou parallèles."),
    Field("packs", .list(.string))
      .en("rule packs", "The packs of principles that the plan says it follows.")
      .fr("les ensembles de règles", "Les ensembles de principes que le plan déclare suivre."),
  ]

  /// The groups of fields of a plan.
  static let sections: [FieldDescription] = [
    Field("organization", .object(organization))
      .en("organization", "Who holds the consultation, with whom, and who answers for it.")
      .fr("l’organisation", "Qui tient la consultation, avec qui, et qui en répond."),
    Field("mandate", .object(mandate))
      .en("mandate", "Why the consultation is held and what obliges the organization to hold it.")
      .fr(
        "le mandat",
        "Pourquoi la consultation a lieu et ce qui oblige l’organisation à la tenir."
      ),
    Field("purpose", .object(purpose))
      .en("purpose", "The problem, the decision that input will inform, and what is asked.")
      .fr("le but", "Le problème, la décision que les avis éclaireront et les questions posées."),
    Field("participants", .object(participants))
      .en("participants", "Who is to take part, and what helps them to do so.")
      .fr(
        "les participants",
        "Qui est appelé à participer, et ce qui aide ces personnes à le faire."
      ),
    Field("timeline", .object(timeline))
      .en(
        "timeline",
        "The days on which the consultation is announced, opens, closes and is reported on."
      )
      .fr(
        "le calendrier",
        "Les jours où la consultation est annoncée, ouvre, prend fin et donne lieu à un rapport."
      ),
    Field("activities", .list(.object(activity)))
      .en("activities", "The ways in which people take part, one by one.")
      .fr("les activités", "Les façons de participer, une à une."),
    Field("materials", .list(.object(material)))
      .en("materials", "The documents given to participants.")
      .fr("les documents", "Les documents remis aux participants."),
    Field("response_channels", .list(.object(responseChannel)))
      .en("response channels", "The ways in which people can send their input.")
      .fr(
        "les moyens de répondre",
        "Les moyens dont les gens disposent pour transmettre leurs avis."
      ),
    Field("official_languages", .object(officialLanguages))
      .en("official languages", "How both official languages are served.")
      .fr("les langues officielles", "La façon dont les deux langues officielles sont servies."),
    Field("accessibility", .object(accessibility))
      .en("accessibility", "What lets persons with disabilities take part.")
      .fr("l’accessibilité", "Ce qui permet aux personnes en situation de handicap de participer."),
    Field("communications", .object(communications))
      .en("communications", "How the consultation is made known.")
      .fr("les communications", "La façon dont on fait connaître la consultation."),
    Field("privacy", .object(privacy))
      .en("privacy", "What personal information is collected and how it is protected.")
      .fr(
        "la protection des renseignements personnels",
        "Les renseignements personnels recueillis et la façon dont ils sont protégés."
      ),
    Field("resources", .object(resources))
      .en("resources", "The money, people and suppliers set aside for the consultation.")
      .fr(
        "les ressources",
        "Les fonds, les personnes et les fournisseurs prévus pour la consultation."
      ),
    Field("risks", .list(.object(risk)))
      .en("risks", "What may go wrong, and what is done about it.")
      .fr("les risques", "Ce qui peut mal tourner, et ce que l’on fait pour l’éviter."),
    Field("analysis", .object(analysis))
      .en("analysis", "How the input is analyzed.")
      .fr("l’analyse", "La façon dont les avis sont analysés."),
    Field("reporting", .object(reporting))
      .en("reporting", "What is published afterwards, and how participants learn of it.")
      .fr(
        "la reddition de comptes",
        "Ce qui est publié par la suite, et comment les participants en sont informés."
      ),
    Field("evaluation", .object(evaluation))
      .en("evaluation", "How the consultation itself is judged.")
      .fr("l’évaluation", "La façon dont on juge la consultation elle-même."),
    Field("principles", .list(.object(principle)))
      .en("principles", "The principles that the plan claims to follow, with evidence.")
      .fr("les principes", "Les principes que le plan dit suivre, preuves à l’appui."),
    Field("waivers", .list(.object(waiver)))
      .en("waivers", "Rules that are knowingly not applied, and who approved that.")
      .fr("les dérogations", "Les règles volontairement écartées, et qui l’a approuvé."),
    Field("registry", .object(registry))
      .en("registry entry", "What only the consultations registry asks for.")
      .fr("l’inscription au registre", "Ce que seul le registre des consultations demande."),
    Field("glossary", .list(.object(glossaryEntry)))
      .en("glossary", "Acronyms and terms that the plan explains.")
      .fr("le glossaire", "Les sigles et les termes que le plan explique."),
    Field("fee_proposal", .object(feeProposal))
      .en("fee proposal", "What the Service Fees Act asks of a proposed fee.")
      .fr(
        "la proposition de frais",
        "Ce que la Loi sur les frais de service demande d’une proposition de frais."
      ),
    Field("records", .object(records))
      .en("records", "How the records of the consultation are kept.")
      .fr(
        "la gestion des documents",
        "La façon dont les documents de la consultation sont conservés."
      ),
    Field("opinion_research", .object(opinionResearch))
      .en("public opinion research", "Research under contract that goes with the consultation.")
      .fr(
        "la recherche sur l’opinion publique",
        "La recherche sous contrat qui accompagne la consultation."
      ),
    Field("ogp", .object(openGovernmentPlan))
      .en(
        "open government action plan",
        "What the Open Government Partnership asks of an action plan."
      )
      .fr(
        "le plan d’action pour un gouvernement ouvert",
        "Ce que le Partenariat pour un gouvernement ouvert demande d’un plan d’action."
      ),
  ]
}
