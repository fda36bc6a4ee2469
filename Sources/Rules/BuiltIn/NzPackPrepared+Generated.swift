// swift-format-ignore-file
// Written from the folder rules/nz/ by the test ‘Built-in packs’.

extension BuiltInNzPack {
  static let pack = BuiltInPack(
    edition: "2026.1",
    source: source,
    prepared: prepared
  )

  static let prepared = ###"""
baUfccjckWma72nz62026.1W2sha256:d80797a8cc9cb4a7a4b2900f1ec74ccdc3e92bf6571a63e3454099c11b12b109LNew Zealand: impact analysisW1Nouvelle-Zélande : analyse d’impact2NZ0019NZ-INC-01
]=084term6policy4plan<participants9audiences1a4kind3@in10=07in_list
0003;BASE-DEC-05109section 79section 716nz.ria000:GCR-TRA-01109section 79section 716nz.ria000;BASE-INC-01109section 79section 716nz.ria000
00110101000012_:m28112`69@Q12f102Q14f146A6Q18X4f18>74P1P14P1440<0123234234565300100011200224004270161:0011:01<1002a>V36112ZO7@Q12A40n246f128X44P144418366public68affected6=rights_holder7234565630002001213013151710011001:1TY1
mM<experimental1]1Consultation on problem, options and impacts.l1La consultation sur le problème, les options et les effets.1\1That the edition of the handbook is current.V1Que l’édition du guide est à jour.16nz.ria\1Consultation on problem, options and impactsh1Consultation sur le problème, les options et les effets1X2Those affected are asked about the problem, the options and the effects.e2Les personnes touchées sont consultées sur le problème, les options et les effets.23DEC3INC1Bnz-impact-analysis1Bnz-impact-analysis9section 79section 701Bnz-impact-analysism1Regulatory Impact Analysis Handbook, section 7 (consultation)a2Guide d’analyse d’impact de la réglementation, section 7 (Nouvelle-Zélande)1JThe Treasury (New Zealand)OTrésor de la Nouvelle-Zélande01b2http://www.treasury.govt.nz/publications/guidance/regulatory/impactanalysis/20.htmb2http://www.treasury.govt.nz/publications/guidance/regulatory/impactanalysis/20.htm4000000
Bnz-impact-analysism1Regulatory Impact Analysis Handbook, section 7 (consultation)a2Guide d’analyse d’impact de la réglementation, section 7 (Nouvelle-Zélande)1b2http://www.treasury.govt.nz/publications/guidance/regulatory/impactanalysis/20.htmb2http://www.treasury.govt.nz/publications/guidance/regulatory/impactanalysis/20.htm
o3term.policy && has(plan.participants) && has(plan.participants.audiences) && plan.participants.audiences.exists(a, has(a.kind))
W3plan.participants.audiences.exists(a, has(a.kind) && a.kind in ['public', 'affected', 'rights_holder'])
6nz.ria\1Consultation on problem, options and impactsh1Consultation sur le problème, les options et les effets1X2Those affected are asked about the problem, the options and the effects.e2Les personnes touchées sont consultées sur le problème, les options et les effets.23DEC3INC1Bnz-impact-analysis1Bnz-impact-analysis9section 79section 70
Bnz-impact-analysism1Regulatory Impact Analysis Handbook, section 7 (consultation)a2Guide d’analyse d’impact de la réglementation, section 7 (Nouvelle-Zélande)1JThe Treasury (New Zealand)OTrésor de la Nouvelle-Zélande01b2http://www.treasury.govt.nz/publications/guidance/regulatory/impactanalysis/20.htmb2http://www.treasury.govt.nz/publications/guidance/regulatory/impactanalysis/20.htm40000
Z1Organizations with declared interests onlye1Des organisations aux intérêts déclarés seulement1W4New Zealand’s handbook counts a consultation as falling short when it is not representative; organizations do not speak for everyone.T4Le guide de la Nouvelle-Zélande juge insuffisante une consultation peu représentative; les organisations ne parlent pas pour tous.1j1Add an audience of kind public, affected or rights_holder.m1Ajouter un public de genre public, affected ou rights_holder.19audiences109section 79section 701kA1cL1X2Are the public, or people affected as individuals, heard in another way?g2Le public, ou les personnes touchées à titre individuel, sont-ils entendus autrement?m3All the audiences with a kind are organizations, governments or experts; no public and no affected individuals are among themR5Tous les publics dont le genre est indiqué sont des organisations, des gouvernements ou des experts; ni le grand public ni les personnes touchées n’y figurent011Kplan.participants.audiences20@<participants029audiences0

"""###
}
