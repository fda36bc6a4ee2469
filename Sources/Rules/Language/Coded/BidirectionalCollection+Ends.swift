extension BidirectionalCollection<UInt8> {
  /// Whether the last bytes are these.
  func ends(with end: some BidirectionalCollection<UInt8>) -> Bool {
    reversed().starts(with: end.reversed())
  }
}
