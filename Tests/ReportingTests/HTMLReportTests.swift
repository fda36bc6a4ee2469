import Findings
import SourceText
import Testing

@testable import Reporting

private func day(_ month: Int, _ day: Int, _ number: Int) -> CalendarDay {
  CalendarDay(year: 2026, month: month, day: day, number: number)
}

private func page(_ run: LintRun, _ change: (inout ReportOptions) -> Void = { _ in }) -> String {
  var options = ReportOptions()
  change(&options)
  return String(decoding: ReportFormat.html.report(run, options), as: UTF8.self)
}

/// A run over a file with two plans, each with a finding, and a finding of the file.
private func twoPlans() -> LintRun {
  let text = "a: 1\n---\nb: 2\n"
  var run = SampleRun.run(
    [
      SampleRun.finding(ByteRange(0, 1)), SampleRun.review(ByteRange(9, 10)),
      SampleRun.finding(ByteRange(5, 8)),
    ],
    text: text
  )
  run.rules[0].principles = [
    PrincipleName(id: "gc.time", name: BilingualText(en: "Time & <all>", fr: "Temps"))
  ]
  var passed = OutcomeCounts()
  passed.passed = 2
  passed.untested = 1
  let score = PrincipleScore(principle: run.rules[0].principles[0], outcomes: passed)
  run.files[0].summaries = [
    PlanSummary(
      title: BilingualText(en: "First", fr: "Premier"),
      range: ByteRange(0, 4),
      scores: [score],
      timeline: [
        TimelineEntry(.consultation, from: day(3, 1, 20_513), to: day(5, 10, 20_583)),
        TimelineEntry(
          .minimum,
          name: BilingualText(en: "Act <1>", fr: "Loi <1>"),
          from: day(3, 1, 20_513),
          to: day(4, 30, 20_573)
        ),
      ]
    ),
    PlanSummary(title: BilingualText(en: "Second", fr: "Second"), range: ByteRange(9, 13)),
  ]
  return run
}

@Suite struct HTMLReportTests {
  @Test func loadsNothingAndRunsNothing() {
    let text = page(ReportSample(form: .carriageReturns, count: 30).run)
    for word in ["<script", "<link", "<img", "src=", "@import", "url(", "onclick"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(!text.contains("<2026>"))
    #expect(text.contains("&lt;2026&gt; &amp; &quot;21&quot;"))
  }

  @Test(arguments: ReportLanguage.allCases)
  func bothLanguagesAreThere(language: ReportLanguage) {
    let text = page(twoPlans()) { $0.language = language }
    #expect(text.contains("<span lang=\"en\">Move the closing date</span>"))
    #expect(text.contains("<span lang=\"fr\">Reporter la date de clôture</span>"))
    #expect(text.contains("id=\"show-\(language.rawValue)\" checked>"))
    #expect(text.contains("<html lang=\"\(language == .fr ? "fr" : "en")\">"))
  }

  @Test func findingsStandWithTheirPlans() {
    let text = page(twoPlans())
    let parts = text.split(separator: "<h3>").map(String.init)
    #expect(parts.count == 4)
    #expect(parts[1].contains("About the file") && parts[1].contains(":2:1"))
    #expect(parts[2].contains("First") && parts[2].contains(":1:1"))
    #expect(parts[3].contains("Second") && parts[3].contains("GC-INC-01"))
    #expect(parts[3].contains("class=\"finding review\""))
  }

  @Test func principlesAreChosenAndScored() {
    let text = page(twoPlans())
    #expect(
      text.contains(
        "id=\"show-p0\"> <span><span lang=\"en\">Time &amp; &lt;all&gt;</span>"
          + "<span lang=\"fr\">Temps</span></span></label>"
      )
    )
    #expect(text.contains("class=\"finding error p0\""))
    #expect(text.contains(".controls:has(#show-p0:checked)~main .finding:not(.p0){display:none}"))
    #expect(text.contains("<span lang=\"fr\">2 respectées, 1 non vérifiée</span>"))
  }

