import Testing

@testable import Rules

@Suite("Passive forms, acronyms, office words and mailboxes")
struct PlainWordsTests {
  @Test(
    "a passive form is a form of be or être and a participle",
    arguments: [
      ("Fees will be raised in May.", DetectedLanguage.en, 1.0),
      ("Comments were carefully considered.", .en, 1.0),
      ("The rules have been made public.", .en, 1.0),
      ("We are interested in your views.", .en, 0.0),
      ("We raised the fees. Nobody was told.", .en, 0.5),
      ("The plan is indeed new.", .en, 0.0),
      ("", .en, nil),
      ("Les avis seront ensuite publiés.", .fr, 1.0),
      ("Les frais ont été relevés.", .fr, 1.0),
      ("La décision est rendue publique.", .fr, 1.0),
      ("Les membres sont arrivés hier.", .fr, 0.0),
      ("Le comité s’est réuni.", .fr, 0.0),
      ("Les gens se sont trompés.", .fr, 0.0),
      ("Nous sommes là. Le prix est élevé.", .fr, 0.0),
      ("C’est une société privée.", .fr, 0.0),
      ("LES FRAIS SERONT RELEVE\u{301}S.", .fr, 1.0),
      ("Fees were not also always, raised.", .en, 1.0),
      ("Fees were not also always then raised.", .en, 0.0),
    ] as [(String, DetectedLanguage, Double?)]
  )
  func passive(text: String, language: DetectedLanguage, share: Double?) {
    #expect(PassiveVoice.share(of: Sentences(of: text), in: language) == share)
  }

  @Test(
    "an acronym is told once, unless its first use spells it out",
    arguments: [
      ("The CRA asks, and the CRA waits.", ["CRA"]),
      ("The Canada Revenue Agency (CRA) asks. The CRA waits.", []),
      ("The CRA (Canada Revenue Agency) asks.", []),
      ("The CRA asks. The Canada Revenue Agency (CRA) waits.", ["CRA"]),
      ("Part II and Annex XIV", []),
      ("CONSULTATION ON FEES OF THE NEB", []),
      ("NOTICE: THE MINISTER INTENDS TO ACT", []),
      ("NGOs and SMEs", ["NGO", "SME"]),
      ("L’ARC et l’EDSC consultent", ["ARC", "EDSC"]),
      ("Write to info@NEB-ONE.gc.ca or https://www.CBSA.ca", []),
      ("CFIA/ACIA", ["CFIA", "ACIA"]),
      ("A plan by Ms. B. Roy", []),
      ("5G and 3D", []),
      ("The ªCSV and the E\u{301}CO of the США, C\u{301}X", ["ÉCO", "США", "C\u{301}X"]),
      ("La Loi sur l’Agence du revenu du Canada (ARC) et l’ARC", []),
      ("", []),
    ]
  )
  func acronyms(text: String, found: [String]) {
    #expect(Acronyms.unexplained(in: text) == found)
  }

  @Test(
    "office words stand as whole words, in any case",
    arguments: [
      ("PURSUANT TO the Act", DetectedLanguage.en, ["pursuant to"]),
      ("We utilize, notwithstanding.", .en, ["notwithstanding", "utilize"]),
      ("The leveraged fund", .en, []),
      ("Nonobstant l’avis susmentionné,", .fr, ["nonobstant", "susmentionné"]),
      ("Au niveau de l’eau", .fr, ["au niveau de"]),
      ("Ledit avis et lesdites règles", .fr, ["ledit", "lesdites"]),
      ("Les chevilles", .fr, []),
      (
        "A\u{300} l’effet de quoi? Pre\u{301}alablement, à", .fr,
        ["à l'effet de", "préalablement à"]
      ),
      ("prior,\r\n(to) 👍 prior-to", .en, ["prior to"]),
      // A quotation is in the words of others; a mark without its pair quotes nothing.
      ("The panel wrote “prior to building”.", .en, []),
      ("\"We utilize it\", they say, pursuant to the Act.", .en, ["pursuant to"]),
      ("L’avis « ledit plan » est clos, nonobstant.", .fr, ["nonobstant"]),
      ("He said “stop prior to this", .en, ["prior to"]),
      ("A “line\nprior to” another", .en, ["prior to"]),
      // A term of many fields is no office word.
      ("The policy on spectrum utilization", .en, []),
      ("", .en, []),
    ]
  )
  func jargon(text: String, language: DetectedLanguage, found: [String]) {
    #expect(Jargon.found(in: CodedText(of: text), as: language) == found)
  }

  @Test(
    "a mailbox is an office’s, a person’s, or does not tell",
    arguments: [
      ("consultations@example.gc.ca", Mailbox.office),
      ("hc.consultations.sc@example.gc.ca", .office),
      ("Info@example.org", .office),
      ("pat.info@example.org", .office),
      ("regulatory-affairs@example.org", .office),
      ("jane.doe@example.gc.ca", .person),
      ("Jean-Francois.Roy@example.gc.ca", .person),
      ("Marie_Tremblay2@example.org", .person),
      ("josée.bélanger@example.org", .person),
      ("jane@example.org", .undecided),
      ("tbs.og-go.sct@example.gc.ca", .undecided),
      ("jane.consultations@example.org", .office),
      ("j.d@example.org", .undecided),
      ("jane.doe", .undecided),
      ("jose\u{301}e.o’brien@example.org", .person),
      ("jane.re\u{300}glements@example.org", .office),
      ("", .undecided),
    ]
  )
  func mailbox(address: String, kind: Mailbox) {
    #expect(Mailbox(of: address) == kind)
  }
}
