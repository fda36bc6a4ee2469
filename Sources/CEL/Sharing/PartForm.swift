/// What a node of a program is, apart from where its tables hold it.
///
/// It is taken down in numbers that equal parts share; names stand there by the number under
/// which a table of words knows them.
struct PartForm {
  /// The variable that the node reads itself.
  private(set) var variable: Int?
  /// The locals that it reads itself, a bit for each slot.
  private(set) var locals: UInt64 = 0
  /// The locals that it brings, a bit for each slot.
  private(set) var ownLocals: UInt64 = 0
  /// Whether it cannot be compared with other nodes.
  private(set) var isUnlike = false

  /// Takes a node down: what tells it from others of the same operation goes to `key`.
  ///
  /// Names are those in messages of errors too.
  init(_ node: PlanNode, _ tables: PlanTables, _ words: inout WordNumbers, to key: inout [Int32]) {
    let (a, b, c) = (Int(node.a), Int(node.b), Int(node.c))
    switch node.operation {
    case .constant: constant(tables.constants[a], &words, to: &key)
    case .variable:
      variable = a
      key.append(node.a)
    case .local, .lazyLocal:
      read(local: a)
      key.append(node.a)
    case .path, .hasPath: path(tables.paths[a], tables, &words, to: &key)
    case .selectSlot, .hasSlot:
      key.append(node.b)
      key.append(words[tables.names[c]])
    case .selectName, .optionalSelect, .hasName:
      key.append(words[tables.names[b]])
      key.append(words[tables.names[c]])
    case .not, .index, .optionalIndex, .and, .or, .equal, .notEqual, .conditional: break
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .isIn, .add, .subtract, .multiply,
      .divide, .remainder:
      signature(tables.calls[c], &words, to: &key)
    case .call: signature(tables.calls[a], &words, to: &key)
    case .callUnary, .callBinary:
      key.append(words[tables.directCalls[a].name])
      key.append(words[tables.directCalls[a].overload])
    case .list: optional(tables.parts[a..<(a + b)], to: &key)
    case .map: optional(tables.parts[a..<(a + 2 * b)], to: &key)
    case .comprehension: comprehension(tables.comprehensions[a], &words, to: &key)
    case .block:
      for slot in tables.parts[b..<(b + c)] { bring(local: Int(slot)) }
      key += tables.parts[b..<(b + c)]
    case .optionalOr: key.append(node.c)
    case .optionalMap:
      bring(local: c < 0 ? ~c : c)
      key.append(node.c)
    case .fail: isUnlike = true
    }
  }

  /// Numbers, texts and lists of them are compared; values of other types are unlike all others.
  private mutating func constant(
    _ value: CELValue,
    _ words: inout WordNumbers,
    to key: inout [Int32]
  ) {
    switch value {
    case .null: key.append(0)
    case .bool(let value): key += [1, value ? 1 : 0]
    case .int(let number): append(2, UInt64(bitPattern: number), to: &key)
    case .uint(let number): append(3, number, to: &key)
    case .double(let number): append(4, number.bitPattern, to: &key)
    case .string(let text): key += [5, words[text]]
    case .list(let list):
      key += [6, Int32(truncatingIfNeeded: list.count)]
      for element in list.values { constant(element, &words, to: &key) }
    case .bytes, .map, .timestamp, .duration, .type, .optional, .object, .opaque: isUnlike = true
    }
  }

  private func append(_ type: Int32, _ bits: UInt64, to key: inout [Int32]) {
    key.append(type)
    key.append(Int32(truncatingIfNeeded: bits))
    key.append(Int32(truncatingIfNeeded: bits >> 32))
  }

  private mutating func path(
    _ path: PlanPath,
    _ tables: PlanTables,
    _ words: inout WordNumbers,
    to key: inout [Int32]
  ) {
    key.append(path.root)
    if path.isLocal { read(local: Int(path.root)) } else { variable = Int(path.root) }
    let (slot, name) = (Int(path.firstSlot), Int(path.firstName))
    for position in 0..<Int(path.slotCount) { key.append(tables.parts[slot + position]) }
    for position in 0...Int(path.slotCount) { key.append(words[tables.names[name + position]]) }
  }

  /// The name of a call and the ids of the overloads among which values choose.
  private func signature(
    _ call: PlanCall,
    _ words: inout WordNumbers,
    to key: inout [Int32]
  ) {
    key.append(words[call.name])
    for overload in call.overloads { key.append(words[overload.id]) }
  }

  /// Which of the parts of a list or map are optional, and stand there by their complement.
  private func optional(_ parts: ArraySlice<Int32>, to key: inout [Int32]) {
    for part in parts { key.append(part < 0 ? 1 : 0) }
  }

  private mutating func comprehension(
    _ walk: PlanComprehension,
    _ words: inout WordNumbers,
    to key: inout [Int32]
  ) {
    key.append(words[walk.kind.rawValue])
    for number in [walk.firstSlot, walk.secondSlot] {
      key.append(Int32(truncatingIfNeeded: number))
      if number >= 0 { bring(local: number) }
    }
    key.append(walk.condition < 0 ? 0 : 1)
    key.append(walk.transform < 0 ? 0 : 1)
  }

  private mutating func read(local slot: Int) {
    if slot < 64 { locals |= 1 << UInt64(slot) } else { isUnlike = true }
  }

  private mutating func bring(local slot: Int) {
    if slot < 64 { ownLocals |= 1 << UInt64(slot) } else { isUnlike = true }
  }
}

/// Words, each under a number of its own.
struct WordNumbers {
  private var numbers: [String: Int32] = [:]

  /// The number of a word; a new one for a word that was not asked for before.
  subscript(word: String) -> Int32 {
    mutating get {
      if let known = numbers[word] { return known }
      let number = Int32(truncatingIfNeeded: numbers.count)
      numbers[word] = number
      return number
    }
  }
}

extension PlanTables {
  /// Adds the nodes of the parts of a node, in order.
  func appendParts(of node: PlanNode, to list: inout [Int32]) {
    let (a, b, c) = (Int(node.a), Int(node.b), Int(node.c))
    switch node.operation {
    case .constant, .variable, .local, .path, .hasPath, .fail: break
    case .lazyLocal: list.append(node.b)
    case .selectSlot, .hasSlot, .selectName, .optionalSelect, .hasName, .not, .block:
      list.append(node.a)
    case .index, .optionalIndex, .and, .or, .equal, .notEqual, .less, .lessOrEqual, .greater,
      .greaterOrEqual, .isIn, .add, .subtract, .multiply, .divide, .remainder, .optionalOr,
      .optionalMap:
      list.append(node.a)
      list.append(node.b)
    case .conditional:
      list.append(node.a)
      list.append(node.b)
      list.append(node.c)
    case .call: list += parts[b..<(b + c)]
    case .callUnary: list.append(node.b)
    case .callBinary:
      list.append(node.b)
      list.append(node.c)
    case .list: for part in parts[a..<(a + b)] { list.append(part < 0 ? ~part : part) }
    case .map: for part in parts[a..<(a + 2 * b)] { list.append(part < 0 ? ~part : part) }
    case .comprehension:
      let walk = comprehensions[a]
      for part in [walk.range, walk.condition, walk.transform] where part >= 0 {
        list.append(Int32(truncatingIfNeeded: part))
      }
    }
  }
}
