extension SchemaDescription {
  /// The problem, the decision that input will inform, and what is asked.
  static let purpose = ObjectDescription(
    "Purpose",
    en: "purpose",
    fr: "le but",
    [
      Field("issue", .text, .draft)
        .en("issue", "The problem that is being addressed.")
        .fr("l’enjeu", "Le problème auquel on veut répondre."),
      Field("context", .text)
        .en("context", "What came before, what was promised, and what is already known.")
        .fr("le contexte", "Ce qui a précédé, ce qui a été promis et ce que l’on sait déjà."),
      Field("decision", .text, .launch)
        .en("decision", "The decision that the input will inform.")
        .fr("la décision", "La décision que les avis éclaireront."),
      Field("decision_maker", .text, .launch)
        .en("decision-maker", "The person or body that will decide.")
        .fr("le décideur", "La personne ou l’instance qui décidera."),
      Field("decision_stage", .code(.decisionStage), .launch)
        .en("decision stage", "How far the decision has come.")
        .fr("le stade de la décision", "Le point où en est la décision."),
      Field("engagement_level", .code(.engagementLevel), .launch)
        .en("engagement level", "How far the public takes part in the decision, overall.")
        .fr(
          "le niveau de participation",
          "La mesure dans laquelle le public prend part à la décision, dans l’ensemble."
        ),
      Field("promise", .text, .launch)
        .en("promise to the public", "What the organization commits to do with the input.")
        .fr(
          "la promesse faite au public",
          "Ce que l’organisation s’engage à faire des avis reçus."
        ),
      Field("objectives", .list(.object(objective)))
        .en("objectives", "What the consultation is to achieve, one by one.")
        .fr("les objectifs", "Ce que la consultation doit accomplir, point par point."),
      Field("scope", .object(scope))
        .en("scope", "What can still change, and what cannot.")
        .fr("la portée", "Ce qui peut encore changer, et ce qui ne le peut pas."),
      Field("options", .list(.object(option)))
        .en("options", "The options put to the public.")
        .fr("les options", "Les options soumises au public."),
      Field("questions", .list(.object(question)))
        .en("questions", "The questions put to participants.")
        .fr("les questions", "Les questions posées aux participants."),
      Field("decision_delegable", .bool)
        .en(
          "decision that can be shared",
          "Whether the decision-maker can share or hand over the decision."
        )
        .fr(
          "le partage possible de la décision",
          "Si le décideur peut partager ou déléguer la décision."
        ),
    ]
  )

  /// What the consultation is to achieve, one by one.
  static let objective = ObjectDescription(
    "Objective",
    en: "objective",
    fr: "l’objectif",
    [
      Field("id", .string, .draft, id: .names(.objectives))
        .en(
          "objective’s id",
          "The short name by which the plan refers to the objective, such as ‘O1’."
        )
        .fr(
          "l’identifiant de l’objectif",
          "Le nom court par lequel le plan renvoie à l’objectif, par exemple «\u{A0}O1\u{A0}»."
        ),
      Field("statement", .text, .draft)
        .en("statement of the objective", "What is to be achieved.")
        .fr("l’énoncé de l’objectif", "Ce que l’on veut accomplir."),
      Field("measure", .text, .launch)
        .en("measure of success", "How one will know that the objective was met.")
        .fr("la mesure de réussite", "Comment on saura que l’objectif est atteint."),
      Field("indicator", .string, id: .refersTo(.indicators))
        .en("objective’s indicator", "The id of the indicator that measures the objective.")
        .fr("l’indicateur de l’objectif", "L’identifiant de l’indicateur qui mesure l’objectif."),
    ]
  )

  /// What can still change, and what cannot.
  static let scope = ObjectDescription(
    "Scope",
    en: "scope",
    fr: "la portée",
    [
      Field("open", .list(.object(openScopeItem)))
        .en("what can change", "The points that are open to change.")
        .fr("les points ouverts", "Les points qui peuvent changer."),
      Field("closed", .list(.object(closedScopeItem)))
        .en("what cannot change", "The points that are settled.")
        .fr("les points arrêtés", "Les points qui ne changeront pas."),
    ]
  )

  /// The points that are open to change.
  static let openScopeItem = ObjectDescription(
    "OpenScopeItem",
    en: "open point",
    fr: "le point ouvert",
    [
      Field("id", .string, id: .names(.scopeItems))
        .en(
          "open point’s id",
          "The short name by which questions refer to the point, such as ‘S1’."
        )
        .fr(
          "l’identifiant du point ouvert",
          "Le nom court par lequel les questions renvoient au point, par exemple «\u{A0}S1\u{A0}»."
        ),
      Field("text", .text, .launch)
        .en("open point", "What can still change.")
        .fr("l’énoncé du point ouvert", "Ce qui peut encore changer."),
    ]
  )

  /// The points that are settled.
  static let closedScopeItem = ObjectDescription(
    "ClosedScopeItem",
    en: "settled point",
    fr: "le point arrêté",
    [
      Field("id", .string, id: .names(.scopeItems))
        .en(
          "settled point’s id",
          "The short name by which questions refer to the point, such as ‘S2’."
        )
        .fr(
          "l’identifiant du point arrêté",
          "Le nom court par lequel les questions renvoient au point, par exemple «\u{A0}S2\u{A0}»."
        ),
      Field("text", .text, .launch)
        .en("settled point", "What will not change.")
        .fr("l’énoncé du point arrêté", "Ce qui ne changera pas."),
    ]
  )

  /// The options put to the public.
  static let option = ObjectDescription(
    "Option",
    en: "option",
    fr: "l’option",
    [
      Field("name", .text)
        .en("option’s name", "What the option is called.")
        .fr("le nom de l’option", "Comment l’option s’appelle."),
      Field("consequences", .text)
        .en("option’s consequences", "The costs and benefits that are expected of it.")
        .fr("les conséquences de l’option", "Les coûts et les avantages que l’on en attend."),
    ]
  )

  /// The questions put to participants.
  static let question = ObjectDescription(
    "Question",
    en: "question",
    fr: "la question",
    [
      Field("id", .string, .launch, id: .names(.questions))
        .en(
          "question’s id",
          "The short name by which activities refer to the question, such as ‘Q1’."
        )
        .fr(
          "l’identifiant de la question",
          "Le nom court par lequel les activités renvoient à la question, par exemple «\u{A0}Q1\u{A0}»."
        ),
      Field("text", .text, .launch)
        .en("wording of the question", "The question as participants read it.")
        .fr("le libellé de la question", "La question telle que les participants la lisent."),
      Field("type", .code(.questionType))
        .en("question type", "How the question is answered.")
        .fr("le type de question", "La façon de répondre à la question."),
      Field("objective", .string, id: .refersTo(.objectives))
        .en("question’s objective", "The id of the objective that the question serves.")
        .fr("l’objectif de la question", "L’identifiant de l’objectif que la question sert."),
      Field("scope_item", .string, id: .refersTo(.scopeItems))
        .en(
          "point that the question is about",
          "The id of the point of the scope that the question is about."
        )
        .fr(
          "le point visé par la question",
          "L’identifiant du point de la portée sur lequel porte la question."
        ),
    ]
  )
}
