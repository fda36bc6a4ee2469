extension SchemaDescription {
  /// Who holds the consultation, with whom, and who answers for it.
  static let organization = ObjectDescription(
    "Organization",
    en: "organization",
    fr: "l’organisation",
    [
      Field("lead", .object(leadOrganization))
        .en("lead organization", "The organization that answers for the consultation.")
        .fr("l’organisation responsable", "L’organisation qui répond de la consultation."),
      Field("partners", .list(.object(partner)))
        .en("partners", "Other organizations that hold the consultation with it.")
        .fr("les partenaires", "Les autres organisations qui tiennent la consultation avec elle."),
      Field("sponsor", .text)
        .en("sponsor", "The minister or executive in whose name the consultation is held.")
        .fr(
          "le parrain de la consultation",
          "Le ministre ou le cadre supérieur au nom de qui la consultation est tenue."
        ),
      Field("contacts", .list(.object(contact)))
        .en("contacts", "The people or mailboxes to turn to.")
        .fr(
          "les personnes-ressources",
          "Les personnes ou les boîtes aux lettres à qui s’adresser."
        ),
      Field("approvals", .list(.object(approval)))
        .en("approvals", "Who must agree to the plan, and whether they have.")
        .fr("les approbations", "Qui doit approuver le plan, et si c’est chose faite."),
    ]
  )

  /// The organization that answers for the consultation.
  static let leadOrganization = ObjectDescription(
    "LeadOrganization",
    en: "lead organization",
    fr: "l’organisation responsable",
    [
      Field("code", .string, .draft)
        .en(
          "organization code",
          "The short name of the organization on open.canada.ca, such as ‘hc-sc’."
        )
        .fr(
          "le code de l’organisation",
          "Le nom abrégé de l’organisation sur ouvert.canada.ca, par exemple «\u{A0}hc-sc\u{A0}»."
        ),
      Field("gc_org_id", .int)
        .en(
          "GC organization number",
          "The organization’s number in the Government of Canada’s reference data."
        )
        .fr(
          "le numéro d’organisation du GC",
          "Le numéro de l’organisation dans les données de référence du gouvernement du Canada."
        ),
      Field("name", .text, .draft)
        .en("name of the lead organization", "The name of the organization as the public knows it.")
        .fr(
          "le nom de l’organisation responsable",
          "Le nom de l’organisation tel que le public le connaît."
        ),
      Field("federal_institution", .bool)
        .en(
          "federal institution",
          "Whether federal law on languages, privacy and records applies to the organization."
        )
        .fr(
          "l’institution fédérale",
          "Si les lois fédérales sur les langues, la vie privée et les documents s’appliquent à l’organisation."
        ),
    ]
  )

  /// Other organizations that hold the consultation with it.
  static let partner = ObjectDescription(
    "Partner",
    en: "partner",
    fr: "le partenaire",
    [
      Field("code", .string)
        .en(
          "partner code",
          "The partner’s short name on open.canada.ca, or ‘D’ and its department number."
        )
        .fr(
          "le code du partenaire",
          "Le nom abrégé du partenaire sur ouvert.canada.ca, ou «\u{A0}D\u{A0}» suivi de son numéro de ministère."
        ),
      Field("name", .text)
        .en("partner’s name", "The partner’s name as the public knows it.")
        .fr("le nom du partenaire", "Le nom du partenaire tel que le public le connaît."),
    ]
  )

  /// The people or mailboxes to turn to.
  static let contact = ObjectDescription(
    "Contact",
    en: "contact",
    fr: "la personne-ressource",
    [
      Field("role", .code(.contactRole), .launch)
        .en("contact’s role", "What the contact answers for.")
        .fr("le rôle de la personne-ressource", "Ce dont la personne-ressource répond."),
      Field("name", .string)
        .en("contact’s name", "The name of the person or office.")
        .fr("le nom de la personne-ressource", "Le nom de la personne ou du bureau."),
      Field("email", .email, .launch)
        .en(
          "contact’s e-mail address",
          "The e-mail address, best a shared mailbox that outlasts one person."
        )
        .fr(
          "le courriel de la personne-ressource",
          "L’adresse de courriel, de préférence une boîte partagée qui survit aux départs."
        ),
      Field("telephone", .string)
        .en(
          "contact’s telephone number",
          "The telephone number, in the international form of E.164."
        )
        .fr(
          "le téléphone de la personne-ressource",
          "Le numéro de téléphone, sous la forme internationale E.164."
        ),
      Field("public", .bool, .launch)
        .en("consent to publish the contact", "Whether the contact may be shown to the public.")
        .fr(
          "la publication de la personne-ressource",
          "Si les coordonnées peuvent être montrées au public."
        ),
      Field("languages", .list(.languageTag))
        .en("contact’s languages", "The languages in which the contact answers.")
        .fr(
          "les langues de la personne-ressource",
          "Les langues dans lesquelles on peut s’adresser à la personne-ressource."
        ),
    ]
  )

  /// Who must agree to the plan, and whether they have.
  static let approval = ObjectDescription(
    "Approval",
    en: "approval",
    fr: "l’approbation",
    [
      Field("role", .text)
        .en("approver’s role", "The position of the person who approves.")
        .fr("la fonction de l’approbateur", "Le poste de la personne qui approuve."),
      Field("kind", .code(.approvalKind))
        .en("kind of approval", "Whose approval it is.")
        .fr("la nature de l’approbation", "De qui vient l’approbation."),
      Field("state", .code(.approvalState))
        .en("state of the approval", "Whether the approval was given.")
        .fr("l’état de l’approbation", "Si l’approbation a été donnée."),
      Field("date", .date)
        .en("approval date", "The day on which it was given or refused.")
        .fr("la date de l’approbation", "Le jour où elle a été donnée ou refusée."),
    ]
  )
}
