import Findings
import TestSupport
import Testing

@testable import consult_lint

private func table(_ language: Language) -> CompletionTable {
  CompletionTable(language, packs: ["gc-core", "gc-access"], rules: ["GC-TRA-01", "GC-TRA-02"])
}

private func script(_ shell: CompletionsCommand.Shell, _ language: Language) -> String {
  switch shell {
  case .bash: BashCompletion(table(language)).script
  case .zsh: ZshCompletion(table(language)).script
  case .fish: FishCompletion(table(language)).script
  }
}

private let fish = OutsideReader("fish")
private let zsh = OutsideReader("zsh")
private let bash = OutsideReader("bash")

/// Whether a shell takes its script; what it says where it does not.
private func complaint(_ shell: CompletionsCommand.Shell, _ reader: OutsideReader) throws -> String
{
  let folder = try PassingFolder()
  var complaints = ""
  for language in Language.allCases {
    let file = try folder.write(Array(script(shell, language).utf8), to: "script")
    let result = try #require(try reader.run(["-n", file]))
    complaints += result.errors + (result.status == 0 ? "" : "status \(result.status)")
  }
  return complaints
}

@Suite struct CompletionTests {
  @Test(arguments: CompletionsCommand.Shell.allCases, Language.allCases)
  func namesEveryOption(shell: CompletionsCommand.Shell, language: Language) {
    let script = script(shell, language)
    for option in OptionName.allCases {
      let name = shell == .fish ? "-l \(option.rawValue.dropFirst(2))" : option.rawValue
      #expect(script.contains(name), "\(option)")
    }
    for word in Command.allCases.flatMap(\.words) { #expect(script.contains(word), "\(word)") }
  }

  @Test(.enabled(if: bash.isThere, "bash is not installed"))
  func bashTakesIt() throws { #expect(try complaint(.bash, bash) == "") }

  @Test(.enabled(if: zsh.isThere, "zsh is not installed"))
  func zshTakesIt() throws { #expect(try complaint(.zsh, zsh) == "") }

  @Test(.enabled(if: fish.isThere, "fish is not installed"))
  func fishTakesIt() throws { #expect(try complaint(.fish, fish) == "") }

  @Test(
    .enabled(if: bash.isThere, "bash is not installed"),
    arguments: [
      ("consult-lint expl", "explain"),
      ("consult-lint check --format js", "json jsonl"),
      ("consult-lint check --format = sa", "sarif"),
      ("consult-lint --fail-on w", "warning"),
      ("consult-lint rules te", "test"),
      ("consult-lint rules list --for", "--format"),
      ("consult-lint rules list --format j", "json"),
      ("consult-lint check --packs gc-core,gc-a", "gc-core,gc-access"),
      ("consult-lint explain GC-TRA-02", "GC-TRA-02"),
      ("consult-lint dump ev", "events"),
      ("consult-lint check --as-of 2", ""),
      ("consult-lint check Package.sw", "Package.swift"),
    ]
  )
  func bashCompletes(line: String, expected: String) throws {
    let folder = try PassingFolder()
    let file = try folder.write(Array(script(.bash, .en).utf8), to: "script")
    let command = """
      source '\(file)'; COMP_WORDS=(\(line)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _consult_lint; echo "${COMPREPLY[@]}"
      """
    let result = try #require(try bash.run(["-c", command]))
    #expect(result.output == "\(expected)\n")
    #expect(result.errors == "")
  }

  @Test(
    .enabled(if: fish.isThere, "fish is not installed"),
    arguments: [
      ("consult-lint check --format js", "json jsonl"),
      ("consult-lint --fail-on w", "warning"),
      ("consult-lint rules te", "test"),
      ("consult-lint check --packs gc-core,gc-a", "gc-core,gc-access"),
      ("consult-lint explain GC-TRA-02", "GC-TRA-02"),
    ]
  )
  func fishCompletes(line: String, expected: String) throws {
    let folder = try PassingFolder()
    let file = try folder.write(Array(script(.fish, .fr).utf8), to: "script")
    let command = "source '\(file)'; complete -C '\(line)'"
    let result = try #require(try fish.run(["--no-config", "-c", command]))
    let words = result.output.split(separator: "\n").compactMap { $0.split(separator: "\t").first }
    #expect(words.joined(separator: " ") == expected)
  }

  @Test(
    .enabled(if: zsh.isThere, "zsh is not installed"),
    arguments: [
      ("consult-lint rules te", "consult-lint rules test"),
      ("consult-lint --fail-on w", "consult-lint --fail-on warning"),
      ("consult-lint check --packs gc-core,gc-a", "consult-lint check --packs gc-core,gc-access"),
      ("consult-lint explain GC-TRA-0", "consult-lint explain GC-TRA-0"),
      ("consult-lint dump ev", "consult-lint dump events"),
    ]
  )
  func zshCompletes(line: String, expected: String) throws {
    let folder = try PassingFolder()
    _ = try folder.write(Array(script(.zsh, .fr).utf8), to: "_consult-lint")
    let command = """
      zmodload zsh/zpty; cd '\(folder.path)'; zpty z zsh -f -i
      zpty -w z 'fpath=($PWD $fpath); autoload -U compinit; compinit -u -D; PS1=
      zle-shown() { print -r -- "<<$BUFFER>>" >> shown; zle kill-buffer }; zle -N zle-shown
      bindkey "^I" complete-word; bindkey "^X" zle-shown; : > ready'
      for i in {1..200}; do [[ -e ready ]] && break; sleep 0.05; done
      zpty -w -n z $'\(line)\\t\\C-x'
      for i in {1..200}; do [[ -s shown ]] && break; sleep 0.05; done
      """
    _ = try zsh.run(["-f", "-c", command])
    let shown = SharedFolder.bytes("\(folder.path)/shown") ?? []
    let text = String(decoding: shown, as: UTF8.self)
    #expect(text.contains("<<\(expected)"), "\(text)")
  }
}
