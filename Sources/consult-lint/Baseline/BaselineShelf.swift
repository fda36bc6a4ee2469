import Findings
import PlanSchema
import Rules

/// The baselines of a run: the one that the command line names, else that of each configuration.
struct BaselineShelf: Sendable {
  /// The baselines, by path.
  var all: [String: Baseline] = [:]
  private var paths: [Int?: String] = [:]
  private let workingFolder: String

  /// Where a baseline is made unless a configuration or the command line says otherwise.
  static let usualPath = ".consult-lint/baseline.json"

  /// Reads the baselines; one that is to be made may be missing.
  init(
    _ arguments: Arguments,
    for names: [String],
    _ store: inout ConfigurationStore
  ) throws(UsageError) {
    workingFolder = store.workingFolder
    let isMaking = arguments.command == .baselineWrite
    if let path = arguments.value(.baseline) {
      let path = PathName.normal(path)
      let found = BaselineShelf.read(path, mayBeMissing: isMaking)
      switch found {
      case .success(let baseline): all[path] = baseline
      case .failure(let error): throw .badBaseline(path, error.reason)
      }
      for position in store.all.indices { paths[position] = path }
      paths[nil] = path
      return
    }
    for (position, read) in store.all.enumerated() {
      let setting = read.configuration.baseline
      let usual = PathName.join(read.configuration.folder, BaselineShelf.usualPath)
      guard let path = setting?.value ?? (arguments.command.needsBaseline ? usual : nil) else {
        continue
      }
      switch BaselineShelf.read(path, mayBeMissing: isMaking) {
      case .success(let baseline):
        all[path] = baseline
        paths[position] = path
      case .failure(let error):
        guard let setting else { throw .badBaseline(path, error.reason) }
        store.all[position].report(baseline: setting, error)
      }
    }
    let isFree = names.contains { store.position(for: $0) == nil }
    guard arguments.command.needsBaseline, isFree else { return }
    switch BaselineShelf.read(BaselineShelf.usualPath, mayBeMissing: isMaking) {
    case .success(let baseline):
      all[BaselineShelf.usualPath] = all[BaselineShelf.usualPath] ?? baseline
      paths[nil] = BaselineShelf.usualPath
    case .failure(let error): throw .badBaseline(BaselineShelf.usualPath, error.reason)
    }
  }

  /// The path of the baseline for the inputs of a configuration.
  func path(for configuration: Int?) -> String? { paths[configuration] }

  /// A file as a baseline names it.
  func name(of file: String, in baseline: String) -> String {
    let folder = PathName.folder(of: PathName.join(workingFolder, baseline))
    return PathName.relative(PathName.join(workingFolder, file), to: folder)
  }

  /// The path of a file that a baseline names.
  func path(of name: String, in baseline: String) -> String {
    PathName.join(PathName.folder(of: baseline), name)
  }

  private static func absent(_ words: BilingualText) -> BilingualText {
    let command = "consult-lint \(Command.baselineWrite.rawValue)"
    return BilingualText(
      en: "\(words.en); ‘\(command)’ makes one",
      fr: "\(words.fr); «\u{A0}\(command)\u{A0}» en crée un"
    )
  }

  private static func read(
    _ path: String,
    mayBeMissing: Bool
  ) -> Result<Baseline, UnreadableFile> {
    do throws(SystemError) {
      return Baseline.read(try Document(path: path, name: path).source)
    } catch {
      if mayBeMissing, error.isAbsence { return .success(Baseline()) }
      return .failure(UnreadableFile(error.isAbsence ? absent(error.words) : error.words))
    }
  }
}