  @Test func theMinimumIsDrawnToScale() {
    let text = page(twoPlans())
    #expect(text.contains("Minimum légal\u{A0}: Loi &lt;1&gt;"))
    #expect(
      text.contains("<rect class=\"consultation\" x=\"0.000%\" y=\"17\" width=\"100.000%\"")
    )
    #expect(text.contains("<rect class=\"legal\" x=\"0.000%\" y=\"51\" width=\"85.915%\""))
    #expect(text.contains("<line class=\"limit\" x1=\"85.915%\""))
    #expect(text.contains("<text class=\"axis\" x=\"43.661%\" y=\"87\">2026-04</text>"))
    #expect(text.contains("<td><span lang=\"en\">March 1, 2026</span>"))
  }

  @Test func textsSayTheirLanguage() {
    let text = "title: {en: Water, iu: ᐃᒥᖅ}\nb: 1\n"
    let inuktitut = text.utf8.count - "ᐃᒥᖅ}\nb: 1\n".utf8.count
    let range = ByteRange(inuktitut, inuktitut + "ᐃᒥᖅ".utf8.count)
    var run = SampleRun.run([SampleRun.finding(range)], text: text)
    run.files[0].summaries = [
      PlanSummary(
        title: BilingualText(en: "Eau", fr: "Eau"),
        titleLanguage: .fr,
        range: ByteRange(0, text.utf8.count),
        texts: [
          TaggedText(range: ByteRange(12, 17), language: "en"),
          TaggedText(range: range, language: "iu"),
        ]
      )
    ]
    let html = page(run)
    #expect(html.contains("<mark class=\"as-is\" lang=\"iu\" dir=\"auto\">ᐃᒥᖅ</mark>}"))
    #expect(html.contains("en: <span class=\"as-is\" lang=\"en\">Water</span>, iu: <mark"))
    #expect(html.contains("<h3><span class=\"as-is\" lang=\"fr\">Eau</span></h3>"))
  }

  @Test func plansAreListedAndCounted() {
    let html = page(twoPlans())
    #expect(html.contains("<a href=\"#f0p0\"><span lang=\"en\">First</span>"))
    #expect(html.contains("<section class=\"plan\" id=\"f0p0\">"))
    #expect(html.contains("error (2)") && html.contains("to review (1)"))
    #expect(!html.contains("show-warning\""))
    #expect(html.contains("Findings shown: <b class=\"count\"></b> of 3"))
  }

  @Test func whatIsMetIsFolded() {
    var run = twoPlans()
    var failed = OutcomeCounts()
    failed.failed = 1
    var met = OutcomeCounts()
    met.passed = 4
    func score(_ name: String, _ outcomes: OutcomeCounts) -> PrincipleScore {
      let name = PrincipleName(id: name, name: BilingualText(en: name, fr: name))
      return PrincipleScore(principle: name, outcomes: outcomes)
    }
    run.files[0].summaries[0].scores = [score("Good", met), score("Bad", failed)]
    let html = page(run)
    let parts = html.split(separator: "1 principle with every rule met")
    #expect(parts.count == 2)
    #expect(parts[0].contains("<strong>Bad") && !parts[0].contains("<strong>Good"))
  }

  @Test func whatIsCoveredIsMarked() {
    var run = twoPlans()
    let reason = BilingualText(en: "agreed", fr: "convenu")
    run.files[0].findings[0].state = .waived(reason: reason, approvedBy: "ADM")
    let text = page(run)
    #expect(text.contains("class=\"finding covered p0\""))
    #expect(text.contains("<span lang=\"fr\">convenu</span> — ADM"))
    #expect(text.contains("id=\"show-covered\">"))
    #expect(page(run) { $0.showsCovered = true }.contains("id=\"show-covered\" checked>"))
  }

  @Test func addressesOfTheWebAreLinked() {
    let text = BilingualText(en: "Act", fr: "Loi")
    let web = BilingualText(en: "https://a.example/?a&b", fr: "javascript:alert(1)")
    #expect(
      HTMLText.link(text, to: web)
        == "<a lang=\"en\" href=\"https://a.example/?a&amp;b\">Act</a><span lang=\"fr\">Loi</span>"
    )
  }
}
