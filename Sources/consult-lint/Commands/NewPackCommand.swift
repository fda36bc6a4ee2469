import Findings
import Reporting
import Rules

/// `new pack`: a folder with a commented pack that checks clean.
struct NewPackCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    let shelf = try PackShelf(naming: [], reading: .prepared)
    var folder = arguments.operands[0]
    while folder.hasSuffix("/"), folder.utf8.count > 1 { folder.removeLast() }
    guard !FileStore.exists(folder) else { throw .exists(folder) }
    let skeleton = PackSkeleton(
      id: PackFolder.id(folder),
      taken: Set(shelf.packs.map(\.prefix)),
      today: try Clock.day(arguments),
      languages: terminal.language.languages
    )
    for file in skeleton.files {
      let path = "\(folder)/\(file.name)"
      do throws(SystemError) {
        try FileStore.makeFolder(folder)
        try FileStore.write(Array(file.text.utf8), to: path)
      } catch {
        throw .unwritable(path, error)
      }
      terminal.line(path)
    }
    let word = PackFolder.isPath(folder) ? folder : "./\(folder)"
    terminal.flush()
    terminal.note(
      BilingualText(
        en: "‘consult-lint rules check \(word)’ and ‘consult-lint rules test \(word)’ come next",
        fr: "passer ensuite à «\u{A0}consult-lint rules check \(word)\u{A0}» et à "
          + "«\u{A0}consult-lint rules test \(word)\u{A0}»"
      )
    )
    return .clean
  }
}
