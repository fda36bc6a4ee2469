/// Common words that tell one language from another.
///
/// Function words weigh most in running text; the content words are those that headlines of
/// public consultations are made of, where English has no function words at all. A word that
/// stands in two languages is in none of the lists.
enum LanguageWords {
  /// Words that are English and not French.
  static let english = words(
    """
    about act additional after against agreement all also amending amendments among and any are
    area assessment at available bay be bear because been before being between board both
    building but by can canada's change changes comments communities community control cost
    could creek decision development did discussion do document does draft during each east
    eastern energy engagement environmental federal feedback fees final first fish fishing food
    for framework from funding gold government great guidance guidelines harbour has have he
    health her here his how however i if impact improving in indigenous information initial into
    invited invites is island issue issues it it's its label lake land let's made make
    management may meeting mine modernization more mountain my national nations new no north
    northern not notice of only other our out over own paper park participant people per period
    pest please policy power products program project proposal proposed public recovery
    regarding regulatory report respecting review river road rules safety same security seeking
    service services session sessions she should since site so some south southern standards
    statement strategy strengthening such summary support survey system than that the their them
    then there there's these they this those through to toward towards trade transport under
    until up update updated updates upon us use used using virtual was water we were west
    western what what's when where whether which while who wildlife will with within without
    workshop would you your youth
    """
  )

  /// Words that are French and not English.
  static let french = words(
    """
    accord afin ainsi aliments après atelier au auprès aussi autochtones aux avait avant avec
    avis avoir baie cadre ce ceci cela celle celles celui ces cet cette ceux changements chez
    collectivités comité comme commentaires commerce concernant conseil consultatif contre coûts
    dans de depuis des directeur directrice directrices doit doivent donc dont du définitive eau
    elle elles en entre environnementale est et examen faire faune finale frais fédéral gestion
    gouvernement historique il ils je jeunes jour jusqu jusque la lac le les leur leurs lieu
    ligne lignes loi lors lorsque lutte ma mais mes mise mobilisation modification modifications
    moi mon même nationale ne ni nord normes nos notamment notre nous ont orientation ou ouest
    où par parc pas pendant peut peuvent politique portant pourquoi programme projet proposition
    proposé proposée proposées publics publiques période pêche que quel quelle quelles quels qui
    quoi rapport recouvrement renseignements rivière règlement règles réglementaire résumé
    rétroaction réunion s'il sa sans santé se selon sera seront ses sondage sont soutien
    stratégie sud sur système séances sécurité terres tous tout toute toutes très tu un une vers
    visant vos votre vous à ébauche également élaboration énergie énoncé était étiquette été
    évaluation être île îles
    """
  )

  /// Words of Spanish, German, Italian, Portuguese and Dutch that are neither of the two.
  static let other = words(
    """
    alla alle anche auch auf bei che come como con cuando das degli dei del della delle dello
    dem den der desde donde durch een ein eine einer el esta este esto está für gli hasta het
    ihr isso ist las lo los mit muy más nach nel nella nicht niet nuestro não oder para pela
    pelo pero più por questa questo quien seu sich sie sobre sono sua sus são también uma una
    und van você von voor werden wir wird zijn zu über
    """
  )

  private static func words(_ text: String) -> [String] {
    text.utf8.split { $0 <= UInt8(ascii: " ") }.map { String(Substring($0)) }
  }
}
