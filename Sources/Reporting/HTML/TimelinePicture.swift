import Findings

/// A picture of the days of a plan, and the same days in a table.
///
/// Places are shares of the width, so that bars follow the page while letters keep their size.
struct TimelinePicture {
  private static let rowHeight = 34
  private static let axisHeight = 22
  /// So many letters fit into half of the narrowest page.
  private static let shortLabel = 20
  /// So many letters fit into the narrowest page.
  private static let longestLabel = 40
  private let entries: [TimelineEntry]
  private let undrawn: [BilingualText]
  private let name: String
  private let scale: TimelineScale

  /// The picture of a plan's timeline; `name` tells it from the others of the page.
  init(_ summary: PlanSummary, name: String) {
    entries = summary.timeline
    undrawn = summary.undrawnPeriods
    self.name = name
    scale = TimelineScale(entries)
  }

  /// The heading, the picture in each language, and the table; nothing where there is no day.
  var html: String {
    guard !entries.isEmpty || !undrawn.isEmpty else { return "" }
    var html = "<h4>\(HTMLText.both(HTMLWords.timeline))</h4>\n"
    if !entries.isEmpty {
      let pictures = Language.allCases.map(picture).joined()
      html += "<figure class=\"timeline\">\n\(pictures)</figure>\n"
    }
    for words in undrawn { html += "<p>\(HTMLText.both(words))</p>\n" }
    return html + (entries.isEmpty ? "" : table)
  }

  /// The rows: an entry each, but pauses share one and holidays share one.
  private var rows: [[TimelineEntry]] {
    TimelineEntry.Kind.allCases.flatMap { kind -> [[TimelineEntry]] in
      let found = entries.filter { $0.kind == kind }
      switch kind {
      case .pause, .holiday: return found.isEmpty ? [] : [found]
      case .notice, .consultation, .minimum, .clearance, .deadline, .analysis, .report, .decision,
        .response, .effect, .milestone:
        return found.map { [$0] }
      }
    }
  }

  private func picture(_ language: Language) -> String {
    let rows = rows
    let height = rows.count * TimelinePicture.rowHeight + TimelinePicture.axisHeight
    let id = "\(name)-\(language.rawValue)"
    var svg = "<svg lang=\"\(language.rawValue)\" role=\"img\" aria-labelledby=\"\(id)\" "
    svg += "width=\"100%\" height=\"\(height)\">\n"
    svg += "<title id=\"\(id)\">\(HTMLText.escaped(description(language)))</title>\n"
    svg += axis(height: height) + limits(rows)
    for (index, row) in rows.enumerated() {
      svg += draw(row, y: index * TimelinePicture.rowHeight, language)
    }
    return svg + "</svg>\n"
  }

  private func description(_ language: Language) -> String {
    let words = entries.filter { $0.kind != .holiday }.map { entry in
      let first = entry.first.value.shown(in: language)
      let last = entry.last.value.shown(in: language)
      let days = first == last ? first : "\(first) – \(last)"
      return Wording.labelled(entry.title[language], days, language)
    }
    return Wording.labelled(
      HTMLWords.timeline[language],
      words.joined(separator: "; "),
      language
    )
  }

  private func axis(height: Int) -> String {
    scale.marks.map { mark in
      let x = scale.place(of: mark.day)
      let anchor = scale.isAtEnd(mark.day) ? " at-end" : ""
      return "<line class=\"grid\" x1=\"\(x)\" x2=\"\(x)\" y1=\"0\" y2=\"\(height - 16)\"/>"
        + "<text class=\"axis\(anchor)\" x=\"\(x)\" y=\"\(height - 3)\">\(mark.name)</text>\n"
    }.joined()
  }

  /// A line at the end of each period of a law, across the rows above it, below every word.
  private func limits(_ rows: [[TimelineEntry]]) -> String {
    rows.enumerated().map { index, row in
      guard let entry = row.first, entry.kind.isLegal else { return "" }
      let x = scale.place(of: entry.last.number + 1)
      let bottom = index * TimelinePicture.rowHeight + 30
      return "<line class=\"limit\" x1=\"\(x)\" x2=\"\(x)\" y1=\"0\" y2=\"\(bottom)\"/>\n"
    }.joined()
  }

  private func draw(_ row: [TimelineEntry], y: Int, _ language: Language) -> String {
    guard let entry = row.first else { return "" }
    let (label, x, isAtEnd) = label(of: row, entry, language)
    let anchor = isAtEnd ? " class=\"at-end\"" : ""
    var svg = "<text x=\"\(x)\" y=\"\(y + 12)\"\(anchor)>\(HTMLText.escaped(label))</text>\n"
    for entry in row {
      let start = scale.place(of: entry.first.number)
      let width = scale.width(entry.first.number, entry.last.number + 1)
      let kind = entry.kind.isLegal ? "legal" : entry.kind.rawValue
      svg += "<rect class=\"\(kind)\" x=\"\(start)\" y=\"\(y + 17)\" "
      svg += "width=\"\(width)\" height=\"11\" rx=\"2\"/>\n"
    }
    return svg
  }

  /// The words above a row and where they stand: beside the days where there is room for them.
  private func label(
    of row: [TimelineEntry],
    _ entry: TimelineEntry,
    _ language: Language
  ) -> (text: String, x: String, isAtEnd: Bool) {
    let isShared = entry.kind == .pause || row.count > 1
    let whole = isShared ? HTMLWords.days(entry.kind)[language] : entry.title[language]
    let text =
      whole.count > TimelinePicture.longestLabel
      ? "\(whole.prefix(TimelinePicture.longestLabel - 1))…" : whole
    if row.count == 1, scale.isInLastHalf(entry.first.number) {
      return (text, scale.place(of: entry.last.number + 1), true)
    }
    let isShort = whole.count <= TimelinePicture.shortLabel
    guard row.count == 1, isShort || scale.isAtStart(entry.first.number) else {
      return (text, "0%", false)
    }
    return (text, scale.place(of: entry.first.number), false)
  }

  private var table: String {
    var html =
      "<details>\n<summary>\(HTMLText.both(HTMLWords.days))</summary>\n<table>\n<thead><tr>"
    for heading in [HTMLWords.what, HTMLWords.from, HTMLWords.to] {
      html += "<th scope=\"col\">\(HTMLText.both(heading))</th>"
    }
    html += "</tr></thead>\n<tbody>\n"
    for entry in entries {
      html += "<tr><th scope=\"row\">\(HTMLText.both(entry.title))</th>"
      html += "<td>\(day(entry.first))</td><td>\(day(entry.last))</td></tr>\n"
    }
    return html + "</tbody>\n</table>\n</details>\n"
  }

  private func day(_ day: CalendarDay) -> String {
    HTMLText.both(
      BilingualText(en: day.value.shown(in: .en), fr: day.value.shown(in: .fr))
    )
  }
}

extension TimelineEntry.Kind {
  /// Whether a law fixes the days.
  var isLegal: Bool { self == .minimum || self == .clearance || self == .deadline }
}
