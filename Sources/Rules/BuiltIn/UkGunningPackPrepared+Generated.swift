// swift-format-ignore-file
// Written from the folder rules/uk-gunning/ by the test ‘Built-in packs’.

extension BuiltInUkGunningPack {
  static let pack = BuiltInPack(
    edition: "2026.1",
    source: source,
    prepared: prepared
  )

  static let prepared = ###"""
baUfccjckWma7:uk-gunning62026.1W2sha256:b9f8dccefd1bf4a9e4aecf9a2483d8922db6ef7dacbb78407d8b820bdb878878U1England and Wales: Gunning principlesa1Angleterre et pays de Galles : principes Gunning3GUN000
S8000
0008;BASE-DEC-0110111115gun.1000;BASE-DEC-042011110141425gun.15gun.4000;BASE-DEC-052011110121225gun.15gun.2000;BASE-TRA-0110121215gun.2000:GCR-TRA-0210121215gun.20009UK-TIM-0110131315gun.30009HD-TIM-032013130141425gun.35gun.40009NZ-INC-0110111115gun.1000
Xe16stable1n1The four principles of case law, through rules of other packs._2Les quatre principes de la jurisprudence, par des règles d’autres ensembles.1KThat they are Canadian law.W1Qu’ils font partie du droit canadien.45gun.1?Formative stage>Stade formatif1a1The question is put while the mind is still open.k1La question se pose pendant que la décision reste ouverte.13DEC1:uk-gunning1:uk-gunning111105gun.4KConscientious considerationDExamen consciencieux1c1Answers are weighed in earnest before the decision.l1Les réponses sont pesées sérieusement avant la décision.23TIM3REP1:uk-gunning1:uk-gunning141405gun.2NEnough reasons and informationP1Motifs et information suffisants1b2Reasons and information suffice to answer with thought, rejected options included.[3Les motifs et l’information suffisent pour répondre de façon réfléchie, options écartées comprises.23TRA3DEC2:uk-gunning:uk-moseley2:uk-gunning1212:uk-moseley:unverified=non vérifié05gun.3=Adequate time?Temps suffisant1U1There is time to think and to answer.]1On a le temps de réfléchir et de répondre.13TIM1:uk-gunning1:uk-gunning131302:uk-gunning`1Gunning principles (also called Sedley criteria)APrincipes Gunning1k1English courts, as summarized by NHS and practitioner pagesd1Tribunaux anglais, selon des résumés de praticiens01c2http://nhsinvolvement.co.uk/connect-and-create/consultations/the-gunning-principlesc2http://nhsinvolvement.co.uk/connect-and-create/consultations/the-gunning-principles61000:uk-moseleyg1R (Moseley) v London Borough of Haringey [2014] UKSC 56h1R (Moseley) c. London Borough of Haringey [2014] UKSC 561S1Supreme Court of the United KingdomLCour suprême du Royaume-Uni14201406100000
:uk-gunning`1Gunning principles (also called Sedley criteria)APrincipes Gunning1c2http://nhsinvolvement.co.uk/connect-and-create/consultations/the-gunning-principlesc2http://nhsinvolvement.co.uk/connect-and-create/consultations/the-gunning-principles

"""###
}
