extension CodeList {
  /// The subjects of the federal registry.
  public static let subject = CodeList(
    "subject",
    """
    AD|AD|Advertising / Marketing|Publicité et Marketing
    AG|AG|Agriculture|Agriculture
    AM|AM|Amendments|Modifications
    AN|AN|Animals|Animaux
    AA|AA|Arts|Arts
    CD|CD|Children|Enfants
    CM|CM|Communication|Communication
    CR|CR|Copyright / Trademarks / Patents|Droit d’auteur/Marques de commerce/Brevets
    CU|CU|Culture|Culture
    DV|DV|Development|Développement
    ED|ED|Economic development|Développement économique
    EC|EC|Economy|Économie
    EM|EM|Employment|Emploi
    EN|EN|Environment|Environnement
    EU|EU|Education|Éducation
    EX|EX|Exporting / Importing|Exportation/Importation
    FI|FI|Finance|Finances
    FA|FA|Financial assistance and entitlements|Aide financière et droits
    FS|FS|Fisheries|Pêches
    FD|FD|Food and drug|Aliments et drogues
    FO|FO|Foreign affairs|Affaires étrangères
    GBA|GBA|Gender Based Analysis|Analyse comparative entre les sexes
    GE|GE|Gender|Sexes
    GP|GP|Government procurement|Marché public
    HS|HS|Health|Santé
    HP|HP|Heritage|Patrimoine
    HL|HL|Housing|Logement
    HR|HR|Human resources|Ressources humaines
    IM|IM|Immigration|Immigration
    IN|IN|Industry|Industrie
    IP|IP|Indigenous Peoples|Peuples autochtones
    IT|IT|International|Internationaux
    JL|JL|Justice and the Law|Justice et Loi
    LT|LT|Labour|Travail
    ND|ND|National Defence|Défense nationale
    NR|NR|Natural resources|Ressources naturelles
    PD|PD|Persons with disabilities|Personnes handicapées
    PL|PL|Plants|Végétaux
    PO|PO|Policy|Politique
    PR|PR|Private sector|Secteur privé
    PS|PS|Public safety|Sécurité publique
    RL|RL|Recreation|Loisirs
    RE|RE|Regulations|Règlements
    RU|RU|Rural and remote services|Services aux régions rurales et isolées
    ST|ST|Science and technology|Sciences et technologie
    SA|SA|Seniors|Aînés
    SE|SE|Service|Service
    SO|SO|Society|Société
    SP|SP|Sport|Sport
    TX|TX|Taxes|Impôts et taxes
    TC|TC|Trade|Commerce
    TF|TF|Training and careers|Formation et carrières
    TR|TR|Transportation|Transport
    YJ|YJ|Youth|Jeunes
    """
  )

