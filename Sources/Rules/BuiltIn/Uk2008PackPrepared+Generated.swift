// swift-format-ignore-file
// Written from the folder rules/uk-2008/ by the test ‘Built-in packs’.

extension BuiltInUk2008Pack {
  static let pack = BuiltInPack(
    edition: "2026.1",
    source: source,
    prepared: prepared
  )

  static let prepared = ###"""
baUfccjckWma77uk-200862026.1W2sha256:9f9703fca98be0e2938eef16fa2e89b1cd770df424f1b0dd3ffb5c7cdd948416b1United Kingdom: Code of Practice 2008 (historical)a1Royaume-Uni : Code de pratique 2008 (historique)3UKH001:UKH-TIM-01
^:094term7ordered4plan8timeline9open_date:close_date6params8min_days4_>=_30<1Fgreater_equals_int_int320@calendar_elapsed370>date_plus_days
00019HD-TIM-0100001:UKH-TIM-01
0001011100018min_days013day0X510201?shortest periodApériode minimale120F001111@120201130010000002>m1401595@A2o3002A4j2465R12R140082342356730002000223204161810110hR1
ai1:historical1P1The twelve weeks of criterion 2.Q1Les douze semaines du critère 2.1JThat the code is in force.KQue le code est en vigueur.26uk08.2f1Duration of consultation exercises (Code, criterion 2)[1Durée des consultations (Code, critère 2)1^1Twelve weeks as a rule, longer where it helps.P2Douze semaines en règle générale, davantage si c’est utile.13TIM1<uk-code-20081<uk-code-2008;criterion 2:critère 20:uk12.rangeJTwo to twelve weeks (2012)P1De deux à douze semaines (2012)1_3In the principles of 2012 the length ran from two to twelve weeks, online unless there was a reason against it.W3Dans les principes de 2012, la durée allait de deux à douze semaines, en ligne sauf raison contraire.13TIM2Buk-principles-2012Euk-bevan-brittan-20162Buk-principles-20126timing6duréeEuk-bevan-brittan-20167history:historique02<uk-code-2008P1Code of Practice on Consultationb1Code de pratique sur la consultation (Royaume-Uni)1=HM GovernmentKGouvernement du Royaume-Uni1420081d2http://publicbenefitconsultation.blogspot.com/p/government-code-of-practice-for.htmld2http://publicbenefitconsultation.blogspot.com/p/government-code-of-practice-for.html41000Buk-principles-2012LConsultation Principles 2012NPrincipes de consultation 20121OCabinet Office (United Kingdom)LCabinet Office (Royaume-Uni)1420121\2https://publications.parliament.uk/pa/ld201314/ldselect/ldsecleg/75/7505.htm\2https://publications.parliament.uk/pa/ld201314/ldselect/ldsecleg/75/7505.htm51001:2013-10-22021:uk12.range0g2Withdrawn; the lower figure was dropped, and the upper one is that of the code of 2008.W3Retirés; le chiffre inférieur a été abandonné, et le chiffre supérieur est celui du code de 2008.01Euk-bevan-brittan-2016Nhistory of the 2012 principlesP1historique des principes de 2012KHistory, not a requirement.R1De l’histoire, non une exigence.
<term.ordered
f2calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date) >= params.min_days
<uk-code-2008P1Code of Practice on Consultationb1Code de pratique sur la consultation (Royaume-Uni)1d2http://publicbenefitconsultation.blogspot.com/p/government-code-of-practice-for.htmld2http://publicbenefitconsultation.blogspot.com/p/government-code-of-practice-for.html
6uk08.2f1Duration of consultation exercises (Code, criterion 2)[1Durée des consultations (Code, critère 2)1^1Twelve weeks as a rule, longer where it helps.P2Douze semaines en règle générale, davantage si c’est utile.13TIM1<uk-code-20081<uk-code-2008;criterion 2:critère 20
<uk-code-2008P1Code of Practice on Consultationb1Code de pratique sur la consultation (Royaume-Uni)1=HM GovernmentKGouvernement du Royaume-Uni1420081d2http://publicbenefitconsultation.blogspot.com/p/government-code-of-practice-for.htmld2http://publicbenefitconsultation.blogspot.com/p/government-code-of-practice-for.html41000
S2calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date)
g1calendar.plus(plan.timeline.open_date, params.min_days)
Y1Fewer than twelve weeks (historical code)Y1Moins de douze semaines (code historique)1W3The twelve weeks of the code are still the figure most often quoted; it is no longer in force anywhere._3Les douze semaines du code sont encore le chiffre le plus souvent cité; il n’est plus en vigueur nulle part.1b1Nothing is asked for; the finding is a comparison.f1Rien n’est demandé; le constat est une comparaison.2<short-period:historical1W3;criterion 2:critère 201h;1aD0U4The window lasts {actual, plural, one {# day} other {# days}}; the British code of 2008, since withdrawn, asked for {params.min_days}_4La période dure {actual, plural, one {# jour} other {# jours}}; le code britannique de 2008, abandonné depuis, en demandait {params.min_days}16actual3hN\1201343@A2o30024R12R140623423520002000223011011Hplan.timeline.close_date20A8timeline02:close_date11Hplan.timeline.close_date20A8timeline02:close_date@4date0nP1Y1201343@A2o30023R120052346720002020213012001]1Set the closing day that the period calls fora1Fixer le jour de clôture que demande la période

"""###
}
