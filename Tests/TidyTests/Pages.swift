import TestSupport

/// The pages that people read, in both languages.
enum Pages {
  /// The names of the pages at the root of the project.
  static var atRoot: [String] {
    ["README.md", "README.fr.md", "CHANGELOG.md", "CHANGELOG.fr.md", "CONTRIBUTING.md"]
      + ["CONTRIBUTING.fr.md"]
  }

  /// All pages.
  static var all: [String] { atRoot + Repository.files(below: "docs", ending: ".md") }

  /// The French page of an English one.
  static func twin(of page: String) -> String { "\(page.dropLast(3)).fr.md" }

  /// Where two pages that are to be equal have not the same headings, code or tables.
  static func differences(_ english: String, _ french: String) -> [String] {
    let left = shape(english)
    let right = shape(french)
    var differences: [String] = []
    if left.headings != right.headings {
      differences.append("headings \(left.headings) and \(right.headings)")
    }
    if left.rows != right.rows { differences.append("\(left.rows) and \(right.rows) table rows") }
    if left.code != right.code { differences.append("the commands are not the same") }
    return differences
  }

  private struct Shape {
    var headings: [Int] = []
    var rows = 0
    var code: [Substring] = []
  }

  private static func shape(_ text: String) -> Shape {
    var shape = Shape()
    var language: Substring?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        language = language == nil ? line.dropFirst(3) : nil
      } else if let language {
        if language == "sh" { shape.code.append(line.prefix { $0 != "#" }) }
      } else if line.hasPrefix("#") {
        shape.headings.append(line.prefix { $0 == "#" }.count)
      } else if line.hasPrefix("|") {
        shape.rows += 1
      }
    }
    return shape
  }
}
