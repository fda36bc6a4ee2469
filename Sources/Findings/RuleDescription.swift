/// What people are told of a rule, whether it comes from a pack or is built in.
public struct RuleDescription: Hashable, Sendable {
  /// The rule's permanent name.
  public var id: RuleID
  /// The pack it belongs to, or `nil` for a built-in check of documents.
  public var pack: String?
  /// A short name.
  public var title: BilingualText
  /// How much its findings weigh unless settings say otherwise.
  public var severity: Severity
  /// Why it is asked for.
  public var why: BilingualText?
  /// How to mend what it finds.
  public var remedy: BilingualText?
  /// The sources that it rests on.
  public var authority: [Citation]
  /// Free words for selection and reports.
  public var tags: [String]
  /// The principles that it serves, those of packs that cite it included.
  public var principles: [PrincipleName] = []

  /// A rule's description; what is left out is empty.
  public init(
    id: RuleID,
    pack: String? = nil,
    title: BilingualText,
    severity: Severity,
    why: BilingualText? = nil,
    remedy: BilingualText? = nil,
    authority: [Citation] = [],
    tags: [String] = []
  ) {
    self.id = id
    self.pack = pack
    self.title = title
    self.severity = severity
    self.why = why
    self.remedy = remedy
    self.authority = authority
    self.tags = tags
  }
}
