import Findings
import SourceText

/// The lines that a finding points at, with what is marked and in which language it is written.
struct HTMLExcerpt {
  private let excerpt: Excerpt
  private let languages: HTMLLanguages

  /// The lines around a range of a file.
  init(of range: ByteRange, in source: SourceFile, _ places: Places, _ languages: HTMLLanguages) {
    excerpt = Excerpt(of: range, in: source, places.index)
    self.languages = languages
  }

  /// The content of an element that keeps spaces and line breaks.
  var html: String {
    excerpt.rows.map { row in
      guard case .line(let number, let line) = row else { return "<span class=\"faint\">…</span>" }
      let digits = String(number)
      let space = String(repeating: " ", count: excerpt.numberWidth - digits.utf8.count)
      return "<span class=\"faint\">\(space)\(digits) │</span> \(runs(of: line))"
    }.joined(separator: "\n")
  }

  private struct Run {
    var text: String
    var isMarked: Bool
    var language: String?
  }

  private func runs(of line: ExcerptLine) -> String {
    var runs: [Run] = []
    for glyph in line.glyphs {
      let language = glyph.offset.flatMap { languages[$0] }
      if let last = runs.last, last.isMarked == glyph.isMarked, last.language == language {
        runs[runs.count - 1].text += glyph.text
      } else {
        runs.append(Run(text: glyph.text, isMarked: glyph.isMarked, language: language))
      }
    }
    if !line.marks.isEmpty, !runs.contains(where: \.isMarked) {
      runs.append(Run(text: "\u{A0}", isMarked: true))
    }
    return runs.map(HTMLExcerpt.html).joined()
  }

  private static func html(_ run: Run) -> String {
    let text = HTMLText.escaped(run.text)
    let attributes = run.language.map(HTMLLanguages.attributes) ?? ""
    if run.isMarked { return "<mark\(attributes)>\(text)</mark>" }
    return attributes.isEmpty ? text : "<span\(attributes)>\(text)</span>"
  }
}

/// The languages of the texts of a file, by place.
struct HTMLLanguages {
  private let texts: [TaggedText]

  /// The languages of the plans of a file.
  init(_ summaries: [PlanSummary]) {
    texts = summaries.flatMap(\.texts).sorted { $0.range.start < $1.range.start }
  }

  /// The tag of the language in which the character at `offset` is written, where one is known.
  subscript(offset: Int) -> String? {
    var low = 0
    var high = texts.count
    while low < high {
      let middle = (low + high) / 2
      if texts[middle].range.start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, offset < texts[low - 1].range.end else { return nil }
    return texts[low - 1].language
  }

  /// The attributes of an element in a language of the plan, which no choice of language hides.
  static func attributes(_ tag: String) -> String {
    let language = "class=\"as-is\" lang=\"\(HTMLText.escaped(tag))\""
    return Language(rawValue: tag) == nil ? " \(language) dir=\"auto\"" : " \(language)"
  }
}
