internal import DocumentSyntax
internal import Findings
public import SourceText

extension Baseline {
  /// A baseline from its file, or why the file is none.
  public static func read(_ source: SourceFile) -> Result<Baseline, UnreadableFile> {
    let (tree, findings) = DocumentReader.read(source, as: .json)
    guard !findings.contains(where: { $0.severity == .error }), let root = tree.documents.first
    else {
      return .failure(
        UnreadableFile(BilingualText(en: "it is not JSON", fr: "ce n’est pas du JSON"))
      )
    }
    guard let format = tree.value(of: "format", in: root), tree.text(format) == "1" else {
      return .failure(
        UnreadableFile(
          BilingualText(
            en: "it does not say ‘\"format\": 1’",
            fr: "il ne contient pas «\u{A0}\"format\": 1\u{A0}»"
          )
        )
      )
    }
    var baseline = Baseline()
    for file in tree.value(of: "files", in: root).map({ Array(tree.items($0)) }) ?? [] {
      guard let path = tree.value(of: "path", in: file),
        let list = tree.value(of: "findings", in: file)
      else { return .failure(incomplete) }
      var keys: [FindingKey: Int] = [:]
      for item in tree.items(list) {
        func text(_ name: String) -> String? {
          tree.value(of: name, in: item).map { tree.text($0) }
        }
        guard let rule = text("rule"), let place = text("place") else {
          return .failure(incomplete)
        }
        let key = FindingKey(
          rule: RuleID(rule),
          plan: text("plan") ?? "",
          place: place,
          value: text("value") ?? ""
        )
        // A count that no file can have would only overflow.
        let count = min(text("count").flatMap { Int($0) } ?? 1, 1_000_000)
        keys[key, default: 0] += max(0, count)
      }
      baseline.files[tree.text(path), default: [:]].merge(keys, uniquingKeysWith: +)
    }
    return .success(baseline)
  }

  private static let incomplete = UnreadableFile(
    BilingualText(en: "a part of it is missing", fr: "il en manque une partie")
  )
}
