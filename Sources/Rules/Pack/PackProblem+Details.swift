internal import CEL
internal import Findings

extension PackProblem {
  /// Messages about the words of a rule.
  var wordingMessage: BilingualText {
    switch self {
    case .message(let kind): kind.message
    case .pluralMissing(let form, let language):
      .quoting(
        form.rawValue,
        en: "The plural form % is missing in \(language == .en ? "English" : "French")",
        fr: "La forme du pluriel % manque en \(language == .en ? "anglais" : "français")"
      )
    case .placeholderUnmatched(let name, let language):
      .quoting(
        name,
        en: "The value % is not shown in the \(language == .en ? "English" : "French") message",
        fr: "La valeur % n’apparaît pas dans le message \(language == .en ? "anglais" : "français")"
      )
    case .placeholderUnknown(let name, let near):
      BilingualText.quoting(
        name,
        en: "No value or parameter of the rule is called %",
        fr: "Aucune valeur ni aucun paramètre de la règle ne s’appelle %"
      ).suggesting(near)
    case .wordOfConformity(let word):
      .quoting(
        word,
        en: "% judges whether a plan obeys, which a finding cannot say",
        fr: "% juge si un plan obéit, ce qu’un constat ne peut pas dire"
      )
    case .principleWording(let language):
      language == .en
        ? BilingualText(
          en: "A rule that rests on principles alone says ‘does not show that …’",
          fr: "En anglais, une règle fondée sur des principes seulement dit «\u{A0}does not show "
            + "that …\u{A0}»"
        )
        : BilingualText(
          en: "In French, a rule that rests on principles alone says ‘ne montre pas que …’",
          fr: "Une règle fondée sur des principes seulement dit «\u{A0}ne montre pas que …\u{A0}»"
        )
    default: BilingualText(en: "", fr: "")
    }
  }

  /// Messages about parameters, severity and verdict.
  var figureMessage: BilingualText {
    switch self {
    case .parameterUnused(let name):
      .quoting(
        name,
        en: "The parameter % is not used in the rule",
        fr: "Le paramètre % ne sert pas dans la règle"
      )
    case .parameterDefault(let name, let needed):
      .quoting(
        name,
        en: "A value of the parameter % is not \(needed.en)",
        fr: "Une valeur du paramètre % n’est pas \(needed.fr)"
      )
    case .parameterOutOfRange(let name):
      .quoting(
        name,
        en: "The value of the parameter % is outside its limits",
        fr: "La valeur du paramètre % est hors de ses limites"
      )
    case .aboveCeiling(let severity, let ceiling):
      .quoting(
        severity.rawValue,
        en: "The severity % is above ‘\(ceiling.rawValue)’, the highest that the sources allow",
        fr: "La gravité % dépasse «\u{A0}\(ceiling.rawValue)\u{A0}», la plus haute que permettent "
          + "les sources"
      )
    case .exceptionDoesNotFit(let exception): PackProblem.exceptionDoesNotFit(exception)
    case .questionMissing:
      .quoting(
        "review",
        en: "The verdict % needs a question that a person must answer",
        fr: "Le verdict % demande une question à laquelle une personne doit répondre"
      )
    default: BilingualText(en: "", fr: "")
    }
  }

  private static func exceptionDoesNotFit(_ exception: CeilingException) -> BilingualText {
    switch exception {
    case .registryRefuses:
      BilingualText(
        en: "‘registry-refuses’ needs a cited practice of the registry",
        fr: "«\u{A0}registry-refuses\u{A0}» demande la citation d’une pratique du registre"
      )
    case .contradiction:
      BilingualText(
        en: "‘contradiction’ needs an expectation that compares two statements of the plan",
        fr: "«\u{A0}contradiction\u{A0}» demande une attente qui compare deux énoncés du plan"
      )
    case .convergent:
      BilingualText(
        en: "‘convergent’ needs four independent sources of the rule and its principles",
        fr: "«\u{A0}convergent\u{A0}» demande quatre sources indépendantes de la règle et de ses "
          + "principes"
      )
    }
  }

  /// Messages about what expressions and paths are.
  var expressionMessage: BilingualText {
    switch self {
    case .notABool(let found):
      .quoting(
        found,
        en: "The expression gives % where a condition is needed",
        fr: "L’expression donne % là où il faut une condition"
      )
    case .notAList(let found):
      .quoting(
        found,
        en: "The expression gives % where a list is needed",
        fr: "L’expression donne % là où il faut une liste"
      )
    case .wrongValueType(let found):
      .quoting(
        found,
        en: "The expression gives %, which the field does not take",
        fr: "L’expression donne %, que le champ n’accepte pas"
      )
    case .notAPath(let text):
      .quoting(
        text,
        en: "% is not a path, such as plan.timeline.close_date",
        fr: "% n’est pas un chemin, comme plan.timeline.close_date"
      )
    case .pathStep(let step, let near):
      BilingualText.quoting(
        step,
        en: "The path has no field % here",
        fr: "Le chemin n’a pas de champ % à cet endroit"
      ).suggesting(near)
    case .pathThroughList(let step):
      .quoting(
        step,
        en: "% is a list; a path goes through it with a position, or ‘each’ runs over it",
        fr: "% est une liste; un chemin la traverse par une position, ou «\u{A0}each\u{A0}» la "
          + "parcourt"
      )
    case .costAboveBudget(let most, let budget):
      BilingualText(
        en: "The expression may take \(most) steps; at most \(budget) are allowed",
        fr: "L’expression peut exiger \(most) étapes; au plus \(budget) sont permises"
      )
    default: BilingualText(en: "", fr: "")
    }
  }
}
