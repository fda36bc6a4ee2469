import Findings
import SourceText
import Testing

@Suite("Message templates")
struct MessageTemplateTests {
  private let days = "{n, plural, =0 {none} one {# day} other {# days}}"
  private let jours = "{n, plural, one {# jour} other {# jours}}"

  private func format(
    _ text: String,
    _ language: Language,
    _ values: [String: MessageValue]
  ) -> String {
    let (template, problems) = MessageTemplate.parse(text, language: language)
    #expect(problems.isEmpty)
    return template.format(values)
  }

  @Test(
    "English counts one alone",
    arguments: [
      (MessageValue.int(0), "none"), (.int(1), "1 day"), (.int(2), "2 days"),
      (.int(15000), "15,000 days"), (.double(1.5), "1.5 days"), (.double(1), "1 day"),
      (.int(-1), "-1 day"), (.text("many"), "many days"),
    ]
  )
  func englishPlural(value: MessageValue, shown: String) {
    #expect(format(days, .en, ["n": value]) == shown)
  }

  @Test(
    "French counts everything below two as one",
    arguments: [
      (MessageValue.int(0), "0 jour"), (.int(1), "1 jour"), (.double(1.5), "1,5 jour"),
      (.double(1.9999), "2 jours"), (.int(2), "2 jours"), (.int(15000), "15\u{A0}000 jours"),
      (.int(1_000_000), "1\u{A0}000\u{A0}000 jours"),
    ]
  )
  func frenchPlural(value: MessageValue, shown: String) {
    #expect(format(jours, .fr, ["n": value]) == shown)
  }

  @Test("French has a form for whole millions")
  func frenchMillions() {
    let text = "{n, plural, one {# jour} many {# de jours} other {# jours}}"
    #expect(format(text, .fr, ["n": .int(2_000_000)]) == "2\u{A0}000\u{A0}000 de jours")
    #expect(format(text, .fr, ["n": .int(2_000_001)]) == "2\u{A0}000\u{A0}001 jours")
    let problems = MessageTemplate.parse(text, language: .en).problems
    #expect(problems.map(\.kind) == [.unknownForm("many")])
  }

  @Test(
    "values are shown in each language's way",
    arguments: [
      (MessageValue.date(year: 2026, month: 3, day: 1), "March 1, 2026", "1er mars 2026"),
      (.date(year: 2026, month: 8, day: 31), "August 31, 2026", "31 août 2026"),
      (.double(1234.5), "1,234.5", "1\u{A0}234,5"), (.double(0.0005), "0", "0"),
      (.double(-0.25), "-0.25", "-0,25"),
      (
        .int(.min), "-9,223,372,036,854,775,808",
        "-9\u{A0}223\u{A0}372\u{A0}036\u{A0}854\u{A0}775\u{A0}808"
      ),
      (.double(.infinity), "∞", "∞"), (.bool(true), "yes", "oui"),
      (.bilingual(BilingualText(en: "Open", fr: "Ouverte")), "Open", "Ouverte"),
      (.list([.text("a"), .text("b"), .int(3)]), "a, b and 3", "a, b et 3"),
      (.list([.text("a")]), "a", "a"), (.list([]), "(none)", "(aucun)"),
    ]
  )
  func values(value: MessageValue, english: String, french: String) {
    #expect(format("{v}", .en, ["v": value]) == english)
    #expect(format("{v}", .fr, ["v": value]) == french)
  }

  @Test(
    "apostrophes quote only before signs that need it",
    arguments: [
      ("l'avis {n}", "l'avis 3"), ("I don''t know", "I don't know"), ("'{n}' is {n}", "{n} is 3"),
      ("'{''n''}' {n}", "{'n'} 3"), ("# and '#", "# and '#"), ("end'", "end'"),
      ("{n, plural, one {'#'} other {'#' # l'an}}", "# 3 l'an"),
    ]
  )
  func apostrophes(text: String, shown: String) {
    #expect(format(text, .en, ["n": .int(3)]) == shown)
  }

  @Test("a plural may stand inside a plural")
  func nested() {
    let text = "{a, plural, one {# x {b, plural, one {# y} other {# ys}}} other {# xs}}"
    #expect(format(text, .en, ["a": .int(1), "b": .int(2)]) == "1 x 2 ys")
  }

  @Test("a value that is not given shows its name")
  func missingValue() {
    #expect(format("{a} and {params.b, number}", .en, ["a": .int(1)]) == "1 and {params.b}")
  }

  @Test(
    "problems have their range",
    arguments: [
      ("a {n", MessageTemplate.Problem.Kind.unclosed, 2, 3), ("a } b", .unopened, 2, 3),
      ("{}", .nameMissing, 0, 1), ("{a-b}", .nameMalformed("a-b"), 1, 4),
      ("{n, choice}", .unknownStyle("choice"), 4, 10), ("{n, }", .unknownStyle(""), 4, 5),
      ("{n, plural, other {x}}", .missingForm(.one), 1, 2),
      ("{n, plural, one {x}}", .missingForm(.other), 1, 2),
      ("{n, plural, one {x} few {y} other {z}}", .unknownForm("few"), 20, 23),
      ("{n, plural, one {x} one {y} other {z}}", .repeatedForm("one"), 20, 23),
      ("{n, plural, one other {z} one {x}}", .formWithoutText("one"), 12, 15),
      ("é '{n} b", .unclosedQuote, 3, 4),
    ]
  )
  func problems(text: String, kind: MessageTemplate.Problem.Kind, start: Int, end: Int) {
    let problems = MessageTemplate.parse(text, language: .en).problems
    #expect(problems.map(\.kind) == [kind])
    #expect(problems.map(\.range) == [ByteRange(start, end)])
    #expect(problems.allSatisfy { !$0.message.en.isEmpty && !$0.message.fr.isEmpty })
  }

  @Test(
    "hostile text ends",
    arguments: [
      String(repeating: "{n, plural, one {", count: 5000), String(repeating: "{", count: 100_000),
      String(repeating: "'", count: 100_001), "{n, plural, ,,,", "{n,plural,}", "{n,plural,{",
    ]
  )
  func hostile(text: String) {
    _ = MessageTemplate.parse(text, language: .fr).template.format { _ in .int(1) }
  }

  @Test("the two languages show the same values")
  func pair() {
    let english = MessageTemplate.parse("{a} {b, plural, one {} other {{c}}}", language: .en)
    let french = MessageTemplate.parse("{a} {d}", language: .fr)
    let unmatched = MessageTemplatePair(en: english.template, fr: french.template).unmatched
    #expect(unmatched.onlyEnglish.map(\.name) == ["b", "c"])
    #expect(unmatched.onlyFrench.map(\.name) == ["d"])
    #expect(unmatched.onlyFrench.map(\.range) == [ByteRange(5, 6)])
  }
}
