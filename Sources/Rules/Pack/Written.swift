internal import CEL
internal import Findings
internal import SourceText

/// A value and where it is written.
struct Written<Value: Sendable>: Sendable {
  /// The value.
  var value: Value
  /// Where.
  var place: PackPlace

  init(_ value: Value, at place: PackPlace) {
    self.value = value
    self.place = place
  }
}

/// An expression and where it is written.
struct WrittenExpression: Sendable {
  /// The text, with a map into the file.
  var source: ExpressionSource
  /// Where.
  var place: PackPlace
}

/// A text in both languages as far as it is written.
struct WrittenText: Sendable {
  /// The text in one language.
  struct Version: Sendable {
    /// The text.
    var text: String
    /// From its bytes to those of the file.
    var map: OffsetMap
    /// Where.
    var place: PackPlace
  }

  /// Where the group of both is written.
  var place: PackPlace
  /// The English version.
  var en: Version?
  /// The French version.
  var fr: Version?

  /// Both versions; one that is missing is empty, and a finding says so.
  var both: BilingualText { BilingualText(en: en?.text ?? "", fr: fr?.text ?? "") }
}

/// A citation as it is written.
struct WrittenCitation: Sendable {
  /// The id of the source.
  var source: Written<String>
  /// The clause in both languages.
  var clause: BilingualText
  /// The principle of the citing pack that the rule serves there.
  var principle: String?
}

/// A term as it is written.
struct WrittenTerm: Sendable {
  /// The name.
  var name: Written<String>
  /// How it is read out.
  var phrase: BilingualText
  /// The condition.
  var means: WrittenExpression
  /// Plans on which it is true or false.
  var examples: [WrittenTermExample]
}

/// A plan on which a term is true or false, as it is written.
struct WrittenTermExample: Sendable {
  /// Where.
  var place: PackPlace
  /// Whether the term is true.
  var isTrue: Bool
  /// The plan.
  var plan: WrittenExpression
}

/// An overlay as it is written.
struct WrittenOverlay: Sendable {
  /// The rule of another pack.
  var rule: Written<String>
  /// What is cited for it.
  var citations: [WrittenCitation]
  /// The severity while the pack is on.
  var severity: Severity?
  /// Parameters while the pack is on.
  var params: [(name: Written<String>, value: PackNode)]
  /// The rule that is asked instead.
  var givesWayTo: Written<String>?
}

/// The contents of `pack.yaml` as they are written.
struct WrittenManifest: Sendable {
  var id: String
  var prefix: Written<String>?
  var edition: String
  var status: String
  var title: BilingualText
  var summary: BilingualText?
  var covers: [BilingualText]
  var neverClaims: [BilingualText]
  var isOnByDefault: Bool
  var applies: WrittenExpression?
  var appliesWhen: BilingualText?
  var waiverDays: Int?
  var overlays: [WrittenOverlay]
  var terms: [WrittenTerm]
  var retired: Set<String>
  var editionPlace: PackPlace?
  var history: [WrittenHistoryEntry]
}

/// A parameter as it is written.
struct WrittenParameter: Sendable {
  var name: Written<String>
  /// The type; `nil` where it is none of the known ones.
  var type: ParameterType?
  var unit: String?
  var defaultValue: PackNode?
  var min: PackNode?
  var max: PackNode?
  var label: BilingualText?
}

/// A fix as it is written.
struct WrittenFix: Sendable {
  var set: Written<String>
  var to: WrittenExpression
  var safety: Fix.Safety
  var title: BilingualText?
}

/// An example as it is written.
struct WrittenExample: Sendable {
  var place: PackPlace
  var outcome: Outcome
  var name: BilingualText?
  var plan: WrittenExpression
  var input: String?
  var values: [(name: Written<String>, value: PackNode)]
  var message: BilingualText?
  var asOf: String?
  var stage: String?
  var params: [(name: Written<String>, value: PackNode)]
}

/// A rule as it is written.
struct WrittenRule: Sendable {
  var node: PackNode
  var id: Written<String>
  var status: RuleStatus
  var replacedBy: Written<String>?
  var principles: [Written<String>]
  var citations: [WrittenCitation]
  var title: BilingualText
  var titleText: WrittenText?
  var severity: Written<Severity>
  var exception: Written<CeilingException>?
  var verification: Verification?
  var verdict: Written<String>?
  var question: BilingualText?
  var isWaivable: Bool
  var waiverDays: Int?
  var tags: [String]
  var input: Set<String>
  var stage: String
  var inForce: (from: String?, to: String?)
  var applies: WrittenExpression?
  var each: WrittenExpression?
  var params: [WrittenParameter]
  var expect: WrittenExpression
  var at: Written<String>?
  var values: [(name: Written<String>, value: WrittenExpression)]
  var fix: WrittenFix?
  var message: WrittenText?
  var why: BilingualText?
  var remedy: BilingualText?
  var examples: [WrittenExample]
  var history: [WrittenHistoryEntry]
}
