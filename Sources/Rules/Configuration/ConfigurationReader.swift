internal import DocumentSyntax
public import Findings
public import SourceText

/// A file that was read for a configuration, and what is wrong with its bytes.
public struct ConfigurationFile: Sendable {
  /// The text, under its path.
  public var source: SourceFile
  /// What is wrong with the bytes.
  public var findings: [Finding]

  /// A file and what is wrong with its bytes.
  public init(source: SourceFile, findings: [Finding] = []) {
    self.source = source
    self.findings = findings
  }
}

/// Why a file that a configuration names cannot be used.
public struct UnreadableFile: Error, Hashable, Sendable {
  /// The reason, which stands behind a colon.
  public var reason: BilingualText

  /// A reason, which stands behind a colon.
  public init(_ reason: BilingualText) { self.reason = reason }
}

/// A configuration that was read, and what is wrong in its files.
public struct ReadConfiguration: Sendable {
  /// What it asks for, as far as it could be read.
  public internal(set) var configuration: Configuration
  var log: PackLog

  /// Each file with its findings, the configuration itself first.
  public var files: [LintedFile] {
    zip(configuration.files, log.findings).map { source, findings in
      LintedFile(
        source: source,
        syntax: SyntaxFormat.yaml.rawValue,
        plans: 0,
        digest: Digest(of: source.bytes).description,
        findings: findings.sorted(by: FindingOrder.precedes)
      )
    }
  }

  /// Whether a mistake keeps the configuration from being used.
  public var hasMistakes: Bool { !log.isEmpty }

  /// The number of mistakes so far.
  public var problemCount: Int { log.findings.reduce(0) { $0 + $1.count } }

  /// Adds a mistake at a place.
  mutating func report(_ problem: ConfigurationProblem, at place: SettingPlace) {
    let rule = problem.rule
    log.add(
      Finding(
        rule: rule.id,
        severity: rule.severity,
        range: place.range,
        pointer: place.pointer,
        message: problem.message,
        remedy: rule.remedy
      ),
      file: place.file
    )
  }
}

/// Reads a configuration and those that it extends; what is wrong is said, and the rest is kept.
public enum ConfigurationReader {
  /// The number of files that one configuration may stand for.
  static let maximumFiles = 32

  /// Reads a configuration; `reading` gives the files that it extends, by path.
  public static func read(
    _ file: ConfigurationFile,
    reading: (String) -> Result<ConfigurationFile, UnreadableFile>
  ) -> ReadConfiguration {
    var read = ReadConfiguration(
      configuration: Configuration(files: []),
      log: PackLog(fileCount: 0, of: .configuration)
    )
    read.configuration.add(layer(of: file, above: [], into: &read, reading))
    return read
  }

  /// One file with what it extends, as a configuration without files.
  private static func layer(
    of file: ConfigurationFile,
    above: [String],
    into read: inout ReadConfiguration,
    _ reading: (String) -> Result<ConfigurationFile, UnreadableFile>
  ) -> Configuration {
    let index = read.configuration.files.count
    read.configuration.files.append(file.source)
    read.log.addFile()
    for finding in file.findings { read.log.add(finding, file: index) }
    let (tree, findings) = DocumentReader.read(file.source, as: .yaml)
    for finding in findings { read.log.add(finding, file: index) }
    var result = Configuration(files: [])
    guard !findings.contains(where: { $0.severity == .error }) else { return result }
    let roots = tree.documents.map { PackNode(source: PackTree(file: index, tree: tree), node: $0) }
    if roots.count > 1 { read.log.report(.severalDocuments, at: roots[1].head) }
    guard let root = roots.first, !root.isNull else { return result }
    var check = PackShapeCheck(read.log)
    check.check(root, is: .object(ConfigurationFormat.root))
    read.log = check.log
    let path = PathName.normal(file.source.name)
    for word in root["extends"]?.oneOrMany.compactMap(\.word) ?? [] {
      let wanted = PathName.join(PathName.folder(of: path), word.value)
      if wanted == path || above.contains(wanted) {
        read.log.report(.extendedInCircle(word.value), at: word.place)
      } else if read.configuration.files.count >= maximumFiles {
        read.log.report(.extendedTooDeep(word.value), at: word.place)
      } else {
        switch reading(wanted) {
        case .failure(let error):
          read.log.report(.extendedUnreadable(word.value, error.reason), at: word.place)
        case .success(let other):
          result.add(layer(of: other, above: above + [path], into: &read, reading))
        }
      }
    }
    result.add(Configuration(root, folder: PathName.folder(of: path), &read.log))
    return result
  }
}

extension Configuration {
  /// Adds a configuration whose settings count over the ones that are there.
  fileprivate mutating func add(_ other: Configuration) {
    packs = other.packs ?? packs
    language = other.language ?? language
    failOn = other.failOn ?? failOn
    stage = other.stage ?? stage
    baseline = other.baseline ?? baseline
    rules += other.rules
    overrides += other.overrides
    waivers += other.waivers
    limits.merge(other.limits) { $1 }
  }
}
