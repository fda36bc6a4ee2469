// swift-format-ignore-file
// Written from the folder rules/coe/ by the test ‘Built-in packs’.

extension BuiltInCoePack {
  static let pack = BuiltInPack(source: source, prepared: prepared)

  static let prepared = ###"""
baUfccjckWma73coe62026.1W2sha256:7bbe9f868818c9bc8684d275357f1348f72bb8a9fa4ab16a5462a53ec9c6dba6V1Council of Europe: civil participation]1Conseil de l’Europe : participation civile3COE000
c1000
0001:IAP-OBJ-01105types6formes1;coe17.types000
UL<experimental1k1Types of civil participation, through rules of other packs.Y2Les formes de participation civile, par des règles d’autres ensembles.1P1The content of the code of 2009.KLe contenu du code de 2009.1;coe17.typesQ1Four types of civil participationU1Quatre formes de participation civile1i2Being told, being asked, talking together and working together are four different things.R3Être informé, être consulté, dialoguer et travailler ensemble sont quatre choses différentes.13OBJ1Gcoe-civil-participation1Gcoe-civil-participation5types6formes1Gcoe-civil-participationa2Guidelines for civil participation in political decision making, CM(2017)83-finalS3Lignes directrices relatives à la participation civile aux décisions politiques, CM(2017)83-final1ACouncil of EuropeEConseil de l’Europe1420171Mhttps://rm.coe.int/16807509ddS1https://rm.coe.int/09000016807509e342001:2017-09-270
Gcoe-civil-participationa2Guidelines for civil participation in political decision making, CM(2017)83-finalS3Lignes directrices relatives à la participation civile aux décisions politiques, CM(2017)83-final1Mhttps://rm.coe.int/16807509ddS1https://rm.coe.int/09000016807509e3

"""###
}
