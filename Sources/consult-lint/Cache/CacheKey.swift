import DocumentSyntax
import Findings
import PlanSchema
import Rules
import SourceText

/// What a result depends on besides the file: the tool, the packs, the settings and the day.
struct CacheKey: Sendable {
  private let context: String

  /// What the results of a linter depend on, in an order that is always the same.
  init(_ linter: Linter) {
    let settings = linter.settings
    var parts = ["consult-lint \(ToolVersion.current) \(FileStore.ownIdentity)"]
    parts += linter.packs.map { "pack \($0.id) \($0.summary.digest)" }
    parts += linter.packsOn.map { "on \($0.id)" }
    parts.append("as of \(settings.asOf) at \(settings.stage)")
    parts.append("only \(settings.only.sorted()) skip \(settings.skip.sorted())")
    parts += settings.severities.sorted { $0.key < $1.key }.map { "\($0.key) is \($0.value)" }
    for (rule, params) in settings.params.sorted(by: { $0.key < $1.key }) {
      parts += params.sorted { $0.key < $1.key }.map { "\(rule) \($0.key) \($0.value)" }
    }
    parts.append("waivers \(!settings.ignoresWaivers) \(settings.waivers)")
    parts.append("outcomes \(settings.keepsOutcomes) limits \(settings.limits)")
    context = Digest(of: Array(parts.joined(separator: "\n").utf8)).hexadecimal
  }

  /// The name of the result about a document: 64 hexadecimal digits.
  func name(for document: Document) -> String {
    let text = "\(context)\n\(document.format)\n\(document.digest)"
    return Digest(of: Array(text.utf8)).hexadecimal
  }
}
