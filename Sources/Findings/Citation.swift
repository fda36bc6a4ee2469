/// A source and the part of it that a rule rests on.
public struct Citation: Hashable, Sendable {
  /// The source's id in the pack's authorities.
  public var source: String
  /// The section, clause or heading, in both languages; headings of foreign sources are the same.
  public var clause: BilingualText
  /// The source's title, in both languages.
  public var title: BilingualText
  /// The address of the source, in both languages; `nil` where there is none.
  public var url: BilingualText?

  /// A source, its title and the part that is cited.
  public init(
    source: String,
    clause: BilingualText,
    title: BilingualText,
    url: BilingualText? = nil
  ) {
    self.source = source
    self.clause = clause
    self.title = title
    self.url = url
  }

  /// A source and the part of it that is cited, which is called the same in both languages.
  public init(source: String, clause: String, title: BilingualText, url: BilingualText? = nil) {
    self.init(
      source: source,
      clause: BilingualText(en: clause, fr: clause),
      title: title,
      url: url
    )
  }
}
