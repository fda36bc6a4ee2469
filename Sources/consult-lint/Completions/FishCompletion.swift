/// The completion script of fish.
struct FishCompletion {
  private let table: CompletionTable

  /// A script from the table.
  init(_ table: CompletionTable) { self.table = table }

  /// The script.
  var script: String {
    let firsts = table.firstWords.map(\.word).joined(separator: " ")
    var lines = [
      "# fish completion of consult-lint; made by ‘consult-lint completions fish’",
      "set -l none 'not __fish_seen_subcommand_from \(firsts)'",
    ]
    for (word, summary) in table.firstWords {
      lines.append("complete -c consult-lint -n $none -a \(word) -d \(quoted(summary))")
    }
    for group in table.groups {
      let seconds = group.seconds.map(\.word).joined(separator: " ")
      let condition =
        "__fish_seen_subcommand_from \(group.first); "
        + "and not __fish_seen_subcommand_from \(seconds)"
      for (word, summary) in group.seconds {
        lines.append(
          "complete -c consult-lint -f -n '\(condition)' -a \(word) -d \(quoted(summary))"
        )
      }
    }
    for entry in table.entries { lines += self.lines(of: entry) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of entry: CompletionTable.Entry) -> [String] {
    let seen = entry.words.map { "__fish_seen_subcommand_from \($0)" }.joined(separator: "; and ")
    let conditions = entry.words == ["check"] ? ["'\(seen)'", "$none"] : ["'\(seen)'"]
    return conditions.flatMap { condition in
      var lines = entry.options.map { option in
        var line = "complete -c consult-lint -n \(condition)"
        line += " -l \(option.name.rawValue.dropFirst(2))"
        if let short = option.name.short { line += " -s \(short.dropFirst())" }
        return line + value(option.value) + " -d \(quoted(option.help))"
      }
      if !entry.operands.isEmpty {
        let words = entry.operands.joined(separator: " ")
        lines.append("complete -c consult-lint -n \(condition) -a '\(words)'")
      }
      return lines
    }
  }

  private func value(_ value: CompletionTable.Value?) -> String {
    switch value {
    case nil: ""
    case .words(let words): " -x -a '\(words.joined(separator: " "))'"
    case .list(let words):
      " -x -a '(__fish_complete_list , \"string split \\\" \\\" \\\"\(words.joined(separator: " "))\\\"\")'"
    case .file: " -r -F"
    case .any: " -x"
    }
  }

  /// A text in single quotes.
  private func quoted(_ text: String) -> String {
    var quoted = ""
    for character in text {
      if character == "'" || character == "\\" { quoted.append("\\") }
      quoted.append(character)
    }
    return "'\(quoted)'"
  }
}
