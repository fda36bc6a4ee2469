import Findings
import SourceText

/// A key of an open mapping, with a digest of its value.
struct KeyRecord {
  /// Its index.
  var node: UInt32
  /// A digest that equal values share.
  var digest: UInt32
}

extension TreeBuilder {
  /// Remembers a key, to see at the end of the mapping whether it comes twice.
  @inline(__always)
  mutating func note(key record: NodeRecord) {
    var digest: UInt32 = 0
    if record.flags.contains(.isVerbatim) {
      let quotes: UInt32 = record.style == .plain ? 0 : 1
      digest = Self.digest(source.bytes, Int(record.start + quotes), Int(record.end - quotes))
      if record.style == .plain, digest == Self.mergeDigest, let collection = open.last {
        let angle = UInt8(ascii: "<")
        if format == .yaml, source.bytes[Int(record.start)] == angle {
          records[Int(collection.index)].flags.insert(.hasMergeKey)
        }
      }
    } else if record.kind == .scalar {
      var sink = TextSink()
      ScalarText(record, format).decode(source.bytes, into: &sink)
      digest = Self.digest(sink.bytes, 0, sink.bytes.count)
    }
    keys.append(KeyRecord(node: UInt32(truncatingIfNeeded: records.count), digest: digest))
  }

  /// Reports the keys from `first` on that an earlier one equals.
  ///
  /// Short mappings compare digests pair by pair, longer ones go through a table.
  mutating func checkKeys(from first: Int) {
    let count = keys.count - first
    guard count > 1 else { return }
    guard count <= 64 else { return checkManyKeys(from: first) }
    for later in (first + 1)..<keys.count {
      let digest = keys[later].digest
      for earlier in first..<later where keys[earlier].digest == digest {
        if reportIfEqual(keys[earlier].node, keys[later].node) { break }
      }
    }
  }

  private mutating func checkManyKeys(from first: Int) {
    var seen: [[UInt8]: UInt32] = [:]
    seen.reserveCapacity(keys.count - first)
    for key in keys[first...] {
      guard let value = keyValue(key.node) else { continue }
      if let earlier = seen[value] {
        report(value, earlier: earlier, later: key.node)
      } else {
        seen[value] = key.node
      }
    }
  }

  private mutating func reportIfEqual(_ earlier: UInt32, _ later: UInt32) -> Bool {
    guard let value = keyValue(later), keyValue(earlier) == value else { return false }
    report(value, earlier: earlier, later: later)
    return true
  }

  private mutating func report(_ value: [UInt8], earlier: UInt32, later: UInt32) {
    let place = Label(
      range: records[Int(earlier)].range,
      message: SharedProblem.firstPlace
    )
    problems.report(
      SharedProblem.duplicateKey(String(decoding: value.prefix(80), as: UTF8.self)),
      at: records[Int(later)].range,
      related: [place]
    )
  }

  /// The value of a key that is a scalar or an alias of one.
  private func keyValue(_ node: UInt32) -> [UInt8]? {
    var record = records[Int(node)]
    if record.kind == .alias { record = records[Int(record.link)] }
    guard record.kind == .scalar else { return nil }
    let text = ScalarText(record, format)
    guard !record.flags.contains(.isVerbatim) else {
      let range = text.contentRange(source.bytes)
      return Array(source.bytes[range.start..<range.end])
    }
    var sink = TextSink()
    text.decode(source.bytes, into: &sink)
    return sink.bytes
  }

  private static let mergeDigest = digest(Array("<<".utf8), 0, 2)

  @inline(__always)
  private static func digest(_ bytes: [UInt8], _ start: Int, _ end: Int) -> UInt32 {
    var digest: UInt32 = 2_166_136_261
    var offset = start
    while offset < end {
      digest = (digest ^ UInt32(bytes[offset])) &* 16_777_619
      offset += 1
    }
    return digest
  }
}
