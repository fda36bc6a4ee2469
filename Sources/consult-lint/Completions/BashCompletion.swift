/// The completion script of bash.
struct BashCompletion {
  private let table: CompletionTable

  /// A script from the table.
  init(_ table: CompletionTable) { self.table = table }

  /// The script; bash 3.2 and later read it.
  var script: String {
    var cases = ""
    for entry in table.entries { cases += arms(of: entry) }
    return """
      # bash completion of consult-lint; made by ‘consult-lint completions bash’
      _consult_lint_words() {
        local IFS=$' \\t\\n'
        COMPREPLY=($(compgen -W "$1" -- "$cur"))
      }

      _consult_lint_list() {
        local IFS=$' \\t\\n' before=''
        [[ $cur == *,* ]] && before=${cur%,*},
        COMPREPLY=($(compgen -P "$before" -W "$1" -- "${cur##*,}"))
        compopt -o nospace 2>/dev/null
      }

      _consult_lint_files() {
        local IFS=$'\\n'
        COMPREPLY=($(compgen -f -- "$cur"))
        compopt -o filenames 2>/dev/null
      }

      _consult_lint() {
        local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
        local first=${COMP_WORDS[1]-} second=${COMP_WORDS[2]-} command=check at=1
        COMPREPLY=()
        if [[ $cur == = ]]; then
          cur=''
        elif [[ $prev == = ]]; then
          prev=${COMP_WORDS[COMP_CWORD - 2]}
        fi
        if [[ $COMP_CWORD == 1 && $cur != -* ]]; then
          _consult_lint_files
          COMPREPLY+=($(compgen -W '\(words(table.firstWords.map(\.word)))' -- "$cur"))
          return
        fi
        case "$first" in
      \(groups)
        \(singles)) command=$first; at=2 ;;
        esac
        case "$command $prev" in
      \(cases)  esac
        case "$command" in
      \(options)  esac
      }

      complete -F _consult_lint consult-lint

      """
  }

  private func words(_ words: [String]) -> String { words.joined(separator: " ") }

  private var singles: String {
    table.entries.filter { $0.words.count == 1 }.map { $0.words[0] }.joined(separator: "|")
  }

  /// The commands of two words; one second word may also be the operand of no command.
  private var groups: String {
    table.groups.map { group in
      let seconds = words(group.seconds.map(\.word))
      return """
          \(group.first))
            if [[ $COMP_CWORD == 2 ]]; then
              _consult_lint_words '\(seconds)'
              return
            fi
            command="$first $second"
            at=3 ;;
        """
    }.joined(separator: "\n")
  }

  /// What stands behind the options of a command.
  private func arms(of entry: CompletionTable.Entry) -> String {
    let command = words(entry.words)
    return entry.options.compactMap { option -> String? in
      let action: String
      switch option.value {
      case nil: return nil
      case .words(let values): action = "_consult_lint_words '\(words(values))'"
      case .list(let values): action = "_consult_lint_list '\(words(values))'"
      case .file: action = "_consult_lint_files"
      case .any: action = ":"
      }
      return "  '\(command) \(option.name.rawValue)') \(action); return ;;\n"
    }.joined()
  }

  /// The options and operands of each command.
  private var options: String {
    table.entries.map { entry in
      let names = entry.options.map(\.name.rawValue)
      var arm = "  '\(words(entry.words))')\n    if [[ $cur == -* ]]; then\n"
      arm += "      _consult_lint_words '\(words(names))'\n"
      if !entry.operands.isEmpty {
        arm += "    elif [[ $COMP_CWORD == $at ]]; then\n"
        arm += "      _consult_lint_words '\(words(entry.operands))'\n"
      }
      return arm + "    else\n      _consult_lint_files\n    fi ;;\n"
    }.joined()
  }
}
