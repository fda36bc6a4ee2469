import Findings
import SourceText

@testable import Reporting

/// A run whose report is read by a program from outside.
struct ReportSample {
  /// The form of the text that the findings are in.
  enum Form: String, CaseIterable {
    case plain, multiByte, carriageReturns

    /// A line, without its end.
    var line: String {
      switch self {
      case .plain: "close_date: 2026-03-21"
      case .multiByte: "é👩‍🔬 « titre » : 日本語 \u{1F600}"
      case .carriageReturns: "clôture: <2026> & \"21\""
      }
    }

    /// What ends a line.
    var end: String { self == .carriageReturns ? "\r\n" : "\n" }

    /// What begins the text.
    var start: String { self == .multiByte ? "\u{FEFF}" : "" }
  }

  /// No, one and a thousand findings in each form of text.
  static var all: [ReportSample] {
    Form.allCases.flatMap { form in [0, 1, 1_000].map { ReportSample(form: form, count: $0) } }
  }

  var form: Form
  var count: Int

  /// A name for the file of the report.
  var name: String { "\(form.rawValue)-\(count)" }

  /// The run: findings of every kind and state, on lines of their own.
  var run: LintRun {
    let line = form.line + form.end
    let width = form.line.utf8.count
    let start = form.start.utf8.count
    let findings = (0..<count).map { number in
      let offset = start + number * line.utf8.count
      return finding(number, ByteRange(offset, offset + width))
    }
    let text = form.start + String(repeating: line, count: max(count, 1))
    var run = SampleRun.run(findings, text: text)
    run.files.append(
      LintedFile(
        source: SourceFile(name: "/srv/eau é.yaml", text: "a: 1\n"),
        syntax: "yaml",
        plans: 1,
        digest: "sha256:" + String(repeating: "0", count: 64)
      )
    )
    run.hasBaseline = count > 1
    run.files[0].digest = run.files[1].digest
    run.rules[0].remedy = BilingualText(en: "Ask for *more* time.", fr: "Demander plus de temps.")
    return run
  }

  /// The report in both languages.
  func report(_ format: ReportFormat) -> [UInt8] {
    var options = ReportOptions()
    options.language = .both
    options.showsOutcomes = true
    return format.report(run, options)
  }

  private func finding(_ number: Int, _ range: ByteRange) -> Finding {
    var finding = number % 7 == 3 ? SampleRun.review(range) : SampleRun.finding(range)
    finding.message.en = "<b> & \"quotes\" \u{1} % , : | ‘\(number)’ 👩‍🔬"
    finding.severity = Severity.allCases[number % 3]
    switch number % 5 {
    case 1:
      finding.state = .waived(
        reason: BilingualText(en: "no", fr: "non"),
        approvedBy: "ADM",
        origin: .plan(range)
      )
    case 2: finding.state = .waived(reason: nil, approvedBy: nil)
    case 3: finding.state = .baseline
    case 4:
      finding.fixes = [
        Fix(
          title: BilingualText(en: "Write it", fr: "L’écrire"),
          safety: .safe,
          edits: [Fix.Edit(range: .at(range.end), text: "\n")]
        )
      ]
    default: break
    }
    return finding
  }
}
