extension CodeList {
  /// What an audience is to the matter.
  public static let audienceKind = CodeList(
    "audience_kind",
    """
    public||General public|Grand public
    affected||People directly affected|Personnes directement touchées
    rights_holder||Rights holders|Titulaires de droits
    stakeholder||Organized stakeholders|Intervenants organisés
    government||Other governments|Autres gouvernements
    expert||Experts|Experts
    internal||Internal to government|Interne au gouvernement
    """
  )

  /// A rough measure.
  public static let rating = CodeList(
    "rating",
    """
    low||Low|Faible
    medium||Medium|Moyen
    high||High|Élevé
    """
  )

  /// What keeps people from taking part.
  public static let barrier = CodeList(
    "barrier",
    """
    physical||Physical|Physique
    cultural||Cultural|Culturel
    geographic||Geographic|Géographique
    linguistic||Linguistic|Linguistique
    digital||Digital|Numérique
    economic||Cost or time|Coût ou temps
    trust||Trust or safety|Confiance ou sécurité
    other||Other|Autre
    """
  )

  /// What helps people to take part.
  public static let support = CodeList(
    "support",
    """
    honorarium||Honorarium|Honoraires
    travel||Travel costs|Frais de déplacement
    childcare||Child or dependant care|Garde d’enfants ou de personnes à charge
    participant_funding||Participant funding|Aide financière aux participants
    translation||Translation or interpretation|Traduction ou interprétation
    accommodation||Accessibility accommodation|Mesure d’adaptation
    technical_briefing||Technical briefing|Séance d’information technique
    device_or_data||Device, data or phone access|Appareil, données ou accès téléphonique
    """
  )

  /// How participants come in.
  public static let selectionMethod = CodeList(
    "selection_method",
    """
    open||Open to all|Ouverte à tous
    invited||By invitation|Sur invitation
    random||Random selection|Sélection aléatoire
    mixed||Mixed|Mixte
    """
  )

  /// Ways of taking part.
  public static let activityType = CodeList(
    "activity_type",
    """
    online_survey||Online questionnaire|Questionnaire en ligne
    written_submission||Written submissions|Mémoires et commentaires écrits
    online_forum||Online discussion or ideation|Discussion ou idéation en ligne
    public_meeting||Public meeting or town hall|Assemblée publique
    open_house||Open house|Journée portes ouvertes
    workshop||Workshop|Atelier
    roundtable||Roundtable|Table ronde
    focus_group||Focus group|Groupe de discussion
    interview||Interviews|Entrevues
    webinar||Webinar|Webinaire
    bilateral_meeting||Bilateral meeting|Rencontre bilatérale
    advisory_committee||Advisory committee|Comité consultatif
    citizen_panel||Citizen panel or jury|Panel ou jury citoyen
    hearing||Public hearing|Audience publique
    information_session||Information session|Séance d’information
    gazette_notice||Canada Gazette notice|Avis dans la Gazette du Canada
    newspaper_notice||Newspaper notice|Avis dans les journaux
    telephone_line||Telephone line|Ligne téléphonique
    site_visit||Site visit or community visit|Visite sur place ou dans la collectivité
    co_development_table||Co-development table|Table d’élaboration conjointe
    public_opinion_research||Public opinion research|Recherche sur l’opinion publique
    other||Other|Autre
    """
  )

  /// How people attend an activity.
  public static let attendanceMode = CodeList(
    "attendance_mode",
    """
    online||Online|En ligne
    in_person||In person|En personne
    hybrid||Hybrid|Hybride
    asynchronous||Any time|En tout temps
    """
  )

  /// How a question is answered.
  public static let questionType = CodeList(
    "question_type",
    """
    open||Open text|Réponse libre
    single_choice||Single choice|Choix unique
    multiple_choice||Multiple choice|Choix multiple
    rating||Rating|Échelle
    ranking||Ranking|Classement
    number||Number|Nombre
    """
  )

  /// Ways of sending an answer.
  public static let responseChannel = CodeList(
    "response_channel",
    """
    online_form||Online form|Formulaire en ligne
    email||E-mail|Courriel
    post||Mail|Poste
    telephone||Telephone|Téléphone
    tty_or_relay||TTY or video relay|ATS ou relais vidéo
    in_person||In person|En personne
    video_or_audio||Recorded video or audio|Enregistrement vidéo ou audio
    social_media||Social media|Médias sociaux
    other||Other|Autre
    """
  )

  /// What an indicator measures.
  public static let indicatorType = CodeList(
    "indicator_type",
    """
    process||Process|Processus
    reach||Reach|Portée
    representation||Representation|Représentativité
    quality||Quality of input|Qualité des contributions
    influence||Influence on decision|Influence sur la décision
    satisfaction||Participant satisfaction|Satisfaction des participants
    """
  )
}
