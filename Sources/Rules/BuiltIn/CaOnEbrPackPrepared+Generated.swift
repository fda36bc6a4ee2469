// swift-format-ignore-file
// Written from the folder rules/ca-on-ebr/ by the test ‘Built-in packs’.

extension BuiltInCaOnEbrPack {
  static let pack = BuiltInPack(
    edition: "2026.1",
    source: source,
    prepared: prepared
  )

  static let prepared = ###"""
baUfccjckWma79ca-on-ebr62026.1W2sha256:6d1b7430bde28d0491b08290be512aa935225c06d998eb1a880420151b70abda[1Ontario: Environmental Bill of Rights, 1993e1Ontario : Charte des droits environnementaux de 19932ON0019ON-TIM-01
o<0:4term=environmental7ordered4plan8timeline9open_date:close_date6params8min_days4_>=_30<1Fgreater_equals_int_int320@calendar_elapsed370>date_plus_days
0001;BASE-REP-0310Jminimum period and noticesGdurée minimale et avis16on.ebr000
1001010100018min_days013day0l110201?shortest periodApériode minimale12d7T1201233@A2f1022>204010223001030112000002i8m1401595@A2o3002A4j2465R12R140083453467830002000223204161910110ei1
k]1<experimental1Y2The time for comments and the decision notice of environmental proposals.f2Le délai de commentaires et l’avis de décision des propositions environnementales.1R2Section numbers, or that it applies outside prescribed ministries.e2Des numéros d’articles, ou que la loi s’applique hors des ministères prescrits.16on.ebrW1Environmental proposals on the registryZ1Propositions environnementales au registre1X3Environmental proposals are posted for thirty days or more, and the decision says what comments changed.Q4Les propositions environnementales sont affichées trente jours ou plus, et la décision dit ce que les commentaires ont changé.23TIM3REP2>on-ero-process:on-ebr-act2>on-ero-processJminimum period and noticesGdurée minimale et avis:on-ebr-actS1ss. 15 to 17 (pinpoints unverified)V1art. 15 à 17 (renvois non vérifiés)02>on-ero-processg1Environmental Registry of Ontario: consultation processT2Registre environnemental de l’Ontario : processus de consultation1EGovernment of OntarioKGouvernement de l’Ontario01`1https://ero.ontario.ca/page/consultation-process`1https://ero.ontario.ca/page/consultation-process60000:on-ebr-actd1Environmental Bill of Rights, 1993, S.O. 1993, c. 28o1Charte des droits environnementaux de 1993, L.O. 1993, chap. 281OLegislative Assembly of OntarioV1Assemblée législative de l’Ontario1419931Y1https://www.ontario.ca/laws/statute/93e28U1https://www.ontario.ca/lois/loi/93e2802001:2024-11-0100
>on-ero-processg1Environmental Registry of Ontario: consultation processT2Registre environnemental de l’Ontario : processus de consultation1`1https://ero.ontario.ca/page/consultation-process`1https://ero.ontario.ca/page/consultation-process
R1term.environmental && term.ordered
f2calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date) >= params.min_days
:on-ebr-actd1Environmental Bill of Rights, 1993, S.O. 1993, c. 28o1Charte des droits environnementaux de 1993, L.O. 1993, chap. 281Y1https://www.ontario.ca/laws/statute/93e28U1https://www.ontario.ca/lois/loi/93e28
6on.ebrW1Environmental proposals on the registryZ1Propositions environnementales au registre1X3Environmental proposals are posted for thirty days or more, and the decision says what comments changed.Q4Les propositions environnementales sont affichées trente jours ou plus, et la décision dit ce que les commentaires ont changé.23TIM3REP2>on-ero-process:on-ebr-act2>on-ero-processJminimum period and noticesGdurée minimale et avis:on-ebr-actS1ss. 15 to 17 (pinpoints unverified)V1art. 15 à 17 (renvois non vérifiés)0
>on-ero-processg1Environmental Registry of Ontario: consultation processT2Registre environnemental de l’Ontario : processus de consultation1EGovernment of OntarioKGouvernement de l’Ontario01`1https://ero.ontario.ca/page/consultation-process`1https://ero.ontario.ca/page/consultation-process60000
:on-ebr-actd1Environmental Bill of Rights, 1993, S.O. 1993, c. 28o1Charte des droits environnementaux de 1993, L.O. 1993, chap. 281OLegislative Assembly of OntarioV1Assemblée législative de l’Ontario1419931Y1https://www.ontario.ca/laws/statute/93e28U1https://www.ontario.ca/lois/loi/93e2802001:2024-11-01
S2calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date)
g1calendar.plus(plan.timeline.open_date, params.min_days)
m1An Ontario environmental proposal open for fewer than 30 daysQ2Proposition environnementale ontarienne ouverte moins de 30 jours1`4Prescribed ministries of Ontario post proposals for at least this time, longer when they are complex. The sections of the Act are not confirmed.Z5Les ministères prescrits de l’Ontario affichent leurs propositions au moins ce temps, davantage si elles sont complexes. Les articles de la loi ne sont pas confirmés.1DLengthen the window.FProlonger la période.1<short-period20>minimum period?durée minimaleb;S1ss. 15 to 17 (pinpoints unverified)V1art. 15 à 17 (renvois non vérifiés)01XB2cR1P\10^4The proposal is open for {actual, plural, one {# day} other {# days}}; the Environmental Registry of Ontario expects {params.min_days} or morek4La proposition reste ouverte {actual, plural, one {# jour} other {# jours}}; le Registre environnemental de l’Ontario en attend {params.min_days} ou plus16actual3ee1\1201343@A2o30024R12R140634534620002000223011011Hplan.timeline.close_date20A8timeline02:close_date11Hplan.timeline.close_date20A8timeline02:close_date@4date0kg1Y1201343@A2o30023R120053457820002020213012001]1Set the closing day that the period calls fora1Fixer le jour de clôture que demande la période

"""###
}
