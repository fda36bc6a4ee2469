import Findings
import Rules
import SourceText

/// A waiver of a run with the place where it is written.
struct PlacedWaiver: Sendable {
  /// The waiver and what became of it.
  var record: WaiverRecord
  /// The path of the file that it is about.
  var subject: String
  /// The file in which it is written.
  var source: SourceFile
  /// Where in it.
  var range: ByteRange
}

/// Gathers the waivers of a run; one of a configuration counts once for all plans of its file.
struct WaiverLedger: Sendable {
  private struct Key: Hashable {
    var configuration: Int
    var waiver: Int
  }

  private let store: ConfigurationStore
  private let keepsPlans: Bool
  private var own: [PlacedWaiver] = []
  private var configured: [Key: WaiverRecord] = [:]

  /// A ledger; the waivers of plans are kept where the register asks for them.
  init(_ store: ConfigurationStore, keepsPlans: Bool) {
    self.store = store
    self.keepsPlans = keepsPlans
  }

  /// Adds the waivers of a file that was linted.
  mutating func add(
    _ records: [WaiverRecord],
    of file: LintedFile,
    _ entry: ConfiguredLinters.Entry
  ) {
    for record in records {
      switch record.origin {
      case .plan(let range, _):
        guard keepsPlans else { continue }
        own.append(
          PlacedWaiver(record: record, subject: file.source.name, source: file.source, range: range)
        )
      case .settings(let position):
        guard let configuration = entry.configuration else { continue }
        let key = Key(configuration: configuration, waiver: entry.waivers[position])
        let before = configured[key]
        // It is of use where it covers a finding of any plan of the file.
        if before == nil || (before?.state == .unused && record.state != .unused) {
          configured[key] = record
        }
      }
    }
  }

  /// Adds the waivers whose file is not there.
  mutating func close(missing: (String) -> Bool) {
    for (index, read) in store.all.enumerated() {
      for (position, waiver) in read.configuration.waivers.enumerated() {
        let key = Key(configuration: index, waiver: position)
        guard configured[key] == nil, missing(waiver.path) else { continue }
        configured[key] = waiver.recordWithoutFile
      }
    }
  }

  /// The waivers of plans, then those of configurations, in the order of writing.
  var all: [PlacedWaiver] {
    own
      + placed.map { entry in
        PlacedWaiver(
          record: entry.record,
          subject: entry.waiver.path,
          source: entry.source,
          range: entry.waiver.place.range
        )
      }
  }

  /// The files of configurations with findings about their waivers.
  var files: [LintedFile] {
    var files: [LintedFile] = []
    for entry in placed {
      guard let finding = entry.waiver.finding(of: entry.record) else { continue }
      let name = entry.source.name
      if let index = files.firstIndex(where: { $0.source.name == name }) {
        files[index].findings.append(finding)
      } else {
        let digest = Digest(of: entry.source.bytes).description
        files.append(
          LintedFile(
            source: entry.source,
            syntax: "yaml",
            plans: 0,
            digest: digest,
            findings: [finding]
          )
        )
      }
    }
    return files
  }

  private struct Entry {
    var waiver: Configuration.FileWaiver
    var record: WaiverRecord
    var source: SourceFile
  }

  private var placed: [Entry] {
    configured.sorted {
      ($0.key.configuration, $0.key.waiver) < ($1.key.configuration, $1.key.waiver)
    }
    .map { key, record in
      let configuration = store.all[key.configuration].configuration
      let waiver = configuration.waivers[key.waiver]
      return Entry(
        waiver: waiver,
        record: record,
        source: configuration.files[waiver.place.file]
      )
    }
  }
}
