public import Findings
public import PlanSchema

/// A new pack with one rule, commented in the languages of its author, that checks clean.
///
/// Comments are the descriptions of the keys in the format of packs, so that they say what the
/// checks ask for.
public struct PackSkeleton: Sendable {
  /// The pack’s name.
  public let id: String
  /// What the ids of its rules start with.
  public let prefix: String
  private let languages: [Language]
  private let today: CivilDate

  /// A pack of a name whose first edition is of `today`; `taken` are the prefixes of other packs.
  public init(id: String, taken: Set<String>, today: CivilDate, languages: [Language]) {
    self.id = id
    self.today = today
    self.languages = languages
    prefix = PackSkeleton.prefix(for: id, taken: taken)
  }

  /// The files, each with its text.
  public var files: [(name: String, text: String)] {
    let rule = RuleSkeleton(
      id: "\(prefix)-TIM-01",
      principle: "\(stem).time",
      source: "\(stem)-guide",
      languages: languages
    )
    let files = [
      (PackFormat.manifestFile, manifest),
      (PackFormat.principlesFile, principles),
      (PackFormat.authoritiesFile, authorities),
      ("rules.yaml", rule.text),
    ]
    return files.map { ($0, head + $1) }
  }

  /// The file to which `schema pack` is written for editors, as the skeletons name it.
  private static let schemaFile = "consult-lint-pack.schema.json"

  /// What editors read first, and how the schema that they want is written.
  private var head: String {
    let words = BilingualText(
      en: "‘consult-lint schema pack > \(PackSkeleton.schemaFile)’ writes the schema that editors "
        + "read.",
      fr: "«\u{A0}consult-lint schema pack > \(PackSkeleton.schemaFile)\u{A0}» écrit le schéma que "
        + "lisent les éditeurs."
    )
    return "# yaml-language-server: $schema=\(PackSkeleton.schemaFile)\n"
      + languages.map { "# \(words[$0])\n" }.joined() + "\n"
  }

  /// The prefix as ids of principles and sources are written.
  private var stem: String { prefix.lowercased() }

  private var manifest: String {
    let writer = SkeletonWriter(PackFormat.manifest, languages)
    return writer.text([
      ("id", "id: \(id)"),
      ("prefix", "prefix: \(prefix)"),
      ("edition", "edition: \"1\""),
      ("status", "status: preview"),
      ("title", "title: {en: Rules of our organization, fr: Règles de notre organisation}"),
      (
        "covers",
        "covers:\n  en: What our own guide asks of a plan.\n"
          + "  fr: Ce que notre propre guide demande à un plan."
      ),
      (
        "never_claims",
        "never_claims:\n  en: That a plan breaks a law.\n  fr: Qu’un plan enfreint une loi."
      ),
      ("schema", "schema: \(PackFormat.planSchema)"),
      ("default", "default: on"),
      (
        "history",
        "history:\n  - edition: \"1\"\n    date: \(today)\n"
          + "    words: {en: First edition., fr: Première édition.}"
      ),
    ])
  }

  private var principles: String {
    let writer = SkeletonWriter(PackFormat.principle, languages, isItem: true)
    return writer.text([
      ("id", "id: \(stem).time"),
      ("name", "name: {en: Enough time, fr: Assez de temps}"),
      (
        "statement",
        "statement:\n  en: People have the time that an answer takes.\n"
          + "  fr: Les gens ont le temps qu’exige une réponse."
      ),
      (
        "authorities",
        "authorities:\n  - {source: \(stem)-guide, clause: {en: section 1, fr: section 1}}"
      ),
    ])
  }

  private var authorities: String {
    let writer = SkeletonWriter(PackFormat.authority, languages, isItem: true)
    return writer.text([
      ("id", "id: \(stem)-guide"),
      ("title", "title: {en: Our engagement guide, fr: Notre guide de mobilisation}"),
      ("publisher", "publisher: {en: Our organization, fr: Notre organisation}"),
      ("year", "year: 2026"),
      (
        "url",
        "url:\n  en: https://www.example.org/guide\n  fr: https://www.example.org/fr/guide"
      ),
      ("kind", "kind: guideline"),
      ("verification", "verification: verified-primary"),
    ])
  }

  /// The first letters of the words of a name, or a longer start, that no other pack has.
  private static func prefix(for id: String, taken: Set<String>) -> String {
    let words = id.uppercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    let letters = words.joined()
    let base = letters.isEmpty ? "NEW" : letters
    let starts = [3, 4, 5, 6].map { String(base.prefix($0)) }
    if let free = starts.first(where: { !taken.contains($0) }) { return free }
    let start = String(base.prefix(3))
    return (2...99).lazy.map { "\(start)\($0)" }.first { !taken.contains($0) } ?? start
  }
}

/// Writes the keys of a group, each behind comments that say what it holds.
struct SkeletonWriter {
  private let object: PackObject
  private let languages: [Language]
  private let isItem: Bool

  init(_ object: PackObject, _ languages: [Language], isItem: Bool = false) {
    self.object = object
    self.languages = languages
    self.isItem = isItem
  }

  /// The text of the keys; in a list the first stands behind a hyphen.
  func text(_ keys: [(name: String, text: String)]) -> String {
    var text = ""
    for (index, key) in keys.enumerated() {
      let indent = isItem ? (index == 0 ? "- " : "  ") : ""
      let rest = isItem ? "  " : ""
      if let description = object.key(key.name)?.description {
        for language in languages {
          text += "\(index == 0 ? "" : rest)# \(description[language])\n"
        }
      }
      let lines = key.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (line, content) in lines.enumerated() {
        text += content.isEmpty ? "\n" : "\(line == 0 ? indent : rest)\(content)\n"
      }
    }
    return text
  }
}
