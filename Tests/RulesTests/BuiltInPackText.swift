import Findings
import SourceText

@testable import Rules

/// The Swift files that hold the packs of the folder `rules/`.
struct BuiltInPackText {
  /// The folder of the files.
  static let folder = "Sources/Rules/BuiltIn"

  /// The packs in their newest editions.
  let newest: [PackSource]
  /// Those that were released before.
  let older: [(edition: String, pack: PackSource)]

  /// A pack that is written, and as it was compiled.
  private struct Entry {
    var edition: String
    var source: PackSource
    var compiled: CompiledPack

    /// The name of its type: `GcCore`, `GcCoreEdition2026x1`.
    var typeName: String
    /// Its folder.
    var place: String
  }

  /// Every file with its text: two for each pack, and one that lists them.
  var files: [(name: String, text: String)] {
    let newest = newestEntries
    let older = olderEntries
    return (newest + older).flatMap { entry in
      [
        ("\(entry.typeName)Pack+Generated.swift", text(of: entry)),
        ("\(entry.typeName)PackPrepared+Generated.swift", preparedText(of: entry)),
      ]
    } + [("BuiltInPacks+Generated.swift", list(newest, older))]
  }

  private var newestEntries: [Entry] {
    let compiled = PackCompiler.compile(newest).packs
    return newest.compactMap { source in
      compiled.first { $0.id == source.id }.map { pack in
        Entry(
          edition: pack.summary.edition,
          source: source,
          compiled: pack,
          typeName: BuiltInPackText.typeName(source.id),
          place: "rules/\(source.id)"
        )
      }
    }
  }

  private var olderEntries: [Entry] {
    older.compactMap { edition, source in
      compiled(source, edition).map { pack in
        Entry(
          edition: edition,
          source: source,
          compiled: pack,
          typeName: BuiltInPackText.typeName(source.id)
            + "Edition\(edition.replacing(".", with: "x"))",
          place: "rules/\(source.id)/editions/\(edition)"
        )
      }
    }
  }

  /// An older edition, compiled among the packs of today with the terms of its own time.
  func compiled(_ source: PackSource, _ edition: String) -> CompiledPack? {
    let bases =
      newest.filter { $0.id == "base" }.map { ($0.edition ?? "", $0) }
      + older.filter { $0.pack.id == "base" }.map { ($0.edition, $0.pack) }
    let packs = bases.map { BuiltInPack(edition: $0.0, source: $0.1, prepared: "") }
    let base = Edition.base(for: edition, of: packs).source
    let pack = source.trusted.seeing(base)
    return PackCompiler.compile(newest.map { $0.id == source.id ? pack : $0 }).packs
      .first { $0.id == source.id }
  }

  private func list(_ newest: [Entry], _ older: [Entry]) -> String {
    let lists = [newest, older].map { entries in
      entries.map { "    BuiltIn\($0.typeName)Pack.pack,\n" }.joined()
    }
    return """
      // Written from the folder rules/ by the test ‘Built-in packs’.

      extension BuiltInPacks {
        static let generated: [BuiltInPack] = [
      \(lists[0])  ]

        static let older: [BuiltInPack] = [\(lists[1].isEmpty ? "]" : "\n\(lists[1])  ]")
      }

      """
  }

  private func preparedText(of entry: Entry) -> String {
    """
    // swift-format-ignore-file
    // Written from the folder \(entry.place)/ by the test ‘Built-in packs’.

    extension BuiltIn\(entry.typeName)Pack {
      static let pack = BuiltInPack(
        edition: "\(entry.edition)",
        source: source,
        prepared: prepared
      )

      static let prepared = ###\"""
    \(PreparedPack.text(of: entry.compiled).text)
    \"""###
    }

    """
  }

  private func text(of entry: Entry) -> String {
    let files = entry.source.files.map { file in
      let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
      return """
                SourceFile(
                  name: "\(entry.place)/\(name)",
                  text: ###\"""
        \(file.text(file.range))
        \"""###
                ),

        """
    }
    return """
      // swift-format-ignore-file
      // Written from the folder \(entry.place)/ by the test ‘Built-in packs’.

      internal import SourceText

      /// The pack `\(entry.source.id)`.
      enum BuiltIn\(entry.typeName)Pack {
        static let source = PackSource(
          id: "\(entry.source.id)",
          digest: "\(entry.source.digest)",
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
