import Findings

/// Every waiver that files and configurations hold, as people look it up.
package struct WaiverRegister: Sendable {
  /// A form of the register.
  package enum Format: String, CaseIterable, Sendable {
    /// For people.
    case text
    /// For programs.
    case json
    /// For a page of a project.
    case markdown
    /// For a browser or paper.
    case html
  }

  /// The tool’s version.
  package var version: String
  /// The day that was taken as today, `YYYY-MM-DD`.
  package var asOf: String
  /// The number of files that were read.
  package var files: Int
  /// The waivers, the one that ends first at the top.
  package let waivers: [RegisteredWaiver]

  /// A register; waivers are put in the order of their last days, those without one at the end.
  package init(version: String, asOf: String, files: Int, waivers: [RegisteredWaiver]) {
    self.version = version
    self.asOf = asOf
    self.files = files
    self.waivers = waivers.sorted { $0.order.lexicographicallyPrecedes($1.order) }
  }

  /// The register in a form.
  package func bytes(_ format: Format, _ language: ReportLanguage) -> [UInt8] {
    switch format {
    case .text: Array(RegisterText(self, language).text.utf8)
    case .json: json.bytes() + [0x0A]
    case .markdown: Array(RegisterMarkdown(self, language).text.utf8)
    case .html: Array(RegisterHTML(self, language).text.utf8)
    }
  }

  /// How many waivers there are, and how many of them have no effect.
  var summary: BilingualText {
    let idle = waivers.count { !$0.state.holds }
    let all = Wording.count(
      waivers.count,
      BilingualText(en: "waiver", fr: "dérogation"),
      BilingualText(en: "waivers", fr: "dérogations")
    )
    let files = Wording.count(
      files,
      BilingualText(en: "file", fr: "fichier"),
      BilingualText(en: "files", fr: "fichiers")
    )
    return BilingualText(
      en: "\(all.en) in \(files.en), \(Wording.number(idle, .en)) without effect",
      fr: "\(all.fr) dans \(files.fr), dont \(Wording.number(idle, .fr)) sans effet"
    )
  }

  static let title = BilingualText(en: "Register of waivers", fr: "Registre des dérogations")

  /// The heads of the columns, in the order of `RegisteredWaiver.cells`.
  static let columns = [
    BilingualText(en: "Last day", fr: "Dernier jour"), BilingualText(en: "State", fr: "État"),
    BilingualText(en: "Rule", fr: "Règle"), BilingualText(en: "Place", fr: "Endroit"),
    BilingualText(en: "Reason", fr: "Motif"),
    BilingualText(en: "Approved by", fr: "Approuvée par"),
    BilingualText(en: "Written at", fr: "Inscrite à"),
  ]

  private var json: JSONValue {
    [
      "format": 1,
      "tool": ["name": "consult-lint", "version": .string(version)],
      "as_of": .string(asOf),
      "waivers": .array(waivers.map(\.json)),
      "summary": .object(
        [.init("files", .number(files)), .init("waivers", .number(waivers.count))]
          + RegisteredWaiver.State.allCases.map { state in
            .init(state.rawValue, .number(waivers.count { $0.state == state }))
          }
      ),
    ]
  }
}
