// swift-format-ignore-file
// Written from the folder rules/coe/ by the test ‘Built-in packs’.

extension BuiltInCoePack {
  static let pack = BuiltInPack(
    edition: "2026.1",
    source: source,
    prepared: prepared
  )

  static let prepared = ###"""
baUfccjckWma73coe62026.1W2sha256:8e896b4653b4d8255b4e32e93dc598f5371d03cfd1c2a24b31264d050a906eb6V1Council of Europe: civil participation]1Conseil de l’Europe : participation civile3COE000
c1000
0001:IAP-OBJ-01105types6formes1;coe17.types000
TV2<experimental1k1Types of civil participation, through rules of other packs.Y2Les formes de participation civile, par des règles d’autres ensembles.1P1The content of the code of 2009.KLe contenu du code de 2009.3;coe17.typesQ1Four types of civil participationU1Quatre formes de participation civile1i2Being told, being asked, talking together and working together are four different things.R3Être informé, être consulté, dialoguer et travailler ensemble sont quatre choses différentes.13OBJ1Gcoe-civil-participation1Gcoe-civil-participation5types6formes0<coe17.rights[1Right to participate without discriminationW1Droit de participer sans discrimination1c2Individuals, organizations and civil society can take part, and nobody is kept out.n2Individus, organisations et société civile peuvent participer, et personne n’est écarté.13INC1Gcoe-civil-participation1Gcoe-civil-participationGpreamble and principlesGpréambule et principes2Cbarriers consideredCobstacles examinés19GC-INC-040?nobody kept outIpersonne n’est écarté01d1Discrimination shows in what happens, not in a plan.k1La discrimination se voit dans les faits, non dans un plan.:coe09.codeS2Participation, trust, accountability and transparency, independenceX2Participation, confiance, responsabilité et transparence, indépendance1Q3The code of 2009 describes four principles, four levels and six steps; we have not read its text.[3Le code de 2009 décrit quatre principes, quatre niveaux et six étapes; nous n’en avons pas lu le texte.13INC1Fcoe-good-practice-code1Fcoe-good-practice-codeEcontent not confirmedEcontenu non confirmé1@a level is namedDun niveau est nommé1:IAP-OBJ-0102Gcoe-civil-participationa2Guidelines for civil participation in political decision making, CM(2017)83-finalS3Lignes directrices relatives à la participation civile aux décisions politiques, CM(2017)83-final1ACouncil of EuropeEConseil de l’Europe1420171Mhttps://rm.coe.int/16807509ddS1https://rm.coe.int/09000016807509e342001:2017-09-27Fcoe-good-practice-code\2Code of Good Practice for Civil Participation in the Decision-Making Process]2Code de bonne pratique pour la participation civile au processus décisionnel1ACouncil of EuropeEConseil de l’Europe14200906300000
Gcoe-civil-participationa2Guidelines for civil participation in political decision making, CM(2017)83-finalS3Lignes directrices relatives à la participation civile aux décisions politiques, CM(2017)83-final1Mhttps://rm.coe.int/16807509ddS1https://rm.coe.int/09000016807509e3

"""###
}
