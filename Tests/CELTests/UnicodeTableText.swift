/// Writes the tables of `UnicodeTables` from what the standard library knows.
enum UnicodeTableText {
  /// The general categories, each with its ranges.
  static func categories() -> [String] {
    var ranges: [String: [ClosedRange<UInt32>]] = [:]
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      guard let name = name(of: scalar.properties.generalCategory) else { continue }
      let last = ranges[name]?.last
      if let last, last.upperBound + 1 == value {
        ranges[name]?.removeLast()
        ranges[name]?.append(last.lowerBound...value)
      } else {
        ranges[name, default: []].append(value...value)
      }
    }
    return ranges.sorted { $0.key < $1.key }.flatMap { [$0.key] + words(of: $0.value) }
  }

  /// The neighbours of each scalar in its case orbit.
  static func foldings() -> [String] {
    var neighbours: [(scalar: UInt32, delta: Int32)] = []
    for orbit in orbits() {
      for scalar in orbit {
        for other in orbit where other != scalar {
          neighbours.append((scalar, Int32(other) - Int32(scalar)))
        }
      }
    }
    return runs(neighbours.sorted { ($0.scalar, $0.delta) < ($1.scalar, $1.delta) })
  }

  private static func words(of ranges: [ClosedRange<UInt32>]) -> [String] {
    var next: UInt32 = 0
    return ranges.map { range in
      defer { next = range.upperBound + 1 }
      let start = String(range.lowerBound - next, radix: 36)
      return range.count == 1 ? start : start + "+" + String(range.count - 1, radix: 36)
    }
  }

  private static func orbits() -> [[UInt32]] {
    var parent: [UInt32: UInt32] = [:]
    func root(_ scalar: UInt32) -> UInt32 {
      var scalar = scalar
      while let next = parent[scalar], next != scalar { scalar = next }
      return scalar
    }
    func join(_ left: UInt32, _ right: UInt32) {
      let (first, second) = (min(root(left), root(right)), max(root(left), root(right)))
      parent[first] = first
      parent[second] = first
    }
    for value in UInt32(0)...0x10FFFF where value != 0x130 && value != 0x131 {
      guard let scalar = Unicode.Scalar(value), scalar.properties.changesWhenCaseMapped else {
        continue
      }
      let properties = scalar.properties
      for mapping in [
        properties.lowercaseMapping, properties.uppercaseMapping, properties.titlecaseMapping,
      ] {
        let scalars = mapping.unicodeScalars
        guard scalars.count == 1, let other = scalars.first?.value, other != value else { continue }
        join(value, other)
      }
    }
    for (left, right): (UInt32, UInt32) in [(0x390, 0x1FD3), (0x3B0, 0x1FE3), (0xFB05, 0xFB06)] {
      join(left, right)
    }
    return Dictionary(grouping: parent.keys, by: root).values.map { $0.sorted() }
  }

  private static func runs(_ neighbours: [(scalar: UInt32, delta: Int32)]) -> [String] {
    struct Run {
      var first: UInt32
      var last: UInt32
      var stride: UInt32?
      var delta: Int32
    }
    var runs: [Run] = []
    var open: [Int32: Int] = [:]
    for (scalar, delta) in neighbours {
      if let index = open[delta] {
        let step = scalar - runs[index].last
        if step <= 2, runs[index].stride ?? step == step {
          runs[index].last = scalar
          runs[index].stride = step
          continue
        }
      }
      open[delta] = runs.count
      runs.append(Run(first: scalar, last: scalar, stride: nil, delta: delta))
    }
    return runs.map { run in
      let stride = run.stride ?? 1
      return String(run.first, radix: 36) + "+"
        + String((run.last - run.first) / stride, radix: 36) + "*" + String(stride, radix: 36)
        + ":" + String(run.delta, radix: 36)
    }
  }

  private static func name(of category: Unicode.GeneralCategory) -> String? {
    switch category {
    case .control: "Cc"
    case .format: "Cf"
    case .privateUse: "Co"
    case .surrogate: "Cs"
    case .lowercaseLetter: "Ll"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .titlecaseLetter: "Lt"
    case .uppercaseLetter: "Lu"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .nonspacingMark: "Mn"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .closePunctuation: "Pe"
    case .finalPunctuation: "Pf"
    case .initialPunctuation: "Pi"
    case .otherPunctuation: "Po"
    case .openPunctuation: "Ps"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .mathSymbol: "Sm"
    case .otherSymbol: "So"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    case .spaceSeparator: "Zs"
    case .unassigned: nil
    @unknown default: nil
    }
  }
}