  /// The target participants and audiences of the federal registry.
  public static let audience = CodeList(
    "audience",
    """
    AC|AC|Academics|Universitaires
    AD|AD|Advocacy|Groupes de défense des intérêts
    AG|AG|Agriculture Production|Production agricole
    AA|AA|Arts and Culture Institutions|Institutions artistiques et culturelles
    BS|BS|Business and Industry Associations|Associations commerciales et industrielles
    CC|CC|Canadians|Canadiens
    CA|CA|Canadians Living Abroad|Canadiens vivant à l’étranger
    CH|CH|Charities|Organismes caritatifs
    CU|CU|Colleges and Universities|Collèges et universités
    CS|CS|Construction Companies|Entreprises de construction
    CO|CO|Consumers|Consommateurs
    CI|CI|Cultural Industries|Industries culturelles
    ET|ET|Ethnic groups/minorities|Groupes/minorités ethniques
    FA|FA|Family and Community Services|Services à la famille et à la communauté
    FI|FI|Financial and Insurance Institutions|Établissements financiers et compagnies d’assurance
    FM|FM|Food Manufacturers|Fabricants de produits alimentaires
    FC|FC|Foreign Countries|Pays étrangers
    FN|FN|First Nations|Premières Nations
    FW|FW|Foreign Workers|Travailleurs étrangers
    GP|GP|General Public|Grand public
    HC|HC|Health Care Providers and Social Assistance Services|Fournisseurs de soins de santé et services d’assistance sociale
    IM|IM|Immigrants|Immigrants
    IO|IO|Indigenous Organizations|Organisations autochtones
    IP|IP|Indigenous Peoples|Peuples autochtones
    IG|IG|International Governments|Gouvernement internationale
    IB|IB|Indigenous governing bodies|Organismes de gouvernance autochtones
    IU|IU|Inuit|Inuit
    NI|NI|International NGOs and Not-for-profit|ONG et organisations à but non lucratif internationales
    OI|OI|International Organizations|Organisations internationales
    IT|IT|IT and Security Industry|Industrie de la TI et de la sécurité
    JM|JM|Journalists/Media|Journalistes/Médias
    LU|LU|Labour Associations and Unions|Associations de travailleurs et syndicats
    LA|LA|Law Enforcement Bodies|Organismes d’application de la loi
    LM|LM|Linguistic minorities|Minorités lingustiques
    LF|LF|Low-income families|Familles à faible revenu
    LP|LP|Land and Property Owners|Propriétaires fonciers et immobiliers
    MA|MA|Manufacturers|Fabricants
    EI|EI|Mining, Quarrying, Oil and Gas Extraction Industry|Industrie des mines, des carrières et de l’extraction pétrolière et gazière
    MT|MT|Métis|Métis
    MU|MU|Municipalities|Municipalités
    NR|NR|Natural Resources Industry|Industrie des ressources naturelles
    NT|NT|Northerners|Habitants du Nord
    NW|NW|Newcomers|Nouveaux arrivants
    NG|NG|NGOs and Not for Profit|ONG et organisations à but non lucratif
    OD|OD|Other Federal Departments and Agencies|Autres ministères et organismes fédéraux
    PC|PC|Parents and Caregivers|Parents et proches aidants
    PA|PA|Parliamentarians|Parlementaires
    PP|PP|Patients|Patients
    PD|PD|People with disabilities|Personnes ayant un handicap
    PR|PR|Permanent Residents|Résidents permanents
    PT|PT|Provinces/Territories|Provinces/Territoires
    PS|PS|Public Servants|Fonctionnaires
    RE|RE|Real Estate Companies|Sociétés immobilières
    RF|RF|Refugees|Réfugiés
    RG|RG|Regulatory Body|Organismes de réglementation
    RP|RP|Regulatory and Professional Associations|Organismes de réglementation et associations profesionnelles
    RO|RO|Research Organizations|Organisations de recherche
    RC|RC|Researchers|Chercheurs
    RT|RT|Retail Trade Companies|Entreprises de commerce au détail
    RU|RU|Rural Residents|Résidents des régions rurales
    SL|SL|Scientific Labs|Laboratoires scientifiques
    SE|SE|Seniors|Aînés
    SM|SM|Small and Medium Businesses|Petites et moyennes entreprises
    SP|SP|Service Providers|Fournisseurs de services
    ST|ST|Students|Étudiants
    TT|TT|Think Tanks|Groupes de réflexion
    TO|TO|Transportation Organizations|Organisations de transport
    TR|TR|Treaty rights and self-government agreement holders|Détenteurs de droits issus des traités
    UI|UI|Urban Indigenous Peoples|Autochtones vivant en milieu urbain
    UP|UP|Unions and/or Professional Associations|Syndicats et / ou associations professionnelles
    UR|UR|Urban Residents|Populations urbaines
    VV|VV|Veterans|Vétérans et anciens combattants
    WM|WM|Waste Management Services|Services de gestion des déchets
    WT|WT|Wholesale Trade Organizations|Organisations de commerce de gros
    WF|WF|Women|Femmes
    YJ|YJ|Youth|Jeunes
    """
  )
}
