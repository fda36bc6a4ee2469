// swift-format-ignore-file
// Written from the folder rules/aarhus/ by the test ‘Built-in packs’.

extension BuiltInAarhusPack {
  static let pack = BuiltInPack(source: source, prepared: prepared)

  static let prepared = ###"""
baUfccjckWma76aarhus62026.1W2sha256:71dc160001c5579f9dfe8a95aa2e7f661c8f2931ac896474e45828e80070d2dcAAarhus ConventionEConvention d’Aarhus3AAR001:AAR-TRA-01
S<044item;free_access4plan9materials0
0004;BASE-DEC-01109art. 6(4)<article 6(4)1:aarhus.6-4000;BASE-DEC-04109art. 6(4)<article 6(4)1:aarhus.6-4000;BASE-TRA-01109art. 6(2)<article 6(2)1:aarhus.6-2000;BASE-TRA-02109art. 6(6)<article 6(6)1:aarhus.6-6000
10010101000012g>G001111P11B02011400100001;A8Material^?G001111@1V1022310001000011>plan.materials10C9materials2n?F001111@1B0201140010000bZ1
e_1<experimental1Y2Early participation and access to information on environmental decisions.P3La participation précoce et l’accès à l’information sur les décisions environnementales.1LAny duty of a Canadian body.]1Une obligation de quelque organisme canadien.3:aarhus.6-6JFree access to informationQ1Accès gratuit à l’information1f1What bears on the decision can be read free of charge._1Ce qui touche la décision se lit gratuitement.13TRA1Aaarhus-convention1Aaarhus-convention9art. 6(6)<article 6(6):aarhus.6-4CEarly participationFParticipation précoce1\1People take part while every option is open.U2La participation a lieu pendant que toutes les options sont ouvertes.13DEC1Aaarhus-convention1Aaarhus-convention9art. 6(4)<article 6(4):aarhus.6-2@Effective notice=Avis efficace1S1Notice comes early and says enough.T1L’avis vient tôt et en dit assez.23TRA3TIM1Aaarhus-convention1Aaarhus-convention9art. 6(2)<article 6(2)1Aaarhus-convention_4Convention on Access to Information, Public Participation in Decision-making and Access to Justice in Environmental Matters (Aarhus Convention)d5Convention sur l’accès à l’information, la participation du public au processus décisionnel et l’accès à la justice en matière d’environnement (Convention d’Aarhus)1]1United Nations Economic Commission for Europeh1Commission économique des Nations Unies pour l’Europe1419981l1https://fdocuments.us/document/aarhus-guidance-extracts.htmll1https://fdocuments.us/document/aarhus-guidance-extracts.html210000
Aaarhus-convention_4Convention on Access to Information, Public Participation in Decision-making and Access to Justice in Environmental Matters (Aarhus Convention)d5Convention sur l’accès à l’information, la participation du public au processus décisionnel et l’accès à la justice en matière d’environnement (Convention d’Aarhus)1l1https://fdocuments.us/document/aarhus-guidance-extracts.htmll1https://fdocuments.us/document/aarhus-guidance-extracts.html
Ehas(item.free_access)
>plan.materials
@item.free_access
:aarhus.6-6JFree access to informationQ1Accès gratuit à l’information1f1What bears on the decision can be read free of charge._1Ce qui touche la décision se lit gratuitement.13TRA1Aaarhus-convention1Aaarhus-convention9art. 6(6)<article 6(6)
Aaarhus-convention_4Convention on Access to Information, Public Participation in Decision-making and Access to Justice in Environmental Matters (Aarhus Convention)d5Convention sur l’accès à l’information, la participation du public au processus décisionnel et l’accès à la justice en matière d’environnement (Convention d’Aarhus)1]1United Nations Economic Commission for Europeh1Commission économique des Nations Unies pour l’Europe1419981l1https://fdocuments.us/document/aarhus-guidance-extracts.htmll1https://fdocuments.us/document/aarhus-guidance-extracts.html21000
b1A document that must be paid for or registered for\1Document payant ou soumis à une inscription1_3The convention asks its parties for free access to what bears on a decision. Canada is not known to be a party.U4La convention demande à ses parties un accès gratuit à ce qui touche une décision. Rien n’indique que le Canada en soit partie.1IOpen the document to all.KOuvrir le document à tous.19materials109art. 6(6)<article 6(6)01`@1VH0Z3The document can be had only by paying or registering; article 6(6) of the convention looks to free accessh3Le document ne s’obtient qu’en payant ou en s’inscrivant; l’article 6(6) de la convention vise un accès gratuit010@item.free_access109;free_access0

"""###
}
