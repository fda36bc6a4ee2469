import Findings
import SourceText

/// A key of an open mapping, with a digest of its value.
struct KeyRecord {
  /// Its index.
  var node: UInt32
  /// A digest that equal values share.
  var digest: UInt32
}

/// A key that equals an earlier one, both by their place among the keys of the mapping.
private struct RepeatedKey {
  var place: Int
  var earlier: Int
  var value: [UInt8]
}

extension TreeBuilder {
  /// Remembers a key by one bit of its digest, to see whether another one may equal it.
  @inline(__always)
  mutating func note(key record: NodeRecord) {
    guard record.flags.contains(.isVerbatim) else { return noteDecoded(key: record) }
    let quotes: UInt32 = record.style == .plain ? 0 : 1
    let (start, end) = (Int(record.start &+ quotes), Int(record.end &- quotes))
    note(digest: ByteSearch.digest(source.bytes, from: start, to: end))
    if quotes == 0, end &- start == 2 { noteMerge(at: start) }
  }

  @inline(__always)
  private mutating func note(digest: UInt32) {
    let bit = 1 as UInt64 &<< UInt64(digest & 63)
    if innermost.seenKeys & bit != 0 { innermost.mayRepeatKeys = true }
    innermost.seenKeys |= bit
  }

  private mutating func noteDecoded(key record: NodeRecord) {
    note(digest: digest(of: record))
  }

  private mutating func noteMerge(at start: Int) {
    let angle = UInt8(ascii: "<")
    guard format == .yaml, source.bytes[start] == angle, source.bytes[start + 1] == angle else {
      return
    }
    records[Int(innermost.index)].flags.insert(.hasMergeKey)
  }

  /// Reports the keys of a mapping that an earlier one equals; it is the last one in the tree.
  ///
  /// Short mappings compare digests pair by pair, longer ones go through a table. Two keys are
  /// equal when their texts are, with or without quotes.
  mutating func checkKeys(of mapping: UInt32) {
    collectKeys(of: mapping)
    var repeated: [RepeatedKey] = []
    if keys.count > 64 {
      repeated = repeatedKeys()
    } else {
      for later in keys.indices.dropFirst() {
        let digest = keys[later].digest
        for earlier in 0..<later where keys[earlier].digest == digest {
          guard let value = keyValue(keys[later].node), keyValue(keys[earlier].node) == value
          else { continue }
          repeated.append(RepeatedKey(place: later, earlier: earlier, value: value))
          break
        }
      }
    }
    if !repeated.isEmpty { report(repeated) }
  }

  /// Gathers the keys of a mapping that is complete but for its end.
  private mutating func collectKeys(of mapping: UInt32) {
    keys.removeAll(keepingCapacity: true)
    var index = Int(mapping) + 1
    while index < records.count {
      let key = records[index]
      keys.append(KeyRecord(node: UInt32(truncatingIfNeeded: index), digest: digest(of: key)))
      let value = behind(index)
      guard value < records.count else { return }
      index = behind(value)
    }
  }

  /// The index behind the node at `index` and what is in it.
  private func behind(_ index: Int) -> Int {
    let record = records[index]
    return record.kind == .mapping || record.kind == .sequence ? Int(record.link) : index + 1
  }

  /// A digest of a key that is a scalar or an alias of one.
  private func digest(of key: NodeRecord) -> UInt32 {
    var record = key
    if record.kind == .alias { record = records[Int(record.link)] }
    guard record.kind == .scalar else { return 0 }
    guard record.flags.contains(.isVerbatim) else {
      var sink = TextSink()
      ScalarText(record, format).decode(source.bytes, into: &sink)
      return ByteSearch.digest(sink.bytes, from: 0, to: sink.bytes.count)
    }
    let quotes = record.style == .plain ? 0 : 1
    let (start, end) = (Int(record.start) + quotes, Int(record.end) - quotes)
    return ByteSearch.digest(source.bytes, from: start, to: end)
  }

  private func repeatedKeys() -> [RepeatedKey] {
    var seen: [[UInt8]: Int] = [:]
    seen.reserveCapacity(keys.count)
    var repeated: [RepeatedKey] = []
    for place in keys.indices {
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
  private mutating func report(_ repeated: [RepeatedKey]) {
    let lacksDash = repeated.first?.earlier == 0
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
