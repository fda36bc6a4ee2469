/// What the name of a mailbox tells: an office, a person, or neither.
package enum Mailbox: String, Hashable, Sendable {
  /// A mailbox that stays when people move on, such as `consultations@`.
  case office
  /// A mailbox of one person, such as `jane.doe@`.
  case person
  /// The name does not tell.
  case undecided

  /// What the name before the `@` of an address tells.
  ///
  /// An office is known by a word such as *info* or *consultation*; a person by a common given
  /// name of Canada with a second part behind it. Everything else stays undecided.
  package init(of address: String) {
    guard TextQuestions.isEmail(address) else {
      self = .undecided
      return
    }
    let codes = CodedText(of: TextQuestions.trimmed(address)).folded.codes
    let name = codes.prefix { $0 != UInt8(ascii: "@") }
    let parts = name.split { ".-_+".utf8.contains($0) }
    let isOffice = parts.contains { part in
      Self.offices.contains(codes, part.indices) || Self.holdsStem(part)
    }
    if isOffice {
      self = .office
    } else if parts.count >= 2, let first = parts.first, let last = parts.last,
      Self.givenNames.contains(codes, first.indices), last.count >= 2,
      last.allSatisfy({ CodeSort($0).isName || CodedText.isApostrophe($0) })
    {
      self = .person
    } else {
      self = .undecided
    }
  }

  private static func holdsStem(_ part: ArraySlice<UInt8>) -> Bool {
    part.indices.contains { start in stems.contains { part[start...].starts(with: $0) } }
  }

  /// Words that name an office when they are a whole part.
  private static let offices = CodedWords(
    in: """
      info infos mail email courriel contact contacts help aide admin office bureau team equipe
      équipe general media medias privacy atip aiprp program programme policy politique reg regs
      regulatory affaires affairs public web webmaster support clientservice ministre minister
      """
  )
  /// Beginnings and parts of such words.
  private static let stems = [
    "consult", "comment", "feedback", "retroaction", "rétroaction", "inquir", "enquir",
    "renseign", "service", "communicat", "engagement", "mobilisation", "secretariat",
    "secrétariat", "questions", "reglement", "règlement", "regulation", "survey", "sondage",
    "participat", "canada",
  ].map { CodedText(of: $0).codes }
  /// Given names that are common in Canada and are no other word of an address.
  private static let givenNames = CodedWords(
    in: """
      alain alexandra alexandre alice amanda amelie amélie amy andre andré andrea andrew angela
      anita ann anna anne annie anthony antoine ashley audrey barbara benjamin benoit benoît brenda
      brian bruce caroline carolyn catherine chantal charles charlotte chloe chris christian
      christine christopher claire claude colin cynthia daniel danielle david deborah denis denise
      diane donald donna dominique doug edward elizabeth emily emma eric éric erin etienne étienne
      eve felix francine francis francois françois frank frederic frédéric gabriel gary genevieve
      geneviève george gilles gordon greg guillaume guy heather helen helene hélène henry hugo ian
      isabelle jacques james jane jason jean jeff jennifer jeremy jessica jill joan joanne john
      jonathan joseph josee josée judith julia julie julien karen katherine kathleen kelly kenneth
      kevin kim kimberly laura laurent leslie linda lisa lise louis louise luc lucie lynn manon
      marc margaret maria marie mario mark martin martine mary mathieu matthew maxime megan melanie
      mélanie melissa michael michel michele michelle monica monique nancy nathalie nicholas nicolas
      nicole olivia olivier pascal patricia patrick paul peter philip philippe pierre rachel raymond
      rebecca richard robert roger ronald ryan samantha samuel sandra sara sarah scott sean serge
      sharon shirley simon sophie stephanie stéphanie stephane stéphane stephen steve steven susan
      suzanne sylvain sylvie teresa thomas timothy tracy valerie valérie vanessa veronique véronique
      victoria vincent wendy william yves yvonne
      """
  )
}
