import Findings
import SourceText

/// A key of an open mapping, with a digest of its value.
struct KeyRecord {
  /// Its index.
  var node: UInt32
  /// A digest that equal values share.
  var digest: UInt32
}

/// A key that equals an earlier one, both by their place among the keys of open mappings.
private struct RepeatedKey {
  var place: Int
  var earlier: Int
  var value: [UInt8]
}

extension TreeBuilder {
  /// Remembers a key, to see at the end of the mapping whether it comes twice.
  @inline(__always)
  mutating func note(key record: NodeRecord) {
    var digest: UInt32 = 0
    if record.flags.contains(.isVerbatim) {
      let quotes = record.style == .plain ? 0 : 1
      let (start, end) = (Int(record.start) + quotes, Int(record.end) - quotes)
      digest = ByteSearch.digest(source.bytes, from: start, to: end)
      if quotes == 0, end - start == 2, format == .yaml, let collection = open.last {
        let angle = UInt8(ascii: "<")
        if source.bytes[start] == angle, source.bytes[start + 1] == angle {
          records[Int(collection.index)].flags.insert(.hasMergeKey)
        }
      }
    } else if record.kind == .scalar {
      var sink = TextSink()
      ScalarText(record, format).decode(source.bytes, into: &sink)
      digest = ByteSearch.digest(sink.bytes, from: 0, to: sink.bytes.count)
    }
    keys.append(KeyRecord(node: UInt32(truncatingIfNeeded: records.count), digest: digest))
  }

  /// Reports the keys from `first` on that an earlier one equals.
  ///
  /// Short mappings compare digests pair by pair, longer ones go through a table. Two keys are
  /// equal when their texts are, with or without quotes.
  mutating func checkKeys(from first: Int) {
    let count = keys.count - first
    guard count > 1 else { return }
    var repeated: [RepeatedKey] = []
    if count > 64 {
      repeated = repeatedKeys(from: first)
    } else {
      for later in (first + 1)..<keys.count {
        let digest = keys[later].digest
        for earlier in first..<later where keys[earlier].digest == digest {
          guard let value = keyValue(keys[later].node), keyValue(keys[earlier].node) == value
          else { continue }
          repeated.append(RepeatedKey(place: later, earlier: earlier, value: value))
          break
        }
      }
    }
    if !repeated.isEmpty { report(repeated, firstKey: first) }
  }

  private func repeatedKeys(from first: Int) -> [RepeatedKey] {
    var seen: [[UInt8]: Int] = [:]
    seen.reserveCapacity(keys.count - first)
    var repeated: [RepeatedKey] = []
    for place in first..<keys.count {
      guard let value = keyValue(keys[place].node) else { continue }
      if let earlier = seen[value] {
        repeated.append(RepeatedKey(place: place, earlier: earlier, value: value))
      } else {
        seen[value] = place
      }
    }
    return repeated
  }

  /// Reports keys that come again; those that follow each other are one mistake.
  ///
  /// Where the first key comes again, with others after it, a list item most often lacks its dash,
  /// and all of them are one mistake.
  private mutating func report(_ repeated: [RepeatedKey], firstKey: Int) {
    let lacksDash = repeated.first?.earlier == firstKey
    var rest = repeated[...]
    while let key = rest.popFirst() {
      var others = 0
      while let next = rest.first, lacksDash || next.place == key.place + others + 1 {
        rest.removeFirst()
        others += 1
      }
      let place = Label(
        range: records[Int(keys[key.earlier].node)].range,
        message: SharedProblem.firstPlace
      )
      let name = ShownText.of(String(decoding: key.value.prefix(200), as: UTF8.self))
      problems.report(
        others == 0
          ? SharedProblem.duplicateKey(name) : .duplicateKeys(name, others: others),
        at: records[Int(keys[key.place].node)].range,
        related: [place]
      )
    }
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
}
