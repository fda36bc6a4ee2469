extension CodeList {
  /// Kinds of documents given to participants.
  public static let materialType = CodeList(
    "material_type",
    """
    discussion_paper||Discussion paper|Document de travail
    draft_text||Draft text|Projet de texte
    explanatory_report||Explanatory report|Rapport explicatif
    plain_language_summary||Plain-language summary|Résumé en langage clair
    questionnaire||Questionnaire|Questionnaire
    response_form||Response form|Formulaire de réponse
    synoptic_table||Comparison table|Tableau comparatif
    impact_assessment||Impact analysis|Étude d’impact
    invitation_letter||Invitation letter|Lettre d’invitation
    recipient_list||List of invited parties|Liste des destinataires
    terms_of_reference||Terms of reference|Mandat
    backgrounder||Backgrounder|Document d’information
    dataset||Data set|Jeu de données
    other||Other|Autre
    """
  )

  /// Forms in which a document is given out.
  public static let materialFormat = CodeList(
    "material_format",
    """
    html||Web page|Page Web
    pdf||PDF|PDF
    docx||Word document|Document Word
    print||Print|Imprimé
    large_print||Large print|Gros caractères
    braille||Braille|Braille
    audio||Audio|Audio
    sign_language_video||Sign-language video|Vidéo en langue des signes
    easy_read||Easy read|Facile à lire
    csv||CSV|CSV
    """
  )

  /// Ways of making a consultation known.
  public static let channel = CodeList(
    "channel",
    """
    registry||Consultations registry|Registre des consultations
    department_site||Departmental site|Site du ministère
    news_release||News release|Communiqué
    social_media||Social media|Médias sociaux
    email_list||E-mail list|Liste d’envoi
    newspaper||Newspaper|Journal
    radio||Radio|Radio
    community_media||Community or minority-language media|Médias communautaires ou de langue minoritaire
    poster||Poster or mail-out|Affiche ou envoi postal
    direct_invitation||Direct invitation|Invitation directe
    partner_network||Partner networks|Réseaux partenaires
    gazette||Canada Gazette|Gazette du Canada
    """
  )

  /// How captions are made.
  public static let caption = CodeList(
    "caption",
    """
    none||None|Aucun
    planned||Planned|Prévu
    automatic||Automatic|Automatique
    human||Made or checked by a person|Fait ou vérifié par une personne
    """
  )

  /// Official gazettes.
  public static let gazetteJournal = CodeList(
    "gazette_journal",
    """
    canada||Canada Gazette|Gazette du Canada
    quebec||Gazette officielle du Québec|Gazette officielle du Québec
    """
  )

  /// How much of what people send in is published.
  public static let publicationOfInput = CodeList(
    "publication_of_input",
    """
    none||Not published|Non publiées
    summary||Summary only|Résumé seulement
    anonymized||Published without identity|Publiées sans identité
    with_consent||Published with consent|Publiées avec consentement
    full||Published in full|Publiées intégralement
    """
  )

  /// How far a privacy impact assessment has come.
  public static let piaStatus = CodeList(
    "pia_status",
    """
    not_required||Not required|Non requise
    planned||Planned|Prévue
    in_progress||In progress|En cours
    completed||Completed|Terminée
    """
  )

  /// What a privacy notice covers.
  public static let noticeElement = CodeList(
    "notice_element",
    """
    purpose||Purpose|Fins
    authority||Authority|Autorisation légale
    uses||Uses and disclosures|Utilisations et communications
    consequences||Consequences of refusing|Conséquences d’un refus
    rights||Rights of access and correction|Droits d’accès et de correction
    information_bank||Personal information bank|Fichier de renseignements personnels
    complaint||Complaint to the Privacy Commissioner|Plainte au Commissariat à la protection de la vie privée
    """
  )

  /// What an opinion research report says of its method.
  public static let methodologyItem = CodeList(
    "methodology_item",
    """
    sample||Sample|Échantillon
    dates||Dates of fieldwork|Dates de la collecte
    weighting||Weighting|Pondération
    margin||Margin of error|Marge d’erreur
    response_rate||Response rate|Taux de réponse
    instrument||Questionnaire or guide|Questionnaire ou guide
    """
  )

  /// Clauses of a contract.
  public static let contractorClause = CodeList(
    "contractor_clause",
    """
    official_languages||Official languages|Langues officielles
    privacy||Privacy|Renseignements personnels
    records||Records|Documents
    accessibility||Accessibility|Accessibilité
    """
  )

  /// The steps of section 41(9.1) of the Official Languages Act.
  public static let olmcStep = CodeList(
    "olmc_step",
    """
    gather||Gather information|Recueillir l’information
    seek_views||Seek views|Solliciter les points de vue
    inform||Inform|Informer
    consider||Consider|Tenir compte
    adapt||Adapt|Adapter
    """
  )
}
