public import Findings
public import SourceText

/// The door of the room: text in, tree and findings out, whatever the text.
public enum DocumentReader {
  /// Reads `source`; where something is wrong the tree holds all that could be read.
  public static func read(
    _ source: SourceFile,
    as format: SyntaxFormat,
    limits: ReadingLimits = .standard
  ) -> (tree: SyntaxTree, findings: [Finding]) {
    var builder = TreeBuilder(source, as: format, limits: limits)
    if source.bytes.count > limits.bytes {
      builder.problems.report(SharedProblem.tooLarge(limit: limits.bytes), at: .at(0))
    } else {
      send(source, as: format, limits: limits, to: &builder)
    }
    return builder.finish()
  }

  /// Sends the events of `source` to any handler.
  package static func send(
    _ source: SourceFile,
    as format: SyntaxFormat,
    limits: ReadingLimits,
    to handler: inout some SyntaxEventHandler
  ) {
    switch format {
    case .yaml: YAMLReader.read(source, limits: limits, into: &handler)
    case .json: JSONReader.read(source, limits: limits, into: &handler)
    case .csv: CSVReader.read(source, limits: limits, into: &handler)
    }
  }
}
