import Findings
import Rules
import SourceText

/// Reads an input as a file of rules of a small pack.
enum FuzzedPack {
  private static let pack = SourceFile(
    name: "fuzz/pack.yaml",
    text: """
      pack: fuzz
      edition: "1"
      title: {en: Fuzz, fr: Essai}
      """
  )

  /// Ends the program where a finding points outside its file; 0 tells libFuzzer to go on.
  static func read(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let theme = SourceFile.decode(name: "fuzz/theme.yaml", bytes: bytes).file
    let compilation = PackCompiler.compile([PackSource(id: "fuzz", files: [pack, theme])])
    for file in compilation.files {
      for finding in file.findings {
        precondition(finding.range.end <= file.source.bytes.count, "a range outside the file")
      }
    }
    return 0
  }
}
