@testable import Rules
import SourceText

/// The Swift files that hold the packs of the folder `rules/`.
enum BuiltInPackText {
  /// The folder of the files.
  static let folder = "Sources/Rules/BuiltIn"

  /// Every file with its text: two for each pack, and one that lists them.
  static func files(of packs: [PackSource]) -> [(name: String, text: String)] {
    packs.map { ("\(typeName($0.id))Pack+Generated.swift", text(of: $0)) }
      + PackCompiler.compile(packs).packs.map {
        ("\(typeName($0.id))PackPrepared+Generated.swift", text(of: $0))
      }
      + [("BuiltInPacks+Generated.swift", list(of: packs))]
  }

  private static func list(of packs: [PackSource]) -> String {
    let lines = packs.map { "    BuiltIn\(typeName($0.id))Pack.pack,\n" }
    return """
      // Written from the folder rules/ by the test ‘Built-in packs’.

      extension BuiltInPacks {
        static let generated: [BuiltInPack] = [
      \(lines.joined())  ]
      }

      """
  }

  private static func text(of pack: CompiledPack) -> String {
    """
    // swift-format-ignore-file
    // Written from the folder rules/\(pack.id)/ by the test ‘Built-in packs’.

    extension BuiltIn\(typeName(pack.id))Pack {
      static let pack = BuiltInPack(source: source, prepared: prepared)

      static let prepared = ###\"""
    \(PreparedPack.text(of: pack).text)
    \"""###
    }

    """
  }

  private static func text(of pack: PackSource) -> String {
    let files = pack.files.map { file in
      let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
      return """
                SourceFile(
                  name: "rules/\(pack.id)/\(name)",
                  text: ###\"""
        \(file.text(file.range))
        \"""###
                ),

        """
    }
    return """
      // swift-format-ignore-file
      // Written from the folder rules/\(pack.id)/ by the test ‘Built-in packs’.

      internal import SourceText

      /// The pack `\(pack.id)`.
      enum BuiltIn\(typeName(pack.id))Pack {
        static let source = PackSource(
          id: "\(pack.id)",
          digest: "\(pack.digest)",
          files: {
            [
      \(files.joined())      ]
          }
        )
      }

      """
  }

  private static func typeName(_ id: String) -> String {
    id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
