// swift-format-ignore-file
// Written from the folder rules/fr-crpa/ by the test ‘Built-in packs’.

extension BuiltInFrCrpaPack {
  static let pack = BuiltInPack(
    edition: "2026.1",
    source: source,
    prepared: prepared
  )

  static let prepared = ###"""
baUfccjckWma77fr-crpa62026.1W2sha256:f4bb802624f527db9c4b48677919984dbc0b034ea9cff7d897b7bc025d3917b4R1France: public-administration codeR2France : Code des relations entre le public et l’administration3FRA002:FRA-TIM-01:FRA-REP-01
ZA0?4term7ordered4plan8timeline9open_date:close_date6params8min_days4_>=_8analysisBduplicate_handling7purpose5scope6closed3_>_60<1Fgreater_equals_int_int320@calendar_elapsed370>date_plus_days0;1?greater_int_int510Abilingual_present0>59list_size
0000
1001011100018min_days013day0N10201?shortest periodApériode minimale120F001111@120201130010000002>m1401595@A2o3002A4j2465R12R140082342356730002000223204161810110UO
1001010100000002QU2e3<012I=P1A2j302f104Q14f168Q16f1:<A8j32@0f2BDf1>F<f16f16N@N@2N@2130A29:29:2;<2;<=2;<=5000200022300426006390093=1>132450cQ3
T[1<experimental1h1Open online consultations and what guards their results.Y2Les consultations ouvertes en ligne et ce qui en protège les résultats.1a1Any effect in Canada, or the wording of articles.`1Un effet au Canada, ou le libellé des articles.27fr.crpaKOpen consultations (France)FConsultations ouvertes1W2Terms and documents are public, the time is fair and a summary follows.n2Les modalités et les documents sont publics, le délai est raisonnable et une synthèse suit.23TIM3REP17fr-crpa17fr-crpaHL131-1, L132-1 to L132-3HL131-1, L132-1 à L132-305fr.ceZ1Criteria of the Conseil d’État (France)NCritères du Conseil d’État1j2Information is clear, announced rules are kept and results are guarded against duplicates.Y3L’information est claire, les règles annoncées sont tenues et les résultats protégés des doublons.23TRA3REP1Hfr-conseil-etat-criteria1Hfr-conseil-etat-criteria8criteria9critères027fr-crpaW3Code of relations between the public and the administration (France), arts. L131-1 and L132-1 to L132-3i2Code des relations entre le public et l’administration, art. L131-1 et L132-1 à L132-31?French RepublicFRépublique française0001000Hfr-conseil-etat-criteriak1Conseil d’État (France): criteria for open consultationsi1Conseil d’État : critères des consultations ouvertes1JConseil d’État (France)JConseil d’État (France)006100000
<term.ordered
f2calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date) >= params.min_days
7fr-crpaW3Code of relations between the public and the administration (France), arts. L131-1 and L132-1 to L132-3i2Code des relations entre le public et l’administration, art. L131-1 et L132-1 à L132-30
7fr.crpaKOpen consultations (France)FConsultations ouvertes1W2Terms and documents are public, the time is fair and a summary follows.n2Les modalités et les documents sont publics, le délai est raisonnable et une synthèse suit.23TIM3REP17fr-crpa17fr-crpaHL131-1, L132-1 to L132-3HL131-1, L132-1 à L132-30
7fr-crpaW3Code of relations between the public and the administration (France), arts. L131-1 and L132-1 to L132-3i2Code des relations entre le public et l’administration, art. L131-1 et L132-1 à L132-31?French RepublicFRépublique française0001000
S2calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date)
g1calendar.plus(plan.timeline.open_date, params.min_days)
a1An open online consultation of fewer than 15 daysb1Consultation ouverte en ligne de moins de 15 jours1f5Articles L132-1 to L132-3, read in a secondary source, let French administrations replace a committee by an open consultation of at least fifteen days. They have no effect in Canada.n6Les articles L132-1 à L132-3, lus dans une source secondaire, permettent aux administrations françaises de remplacer un comité par une consultation ouverte d’au moins quinze jours. Ils n’ont pas d’effet au Canada.1DLengthen the window.FProlonger la période.1<short-period1W3@L132-1 to L132-3@L132-1 à L132-301e91YC0T4The window lasts {actual, plural, one {# day} other {# days}}; the French code gives {params.min_days} or more to open consultationsb4La période dure {actual, plural, one {# jour} other {# jours}}; le code français en accorde {params.min_days} ou plus aux consultations ouvertes16actual3UK\1201343@A2o30024R12R140623423520002000223011011Hplan.timeline.close_date20A8timeline02:close_date11Hplan.timeline.close_date20A8timeline02:close_date@4date0[MY1201343@A2o30023R120052346720002020213012001]1Set the closing day that the period calls fora1Fixer le jour de clôture que demande la période
Q6has(plan.analysis.duplicate_handling) && bilingual.present(plan.analysis.duplicate_handling) && has(plan.purpose.scope) && has(plan.purpose.scope.closed) && plan.purpose.scope.closed.size() > 0
Hfr-conseil-etat-criteriak1Conseil d’État (France): criteria for open consultationsi1Conseil d’État : critères des consultations ouvertes0
5fr.ceZ1Criteria of the Conseil d’État (France)NCritères du Conseil d’État1j2Information is clear, announced rules are kept and results are guarded against duplicates.Y3L’information est claire, les règles annoncées sont tenues et les résultats protégés des doublons.23TRA3REP1Hfr-conseil-etat-criteria1Hfr-conseil-etat-criteria8criteria9critères0
Hfr-conseil-etat-criteriak1Conseil d’État (France): criteria for open consultationsi1Conseil d’État : critères des consultations ouvertes1JConseil d’État (France)JConseil d’État (France)0061000
a1Nothing against duplicate or out-of-scope answersa1Rien contre les réponses en double ou hors sujet1m2The Conseil d’État, read in a secondary source, asks that results be guarded against both.U3Le Conseil d’État, lu dans une source secondaire, demande que les résultats en soient protégés.1P3Describe it in `analysis.duplicate_handling`, and list what is closed in `purpose.scope.closed`.]3Le décrire sous `analysis.duplicate_handling` et énumérer ce qui est arrêté sous `purpose.scope.closed`.18analysis1U[2Aduplicate answersCréponses en double01h_21Sk20h2The plan does not show how duplicate answers, and answers outside the scope, are handledk2Le plan ne montre pas comment sont traitées les réponses en double et hors du périmètre011=plan.analysis10K8analysis0

"""###
}
