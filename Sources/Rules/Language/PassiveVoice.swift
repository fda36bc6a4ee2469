/// Counts sentences in the passive by their form: a form of *to be* or *être* and a participle.
///
/// Participles that are mostly adjectives, and French verbs whose past is built with *être*, are
/// left out. A form says little about a single sentence; a share over a text says something.
package enum PassiveVoice {
  /// The share of sentences with a passive form, 0 to 1; `nil` for a text without sentences.
  package static func share(of text: String, in language: DetectedLanguage) -> Double? {
    let sentences = Sentences(of: text).words
    guard !sentences.isEmpty else { return nil }
    let passive = sentences.count { isPassive($0.map { $0.lowercased() }, in: language) }
    return Double(passive) / Double(sentences.count)
  }

  private static func isPassive(_ words: [String], in language: DetectedLanguage) -> Bool {
    let words = words.map { word in String(word.reversed().drop { ".,".contains($0) }.reversed()) }
    let forms = language == .fr ? frenchForms : englishForms
    for index in words.indices where forms.contains(words[index]) {
      if language == .fr, index > 0, reflexive.contains(words[index - 1]) { continue }
      var next = index + 1
      while next < words.count, next <= index + 3, isBetween(words[next], language) { next += 1 }
      guard next < words.count else { continue }
      if isParticiple(words[next], in: language) { return true }
    }
    return false
  }

  private static func isBetween(_ word: String, _ language: DetectedLanguage) -> Bool {
    language == .fr
      ? frenchForms.contains(word) || word.hasSuffix("ment") || frenchAdverbs.contains(word)
      : englishForms.contains(word) || word.hasSuffix("ly") || englishAdverbs.contains(word)
  }

  private static func isParticiple(_ word: String, in language: DetectedLanguage) -> Bool {
    guard language == .fr else {
      if englishAdjectives.contains(word) { return false }
      return word.count > 4 && word.hasSuffix("ed") || englishParticiples.contains(word)
    }
    var stem = word
    if stem.hasSuffix("s"), !frenchParticiples.contains(stem) { stem.removeLast() }
    if stem.hasSuffix("e"), !frenchParticiples.contains(stem) { stem.removeLast() }
    if frenchOthers.contains(stem) { return false }
    return stem.count > 3 && stem.hasSuffix("é") || frenchParticiples.contains(stem)
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let englishForms = words("am is are was were be been being")
  private static let englishAdverbs = words("not also only now still often never always then")
  private static let englishAdjectives = words(
    """
    indeed hundred interested concerned pleased committed limited related dedicated detailed
    advanced experienced aged united need speed complicated sophisticated married
    """
  )
  private static let englishParticiples = words(
    """
    made done given taken held written sent known seen set put found built brought kept led met
    paid said sold shown told understood chosen driven drawn spoken broken heard left lost borne
    begun bought caught cut felt forgotten frozen hidden laid lent read sought spent taught
    thought thrown undertaken withdrawn won
    """
  )
  private static let frenchForms = words(
    "est sont était étaient sera seront serait seraient fut furent soit soient été être étant"
  )
  private static let reflexive = words("se me te nous vous s’ s'")
  private static let frenchAdverbs = words(
    "pas plus aussi déjà ainsi bien toujours ensuite souvent jamais donc alors encore parfois"
  )
  private static let frenchOthers = words(
    """
    allé arrivé entré resté tombé monté retourné rentré passé né décédé intéressé âgé élevé privé
    varié côté société qualité marché santé
    """
  )
  private static let frenchParticiples = words(
    """
    fait mis pris tenu rendu reçu établi défini fourni offert produit écrit dit soumis transmis
    permis inclus conçu prévu connu vu lu entendu retenu obtenu maintenu reconnu attendu choisi
    réuni garanti rempli construit conduit détruit réduit traduit introduit inscrit décrit prescrit
    joint restreint atteint promis admis omis remis émis compris appris exclu conclu résolu
    """
  )
}
