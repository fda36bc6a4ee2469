internal import DocumentSyntax
internal import Findings
internal import SourceText

/// A text on its way through rounds of edits, as it was read and linted.
struct FixState {
  /// What kind of finding offers an edit.
  enum Family {
    /// The notation or the schema.
    case form
    /// A rule of a pack.
    case rules
  }

  /// An edit that a finding offers.
  struct Offer {
    /// What it is known by.
    var entry: PlanFixer.Entry
    /// The edit.
    var fix: Fix
    /// What kind of finding offers it.
    var family: Family
  }

  /// The text.
  let source: SourceFile
  /// The edits that may be applied, in the order of the findings.
  let offered: [Offer]
  /// The number of edits that may not be applied.
  let waiting: Int

  private let format: SyntaxFormat
  private let allowed: Set<Fix.Safety>
  private let linter: Linter
  private let tree: SyntaxTree
  private let findings: [Finding]

  init(
    _ source: SourceFile,
    _ format: SyntaxFormat,
    _ linter: Linter,
    _ allowed: Set<Fix.Safety>
  ) {
    self.source = source
    self.format = format
    self.linter = linter
    self.allowed = allowed
    tree = DocumentReader.read(source, as: format, limits: linter.settings.limits).tree
    findings = linter.lint(source, format: format).file.findings
    var offered: [Offer] = []
    var waiting = 0
    for finding in findings where finding.state == .active {
      guard let fix = finding.fixes.first, !fix.edits.isEmpty else { continue }
      guard allowed.contains(fix.safety) else {
        waiting += 1
        continue
      }
      let entry = PlanFixer.Entry(rule: finding.rule, pointer: finding.pointer, title: fix.title)
      offered.append(Offer(entry: entry, fix: fix, family: finding.rule.isForm ? .form : .rules))
    }
    self.offered = offered
    self.waiting = waiting
  }

  /// The edits of one family.
  func offers(of family: Family) -> [Offer] { offered.filter { $0.family == family } }

  /// The edits of the next round: those that do not touch one before them.
  func round(of family: Family) -> [Offer] {
    var taken: [ByteRange] = []
    var entries: Set<PlanFixer.Entry> = []
    return offers(of: family).filter { offer in
      let ranges = offer.fix.edits.map(\.range)
      let touches = ranges.contains { range in
        taken.contains { range.start <= $0.end && $0.start <= range.end }
      }
      guard !touches, entries.insert(offer.entry).inserted else { return false }
      taken += ranges
      return true
    }
  }

  /// The text after some edits, or why they are not to be applied.
  func applying(_ offers: [Offer], of family: Family) -> Result<FixState, FixRefusal> {
    let edits = offers.flatMap(\.fix.edits).sorted { $0.range < $1.range }
    guard let (text, ranges) = FixState.edited(source, edits) else { return .failure(.overlap) }
    let next = FixState(text, format, linter, allowed)
    guard !next.readsWorse(than: self) else { return .failure(.unreadable) }
    let changes = TreeChanges(from: tree, to: next.tree)
    let isMeant = changes.changed.allSatisfy { node in
      let range = next.extent(of: node)
      return ranges.contains { $0.start <= range.end && range.start <= $0.end }
    }
    guard !changes.isOther, isMeant, !changes.changed.isEmpty,
      changes.changed.count <= edits.count
    else { return .failure(.otherChange) }
    guard comments == next.comments else { return .failure(.comment) }
    for offer in offers where next.count(of: offer.entry) >= count(of: offer.entry) {
      return .failure(.noUse)
    }
    let left = self.offers(of: family).count - offers.count
    guard next.offers(of: family).count <= left,
      family == .form || next.offers(of: .form).count <= self.offers(of: .form).count
    else { return .failure(.another) }
    return .success(next)
  }

  private var comments: [String] { tree.comments.map { source.text($0) } }

  private func count(of entry: PlanFixer.Entry) -> Int {
    findings.count {
      $0.rule == entry.rule && $0.pointer == entry.pointer && $0.state == .active
    }
  }

  /// A value with its key.
  private func extent(of node: NodeID) -> ByteRange {
    let range = tree.range(node)
    return tree.key(of: node).map { tree.range($0).union(range) } ?? range
  }

  /// Whether there is more of any finding about the notation or the schema.
  private func readsWorse(than before: FixState) -> Bool {
    let own = formCounts
    let known = before.formCounts
    return own.contains { $0.value > known[$0.key, default: 0] }
  }

  private var formCounts: [RuleID: Int] {
    var counts: [RuleID: Int] = [:]
    for finding in findings where ["SYN-", "SCH-"].contains(where: finding.rule.rawValue.hasPrefix)
    {
      counts[finding.rule, default: 0] += 1
    }
    return counts
  }

  /// The text after edits, and where they stand in it; `nil` where they overlap.
  private static func edited(
    _ source: SourceFile,
    _ edits: [Fix.Edit]
  ) -> (SourceFile, [ByteRange])? {
    var bytes: [UInt8] = []
    var ranges: [ByteRange] = []
    var offset = 0
    for edit in edits {
      guard edit.range.start >= offset, edit.range.end <= source.bytes.count else { return nil }
      bytes += source.bytes[offset..<edit.range.start]
      let start = bytes.count
      bytes += edit.text.utf8
      ranges.append(ByteRange(start, bytes.count))
      offset = edit.range.end
    }
    bytes += source.bytes[offset...]
    return (SourceFile.decode(name: source.name, bytes: bytes).file, ranges)
  }
}

/// Why an edit is not applied.
enum FixRefusal: Error {
  case overlap
  case unreadable
  case otherChange
  case comment
  case noUse
  case another

  /// The reason, which stands behind a colon.
  var reason: BilingualText {
    switch self {
    case .overlap:
      BilingualText(en: "its parts overlap", fr: "ses parties se chevauchent")
    case .unreadable:
      BilingualText(
        en: "the result would not be read as a plan",
        fr: "le résultat ne se lirait pas comme un plan"
      )
    case .otherChange:
      BilingualText(
        en: "it would change something else too",
        fr: "il changerait aussi autre chose"
      )
    case .comment:
      BilingualText(en: "it would change a comment", fr: "il changerait un commentaire")
    case .another:
      BilingualText(
        en: "another finding would come up",
        fr: "un autre constat apparaîtrait"
      )
    case .noUse:
      BilingualText(en: "the finding would stay", fr: "le constat resterait")
    }
  }
}

extension RuleID {
  /// Whether it stands for a check of the notation or of the schema.
  fileprivate var isForm: Bool { rawValue.hasPrefix("SYN-") || rawValue.hasPrefix("SCH-") }
}
