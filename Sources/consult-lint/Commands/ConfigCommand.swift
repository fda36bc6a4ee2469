import Findings
import PlanSchema
import Reporting
import Rules
import SourceText

/// `config`: the settings that hold for a plan or a folder, and where each was made.
struct ConfigCommand {
  private let arguments: Arguments
  private let name: String

  init(_ arguments: Arguments) throws(UsageError) {
    self.arguments = arguments
    let path = arguments.operands.first ?? "."
    do throws(SystemError) {
      switch try FileStore.kind(of: path) {
      case .file: name = PathName.normal(path)
      // A name in the folder, which no pattern is likely to be about.
      case .folder: name = PathName.join(PathName.normal(path), "-")
      }
    } catch {
      throw .unreadable(path, error)
    }
  }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    let day = try Clock.day(arguments)
    let input = PlanFinder.Input(path: name, name: name, isNamed: true)
    let session = try LintSession(arguments, asOf: day, inputs: [input])
    terminal.takeLanguage(of: session, unless: arguments)
    if let fault = session.fault {
      var options = ReportOptions()
      options.language = terminal.language
      options.isColoured = Terminal.showsColour
      options.width = Terminal.width
      terminal.write(ReportFormat.text.report(session.faultRun, options))
      terminal.tell(fault)
      return .failure
    }
    let view = session.settings(of: input)
    let page = SettingsPage(view, arguments, terminal.language)
    for line in page.lines { terminal.line(VisibleText.line(line)) }
    return .clean
  }
}

/// The settings of one input as lines of a configuration.
struct SettingsPage {
  private let view: LintSession.SettingsView
  private let arguments: Arguments
  private let language: ReportLanguage
  private let showsOrigin: Bool

  init(_ view: LintSession.SettingsView, _ arguments: Arguments, _ language: ReportLanguage) {
    self.view = view
    self.arguments = arguments
    self.language = language
    showsOrigin = arguments.has(.origin)
  }

  /// The lines.
  var lines: [String] {
    let configuration = view.configuration
    var lines = configuration?.files.map { "# \($0.name)" } ?? []
    if lines.isEmpty { lines = language.languages.map { "# \(SettingsPage.none[$0])" } }
    let packs = view.packs.map(\.quotedWord).joined(separator: ", ")
    lines.append(
      line("packs: [\(packs)]", .packs, configuration?.packs?.first?.place)
    )
    lines.append(languageLine)
    lines.append(
      line("fail_on: \(view.failOn?.rawValue ?? "never")", .failOn, configuration?.failOn?.place)
    )
    lines.append(line("stage: \(view.stage)", .stage, configuration?.stage?.place))
    if let baseline = configuration?.baseline {
      lines.append(line("baseline: \(baseline.value.quotedWord)", nil, baseline.place))
    }
    lines += section("limits", limits) + section("rules", rules) + section("waivers", waivers)
    return lines
  }

  private static let none = BilingualText(
    en: "no configuration applies",
    fr: "aucune configuration ne s’applique"
  )
  private static let preset = BilingualText(en: "unless told", fr: "par défaut")

  private var languageLine: String {
    let place = view.configuration?.language?.place
    let origin: String
    if arguments.has(.lang) {
      origin = OptionName.lang.rawValue
    } else if TerminalLanguage.ofEnvironment != nil {
      origin = EnvironmentVariable.lang.rawValue
    } else {
      origin = place.map(position) ?? EnvironmentVariable.locale.rawValue
    }
    return "lang: \(language.rawValue)" + (showsOrigin ? "  # \(origin)" : "")
  }

  private func section(_ name: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["\(name):"] + lines
  }

  private var limits: [String] {
    ReadingLimit.allCases.compactMap { limit in
      view.configuration?.limits[limit].map {
        line("  \(limit.rawValue): \($0.value)", nil, $0.place)
      }
    }
  }

  private var rules: [String] {
    view.rules.flatMap { rule -> [String] in
      var lines = ["  \(rule.rule):"]
      if let level = rule.level {
        lines.append(line("    severity: \(level.value.word)", nil, level.place))
      }
      if !rule.params.isEmpty { lines.append("    params:") }
      for (name, texts) in rule.params.sorted(by: { $0.key < $1.key }) {
        lines.append(line("      \(name): \(texts.value.yaml)", nil, texts.place))
      }
      return lines
    }
  }

  private var waivers: [String] {
    view.waivers.flatMap { waiver in
      [
        line("  - rule: \(waiver.waiver.rule)", nil, waiver.place),
        "    until: \(waiver.waiver.until)",
      ]
    }
  }

  private func line(_ text: String, _ option: OptionName?, _ place: SettingPlace?) -> String {
    guard showsOrigin else { return text }
    if let option, arguments.has(option) { return "\(text)  # \(option.rawValue)" }
    let origin =
      place.map(position)
      ?? language.languages
      .map { SettingsPage.preset[$0] }.joined(separator: " / ")
    return "\(text)  # \(origin)"
  }

  private func position(_ place: SettingPlace) -> String {
    guard let files = view.configuration?.files, files.indices.contains(place.file) else {
      return ""
    }
    let start = LineIndex(files[place.file]).position(of: place.range.start, in: .unicodeScalars)
    return "\(files[place.file].name):\(start.line):\(start.column)"
  }
}

extension Configuration.Level {
  /// The level as a configuration writes it.
  fileprivate var word: String {
    switch self {
    case .off: "off"
    case .severity(let severity): severity.rawValue
    }
  }
}

extension [String] {
  /// The value of a parameter as YAML.
  fileprivate var yaml: String {
    count == 1 ? self[0].quotedWord : "[\(map(\.quotedWord).joined(separator: ", "))]"
  }
}

extension String {
  /// The text as YAML writes a word, in quotes where it holds anything unusual.
  fileprivate var quotedWord: String {
    let isPlain =
      !isEmpty
      && unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || "-_./@".unicodeScalars.contains(scalar)
      }
    guard isPlain, first != "-", first != "@" else {
      return String(decoding: JSONValue.string(self).bytes(.compact), as: UTF8.self)
    }
    return self
  }
}
