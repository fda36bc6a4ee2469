/// The completion script of zsh.
struct ZshCompletion {
  private let table: CompletionTable

  /// A script from the table.
  init(_ table: CompletionTable) { self.table = table }

  /// The script, for a file `_consult-lint` in a folder of `fpath`.
  var script: String {
    var arms = ""
    for entry in table.entries { arms += arm(of: entry) }
    return """
      #compdef consult-lint
      # zsh completion of consult-lint; made by ‘consult-lint completions zsh’
      _consult-lint() {
        local command=check
        local -a commands
        commands=(
      \(described(table.firstWords, indent: 4))
        )
        if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
          _describe -t commands command commands
          _files
          return
        fi
        case $words[2] in
      \(groups)
          \(singles)) command=$words[2]; shift words; (( CURRENT-- )) ;;
        esac
        case $command in
      \(arms)  esac
      }

      _consult-lint "$@"

      """
  }

  private var singles: String {
    table.entries.filter { $0.words.count == 1 }.map { $0.words[0] }.joined(separator: "|")
  }

  private func described(_ words: [(word: String, summary: String)], indent: Int) -> String {
    let space = String(repeating: " ", count: indent)
    return words.map { "\(space)'\(quoted($0.word)):\(quoted($0.summary))'" }
      .joined(separator: "\n")
  }

  private var groups: String {
    table.groups.map { group in
      """
          \(group.first))
            if (( CURRENT == 3 )); then
              commands=(
      \(described(group.seconds, indent: 10))
              )
              _describe -t commands command commands
              return
            fi
            command="$words[2] $words[3]"
            shift 2 words
            (( CURRENT -= 2 )) ;;
      """
    }.joined(separator: "\n")
  }

  private func arm(of entry: CompletionTable.Entry) -> String {
    var lines = entry.options.flatMap(arguments)
    lines.append(
      entry.operands.isEmpty
        ? "'*:file:_files'"
        : "'1:word:(\(entry.operands.joined(separator: " ")))' '*:file:_files'"
    )
    let body = lines.map { "      \($0)" }.joined(separator: " \\\n")
    return "    '\(entry.words.joined(separator: " "))')\n      _arguments -S \\\n\(body) ;;\n"
  }

  /// An option, and the letter that may stand for it, as `_arguments` reads them.
  private func arguments(_ option: CompletionTable.Option) -> [String] {
    var value = ""
    switch option.value {
    case nil: break
    case .words(let words): value = ":value:(\(words.joined(separator: " ")))"
    case .list(let words):
      value = ":value:_values -s , value \(words.joined(separator: " "))"
    case .file: value = ":file:_files"
    case .any: value = ":value: "
    }
    let equals = option.value == nil ? "" : "="
    let long = "'*\(option.name.rawValue)\(equals)[\(quoted(option.help))]\(value)'"
    guard let short = option.name.short else { return [long] }
    return [long, "'*\(short)[\(quoted(option.help))]\(value)'"]
  }

  /// A text inside single quotes, brackets and colons.
  private func quoted(_ text: String) -> String {
    var quoted = ""
    for character in text {
      switch character {
      case "'": quoted += "'\\''"
      case ":", "[", "]", "\\": quoted += "\\\(character)"
      default: quoted.append(character)
      }
    }
    return quoted
  }
}
