/// Counts sentences in the passive by their form: a form of *to be* or *être* and a participle.
///
/// Participles that are mostly adjectives, and French verbs whose past is built with *être*, are
/// left out. A form says little about a single sentence; a share over a text says something.
package enum PassiveVoice {
  /// The share of sentences with a passive form, 0 to 1; `nil` for a text without sentences.
  package static func share(of sentences: Sentences, in language: DetectedLanguage) -> Double? {
    guard sentences.count > 0 else { return nil }
    let codes = sentences.text.folded.codes
    let words = sentences.words.map { trimmed($0, codes) }
    let passive = sentences.ranges.count { isPassive(words[$0], codes, language) }
    return Double(passive) / Double(sentences.count)
  }

  private static func trimmed(_ word: Range<Int>, _ codes: [UInt8]) -> Range<Int> {
    var word = word
    while let last = word.last, ".,".utf8.contains(codes[last]) { word.removeLast() }
    return word
  }

  private static func isPassive(
    _ words: ArraySlice<Range<Int>>,
    _ codes: [UInt8],
    _ language: DetectedLanguage
  ) -> Bool {
    let forms = language == .fr ? frenchForms : englishForms
    for index in words.indices where forms.contains(codes, words[index]) {
      let isReflexive =
        language == .fr && index > words.startIndex && reflexive.contains(codes, words[index - 1])
      if isReflexive { continue }
      var next = index + 1
      while next < words.endIndex, next <= index + 3, isBetween(words[next], codes, language) {
        next += 1
      }
      if next < words.endIndex, isParticiple(words[next], codes, language) { return true }
    }
    return false
  }

  private static func isBetween(
    _ word: Range<Int>,
    _ codes: [UInt8],
    _ language: DetectedLanguage
  ) -> Bool {
    language == .fr
      ? frenchForms.contains(codes, word) || codes[word].ends(with: "ment".utf8)
        || frenchAdverbs.contains(codes, word)
      : englishForms.contains(codes, word) || codes[word].ends(with: "ly".utf8)
        || englishAdverbs.contains(codes, word)
  }

  private static func isParticiple(
    _ word: Range<Int>,
    _ codes: [UInt8],
    _ language: DetectedLanguage
  ) -> Bool {
    guard language == .fr else {
      if englishAdjectives.contains(codes, word) { return false }
      return word.count > 4 && codes[word].ends(with: "ed".utf8)
        || englishParticiples.contains(codes, word)
    }
    var stem = word
    for ending in "se".utf8
    where codes[stem].last == ending && !frenchParticiples.contains(codes, stem) {
      stem.removeLast()
    }
    if frenchOthers.contains(codes, stem) { return false }
    return stem.count > 3 && codes[stem].last == TextCode.eAcute
      || frenchParticiples.contains(codes, stem)
  }

  private static let englishForms = CodedWords(in: "am is are was were be been being")
  private static let englishAdverbs = CodedWords(
    in: "not also only now still often never always then"
  )
  private static let englishAdjectives = CodedWords(
    in: """
      indeed hundred interested concerned pleased committed limited related dedicated detailed
      advanced experienced aged united need speed complicated sophisticated married
      """
  )
  private static let englishParticiples = CodedWords(
    in: """
      made done given taken held written sent known seen set put found built brought kept led met
      paid said sold shown told understood chosen driven drawn spoken broken heard left lost borne
      begun bought caught cut felt forgotten frozen hidden laid lent read sought spent taught
      thought thrown undertaken withdrawn won
      """
  )
  private static let frenchForms = CodedWords(
    in: "est sont était étaient sera seront serait seraient fut furent soit soient été être étant"
  )
  private static let reflexive = CodedWords(in: "se me te nous vous s’ s'")
  private static let frenchAdverbs = CodedWords(
    in: "pas plus aussi déjà ainsi bien toujours ensuite souvent jamais donc alors encore parfois"
  )
  private static let frenchOthers = CodedWords(
    in: """
      allé arrivé entré resté tombé monté retourné rentré passé né décédé intéressé âgé élevé privé
      varié côté société qualité marché santé
      """
  )
  private static let frenchParticiples = CodedWords(
    in: """
      fait mis pris tenu rendu reçu établi défini fourni offert produit écrit dit soumis transmis
      permis inclus conçu prévu connu vu lu entendu retenu obtenu maintenu reconnu attendu choisi
      réuni garanti rempli construit conduit détruit réduit traduit introduit inscrit décrit prescrit
      joint restreint atteint promis admis omis remis émis compris appris exclu conclu résolu
      """
  )
}
