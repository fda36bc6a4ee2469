internal import CEL
internal import Findings
internal import PlanSchema

/// What the periods of packs are called in sentences.
struct PeriodNames: Sendable {
  /// The table of the pack, whose names count before those of others.
  let own: PeriodTable?
  /// The tables of all packs.
  let all: Lazily<[PeriodTable]>

  /// No periods.
  static let none = PeriodNames(own: nil, all: Lazily([]))

  /// The noun of a period with its article; `nil` for an id that no table has.
  ///
  /// A period without a noun of its own is named by its act and section, in quotation marks.
  func noun(of id: String, _ wording: Wording) -> String? {
    for table in tables {
      guard let names = table.names(of: id) else { continue }
      return names.noun?[wording.language] ?? wording.quoted(names.clause[wording.language])
    }
    return nil
  }

  /// The ids that start so, in order.
  func ids(startingWith start: String) -> [String] {
    Set(tables.flatMap(\.all.keys).filter { $0.hasPrefix(start) }).sorted()
  }

  private var tables: [PeriodTable] { [own].compactMap { $0 } + all.value }
}

extension ExpressionReader {
  /// Whether an expression is the id of a period.
  func holdsPeriod(_ node: CheckedNode) -> Bool {
    field(node).map { SchemaGrammar.isPeriodID($0.field, in: $0.group) } ?? false
  }

  /// A period beside another noun of its kind: ‘the one for …’, « celui qui vise … ».
  func period(_ id: String, beside other: Spoken) -> Spoken? {
    guard let noun = periods.noun(of: id, wording) else { return nil }
    let kind = other.short ?? other.text
    return Spoken(text: wording.pronoun(for: noun, after: kind) ?? noun)
  }

  /// ‘the statutory period is the one for … or the one for …’ for a start that ids share.
  func periods(_ field: CheckedNode, startingWith start: String, _ isNegated: Bool) -> Statement? {
    guard holdsPeriod(field), !start.isEmpty else { return nil }
    let subject = noun(field)
    let found = periods.ids(startingWith: start).compactMap { period($0, beside: subject) }
    guard !found.isEmpty, found.count <= 6 else { return nil }
    return being(subject, found, isNegated: isNegated)
  }

  /// A field of a period with the name of the period: ‘the length of the statutory period’.
  func fieldOfPeriod(_ operand: CheckedNode, _ label: String) -> String? {
    guard case .call(let call) = resolved(operand).kind, call.name == "periods.get",
      let id = call.arguments.first.map(resolved)
    else { return nil }
    var name: String?
    if case .literal(.string(let text)) = id.kind { name = periods.noun(of: text, wording) }
    if holdsPeriod(id) { name = noun(id).text }
    guard let name else { return nil }
    let ends = language == .en ? ["the period", "period"] : ["du délai", "de délai"]
    guard let end = ends.first(where: label.hasSuffix) else { return nil }
    return label.dropLast(end.count) + say(name, "de " + name)
  }
}

extension CheckedNode {
  /// The path of the id that it asks the table of periods for, where it is `periods.known(id)`.
  var knownPeriodPath: [String]? {
    guard case .call(let call) = kind, call.name == "periods.known" else { return nil }
    return call.arguments.first?.readPath
  }

  /// Whether it can be true only where the table of periods has an id.
  func looksUpPeriod(_ path: [String]) -> Bool {
    switch kind {
    case .or(let left, let right): left.looksUpPeriod(path) && right.looksUpPeriod(path)
    case .call(let call) where call.name == "periods.get": call.arguments.first?.readPath == path
    default: children.contains { $0.looksUpPeriod(path) }
    }
  }
}

extension Wording {
  /// ‘that of the point’ for ‘the id of the point’ after ‘the id’; `nil` for other nouns.
  func pronoun(for noun: String, of other: String) -> String? {
    switch language {
    case .en:
      let start = other + " of "
      guard other.hasPrefix("the "), noun.hasPrefix(start), noun != other else { return nil }
      return (EnglishNoun(other).isPlural ? "those of " : "that of ")
        + noun.dropFirst(start.count)
    case .fr:
      let own = FrenchNoun(other)
      guard let isFeminine = own.isFeminine, !own.isPlural,
        let link = [" de ", " du ", " d’"].first(where: { noun.hasPrefix(other + $0) })
      else { return nil }
      return (isFeminine ? "celle" : "celui") + link
        + noun.dropFirst(other.count + link.count)
    }
  }

  /// ‘the one for …’ for ‘the period for …’ after another period; `nil` for other nouns.
  func pronoun(for noun: String, after other: String) -> String? {
    switch language {
    case .en:
      guard let kind = other.split(separator: " ").last else { return nil }
      let start = "the \(kind) "
      return noun.hasPrefix(start) ? "the one " + noun.dropFirst(start.count) : nil
    case .fr:
      let (own, kind) = (FrenchNoun(noun), FrenchNoun(other))
      let words = own.bare.split(separator: " ", maxSplits: 1)
      guard words.count == 2, let head = kind.bare.split(separator: " ").first, head == words[0],
        noun.hasPrefix("le ") || noun.hasPrefix("la ")
      else { return nil }
      return (noun.hasPrefix("le ") ? "celui " : "celle ") + words[1]
    }
  }
}
