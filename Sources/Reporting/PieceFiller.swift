import Findings

/// A place of a piece that can be written only when the whole run is known.
///
/// It stands in the text as a zero byte, its kind, what it is about and another zero byte; no text
/// of a report holds a zero byte otherwise.
enum PieceHole: UInt8 {
  /// The position of the file among those of the run.
  case file = 0x66
  /// The position of a rule, by its id, as a member of an object.
  case rule = 0x72
  /// The name of a finding, by the digits that it shares with its twins.
  case fingerprint = 0x70
  /// Whether a finding is new, as a member of an object, where there is a baseline.
  case state = 0x73

  /// The hole, as it stands in a piece.
  func bytes(_ subject: String = "") -> [UInt8] { [0, rawValue] + Array(subject.utf8) + [0] }
}

/// Fills the holes of pieces, one piece after the other, in the order of the run.
struct PieceFiller {
  private var file = -1
  private var seen: [[UInt8]: Int] = [:]
  /// The text of each rule’s member, by id.
  var rules: [String: [UInt8]] = [:]
  /// The text of the member about the baseline, by `new` and `unchanged`; empty without one.
  var states: [String: [UInt8]] = [:]

  /// The findings of a piece without holes.
  mutating func fill(_ piece: ReportPiece) -> [UInt8] {
    if piece.startsFile { file += 1 }
    let bytes = piece.findings
    var filled: [UInt8] = []
    filled.reserveCapacity(bytes.count + bytes.count / 32)
    var start = 0
    while let hole = bytes[start...].firstIndex(of: 0),
      let end = bytes[(hole + 1)...].firstIndex(of: 0), end > hole + 1
    {
      filled += bytes[start..<hole]
      filled += text(bytes[hole + 1], bytes[(hole + 2)..<end])
      start = end + 1
    }
    filled += bytes[start...]
    return filled
  }

  private mutating func text(_ kind: UInt8, _ subject: ArraySlice<UInt8>) -> [UInt8] {
    switch PieceHole(rawValue: kind) {
    case .file: return Array(String(file).utf8)
    case .rule: return rules[String(decoding: subject, as: UTF8.self)] ?? []
    case .state: return states[String(decoding: subject, as: UTF8.self)] ?? []
    case .fingerprint:
      let digits = Array(subject)
      let before = seen[digits, default: 0]
      seen[digits] = before + 1
      return before == 0 ? digits : digits + Array("-\(before)".utf8)
    case nil: return []
    }
  }
}

extension [ReportPiece] {
  /// The pieces of each file.
  var byFile: [ArraySlice<ReportPiece>] {
    var starts = indices.filter { self[$0].startsFile }
    starts.append(count)
    return zip(starts, starts.dropFirst()).map { self[$0..<$1] }
  }
}
