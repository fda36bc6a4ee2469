extension Verb {
  /// The English verbs that phrases of functions, terms and yes-or-no fields use.
  static let english: [Verb] =
    [
      Verb("be", "is", "are"), Verb("have", "has", "have"), Verb("be able to", "can", "can"),
      Verb("", "will", "will"), Verb("touch", "touches", "touch"),
      Verb("match", "matches", "match"),
      Verb("pass", "passes", "pass"), Verb("do", "does", "do"), Verb("carry", "carries", "carry"),
      Verb("apply", "applies", "apply"),
    ]
    + [
      "agree", "allow", "appear", "begin", "belong", "change", "come", "concern",
      "contain", "count", "cover", "depend", "describe", "differ", "end", "exceed", "exist", "fall",
      "follow", "give", "grow", "help", "hold", "include", "indicate", "involve", "keep", "lack",
      "last", "lead", "lie", "list", "look", "make", "mention", "name", "need", "occur", "offer",
      "open", "overlap", "precede", "produce", "provide", "read", "refer", "require", "respect",
      "rest", "run", "say", "seem", "share", "show", "span", "speak", "stand", "start", "state",
      "take", "use",
    ].map { Verb($0, $0 + "s", $0) }

  /// The French verbs that phrases use, future and present.
  static let french: [Verb] =
    [
      Verb("être", "est", "sont"), Verb("être", "sera", "seront"), Verb("avoir", "a", "ont"),
      Verb("pouvoir", "peut", "peuvent"), Verb("devoir", "doit", "doivent"),
      Verb("contenir", "contient", "contiennent"), Verb("tenir", "tient", "tiennent"),
      Verb("comprendre", "comprend", "comprennent"), Verb("prévoir", "prévoit", "prévoient"),
      Verb("tomber", "tombe", "tombent"), Verb("finir", "finit", "finissent"),
      Verb("dépendre", "dépend", "dépendent"), Verb("suivre", "suit", "suivent"),
      Verb("précéder", "précède", "précèdent"), Verb("produire", "produit", "produisent"),
      Verb("faire", "fait", "font"), Verb("dire", "dit", "disent"), Verb("lire", "lit", "lisent"),
      Verb("permettre", "permet", "permettent"), Verb("offrir", "offre", "offrent"),
      Verb("ouvrir", "ouvre", "ouvrent"),
      Verb("couvrir", "couvre", "couvrent"), Verb("remplir", "remplit", "remplissent"),
      Verb("renvoyer", "renvoie", "renvoient"), Verb("commencer", "commence", "commencent"),
      Verb("énumérer", "énumère", "énumèrent"), Verb("aller", "va", "vont"),
      Verb("recevoir", "reçoit", "reçoivent"), Verb("exiger", "exige", "exigent"),
      Verb("correspondre", "correspond", "correspondent"), Verb("venir", "vient", "viennent"),
      Verb("différer", "diffère", "diffèrent"), Verb("inclure", "inclut", "incluent"),
      Verb("donner", "donnera", "donneront"), Verb("appartenir", "appartient", "appartiennent"),
    ]
    + [
      "accept", "appliqu", "chevauch", "compt", "concern", "demand", "dépass",
      "dur", "exist", "figur", "indiqu", "manqu", "mentionn", "montr", "nomm", "désign", "occup",
      "parl", "port", "précis", "recoup", "respect", "rest", "sembl", "touch", "trouv",
      "utilis", "vis", "donn", "présent", "regard", "signal", "vérifi",
    ].map { Verb($0 + "er", $0 + "e", $0 + "ent") }
}
