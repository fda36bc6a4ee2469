import Findings
import Reporting
import Rules

/// `rules new`: a commented rule, on standard output or at the end of a pack's `rules.yaml`.
struct NewRuleCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    let id = arguments.operands[0]
    guard arguments.operands.count == 2 else {
      let prefix = id.split(separator: "-").first.map { $0.lowercased() } ?? "our"
      terminal.write(
        Array(
          RuleSkeleton(
            id: id,
            principle: "\(prefix).time",
            source: "\(prefix)-guide",
            languages: terminal.language.languages
          ).text.utf8
        )
      )
      return .clean
    }
    let folder = arguments.operands[1]
    let pack = try pack(in: folder)
    guard id.hasPrefix(pack.prefix + "-"), id.utf8.count > pack.prefix.utf8.count + 1 else {
      throw .wrongPrefix(id, pack.prefix)
    }
    guard !pack.rules.contains(where: { $0.id.rawValue == id }) else { throw .takenRule(id) }
    let skeleton = RuleSkeleton(
      id: id,
      principle: pack.principles.first?.id ?? "\(pack.prefix.lowercased()).time",
      source: pack.authorities.first?.id ?? "\(pack.prefix.lowercased())-guide",
      languages: terminal.language.languages
    )
    let path = "\(folder.hasSuffix("/") ? String(folder.dropLast()) : folder)/rules.yaml"
    try append(skeleton.text, to: path)
    terminal.line(path)
    let word = PackFolder.isPath(folder) ? folder : "./\(folder)"
    terminal.flush()
    terminal.note(
      BilingualText(
        en: "the rule is an example: write your own in its place, then "
          + "‘consult-lint rules check \(word)’",
        fr: "la règle est un modèle\u{A0}: la remplacer par la sienne, puis "
          + "«\u{A0}consult-lint rules check \(word)\u{A0}»"
      )
    )
    return .clean
  }

  /// The pack of a folder, which must have no mistake.
  private func pack(in folder: String) throws(UsageError) -> CompiledPack {
    let word = PackFolder.isPath(folder) ? folder : "./\(folder)"
    let shelf = try PackShelf(naming: [word])
    guard let pack = shelf.chosen.first else { throw .faultyPack(folder) }
    return pack
  }

  private func append(_ text: String, to path: String) throws(UsageError) {
    do throws(SystemError) {
      var bytes: [UInt8] = []
      if FileStore.exists(path) {
        bytes = try FileStore.bytes(of: path, atMost: Int.max)
        if let last = bytes.last { bytes += last == 0x0A ? [0x0A] : [0x0A, 0x0A] }
      }
      try FileStore.write(bytes + Array(text.utf8), to: path)
    } catch {
      throw .unwritable(path, error)
    }
  }
}
