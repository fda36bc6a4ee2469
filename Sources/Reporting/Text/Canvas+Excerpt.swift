extension Canvas {
  /// Draws an excerpt: line numbers, a rule, and carets under what is marked.
  mutating func draw(_ excerpt: Excerpt, marks role: Role) {
    let width = excerpt.numberWidth
    let blank = String(repeating: " ", count: width)
    line("\(blank) |", as: .faint)
    for row in excerpt.rows {
      switch row {
      case .gap:
        line("\(blank) ⋮", as: .faint)
      case .line(let number, let content):
        let digits = String(number)
        let padding = String(repeating: " ", count: width - digits.utf8.count)
        write("\(padding)\(digits) |", as: .faint)
        if !content.text.isEmpty { write(" \(content.text)") }
        endLine()
        draw(content.marks, under: blank, as: role)
      }
    }
  }

  private mutating func draw(_ marks: Range<Int>, under blank: String, as role: Role) {
    guard !marks.isEmpty else { return }
    write("\(blank) |", as: .faint)
    write(" " + String(repeating: " ", count: marks.lowerBound))
    line(String(repeating: "^", count: marks.count), as: role)
  }
}
