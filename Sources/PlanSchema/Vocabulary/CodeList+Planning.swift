extension CodeList {
  /// Where a consultation stands.
  public static let status = CodeList(
    "status",
    """
    draft||Draft|Ébauche
    planned|P|Planned|Prévue
    open|O|Open – accepting input|Ouverte – avis acceptés
    closed_analyzing|CA|Closed – analyzing input|Fermée – analyse en cours
    closed_no_report|CN|Closed – no report expected|Fermée – aucun rapport en attente
    closed_report_available|CR|Closed – report available|Fermée – rapport disponible
    closed|C|Closed (published file truncates the reason)|Fermée (motif tronqué dans le fichier publié)
    not_going_forward|NF|Not going forward|Ne va pas de l'avant
    """
  )

  /// Why a consultation is held.
  public static let driver = CodeList(
    "driver",
    """
    budget|BG|Budget|Budget
    international_commitment|IN|International commitment|Engagement international
    duty_to_consult|LC|Duty to consult|Obligation de consulter
    mandate_letter|ML|Mandate letter|Lettre de mandat
    ministerial|MP|Minister or parliamentary secretary involvement or announcement|Implication ou annonce du ministre ou du secrétaire parlementaire
    parliamentary_committee|PC|Parliamentary committee|Comité parlementaire
    throne_speech|ST|Speech from the Throne|Discours du Trône
    statute||Required by statute|Exigée par la loi
    regulation||Regulatory proposal|Projet de règlement
    program_review||Program or policy review|Examen de programme ou de politique
    other||Other|Autre
    """
  )

  /// How far the public takes part in the decision.
  public static let engagementLevel = CodeList(
    "engagement_level",
    """
    inform|IF|Inform|Informer
    consult|CS|Consult|Consulter
    involve|IV|Involve|Impliquer
    collaborate|CB|Collaborate|Collaborer
    empower|PA|Empower / partner|Autonomiser / associer
    """
  )

  /// Where the decision stands in its life.
  public static let decisionStage = CodeList(
    "decision_stage",
    """
    agenda_setting||Defining the issue|Définition de l’enjeu
    options||Comparing options|Comparaison des options
    draft||Draft instrument|Projet d’instrument
    implementation||Implementation|Mise en œuvre
    evaluation||Evaluation or review|Évaluation ou examen
    """
  )

  /// Policy sectors of the first version of the registry.
  public static let sector = CodeList(
    "sector",
    """
    economic_regional|ER|Economic and regional development policy|Politiques de développement économique et régional
    foreign_defence|FD|Foreign and defence policy|Politiques étrangère et de défense
    governance|G|Governance|Gouvernance
    social|SD|Social development policy|Politiques de développement social
    """
  )

  /// Canada, its provinces and its territories.
  public static let region = CodeList(
    "region",
    """
    CA||National|National
    CA-NL||Newfoundland and Labrador|Terre-Neuve-et-Labrador
    CA-PE||Prince Edward Island|Île-du-Prince-Édouard
    CA-NS||Nova Scotia|Nouvelle-Écosse
    CA-NB||New Brunswick|Nouveau-Brunswick
    CA-QC||Quebec|Québec
    CA-ON||Ontario|Ontario
    CA-MB||Manitoba|Manitoba
    CA-SK||Saskatchewan|Saskatchewan
    CA-AB||Alberta|Alberta
    CA-BC||British Columbia|Colombie-Britannique
    CA-YT||Yukon|Yukon
    CA-NT||Northwest Territories|Territoires du Nord-Ouest
    CA-NU||Nunavut|Nunavut
    """
  )

  /// What a decision produces.
  public static let instrument = CodeList(
    "instrument",
    """
    policy||Policy|Politique
    legislation||Legislation|Législation
    regulation||Regulation|Règlement
    fee_proposal||Fee proposal|Proposition de frais
    program||Program or service|Programme ou service
    project||Project|Projet
    accessibility_plan||Accessibility plan|Plan sur l’accessibilité
    ogp_action_plan||Open government action plan|Plan d’action pour un gouvernement ouvert
    court_or_tribunal_rules||Rules of a court or tribunal|Règles d’une cour ou d’un tribunal
    """
  )

  /// Effects on international trade.
  public static let tradeEffect = CodeList(
    "trade_effect",
    """
    none||None|Aucun
    some||Some|Certain
    significant||Significant|Important
    unknown||Not known|Inconnu
    """
  )

  /// Kinds of European documents.
  public static let euProcedure = CodeList(
    "eu_procedure",
    """
    public_consultation||Public consultation|Consultation publique
    call_for_evidence||Call for evidence|Appel à contributions
    adopted_proposal||Feedback on an adopted proposal|Retour sur une proposition adoptée
    draft_act||Draft delegated or implementing act|Projet d’acte délégué ou d’exécution
    """
  )

  /// Whether something applies.
  public static let assessment = CodeList(
    "assessment",
    """
    applies|Y|Applies (yes)|S’applique (oui)
    does_not_apply|N|Does not apply (no)|Ne s’applique pas (non)
    undetermined|TBD|To be determined|À déterminer
    """
  )

  /// Whose approval it is.
  public static let approvalKind = CodeList(
    "approval_kind",
    """
    executive||Assistant deputy minister or other executive|Sous-ministre adjoint ou autre cadre
    minister||Minister or minister’s office|Ministre ou cabinet
    communications||Head of communications|Chef des communications
    privacy||Privacy office|Bureau de la protection des renseignements personnels
    legal||Legal services|Services juridiques
    official_languages||Official languages|Langues officielles
    accessibility||Accessibility office|Bureau de l’accessibilité
    other||Other|Autre
    """
  )

  /// How far an approval has come.
  public static let approvalState = CodeList(
    "approval_state",
    """
    pending||Pending|En attente
    approved||Approved|Approuvé
    declined||Declined|Refusé
    """
  )

  /// What a contact answers for.
  public static let contactRole = CodeList(
    "contact_role",
    """
    consultation_contact||Departmental consultation contact|Responsable de la consultation au ministère
    policy_lead||Policy or program lead|Responsable des politiques ou des programmes
    public_inquiries||Public inquiries|Renseignements au public
    accessibility||Accessibility requests|Demandes d’adaptation
    privacy||Privacy|Protection des renseignements personnels
    media||Media|Médias
    official_languages||Official languages|Langues officielles
    """
  )

  /// The federal principles of engagement.
  public static let principle = CodeList(
    "principle",
    """
    transparent||Transparent|Transparentes
    relevant||Relevant|Pertinentes
    inclusive||Inclusive|Inclusives
    accountable||Accountable|Responsables
    adaptable||Adaptable|Souples
    """
  )
}
