internal import Findings

extension WrittenRule {
  /// A rule from its node; `nil` where it has no id or no expectation, which a finding says.
  init?(_ node: PackNode) {
    guard let id = node["rule"]?.word, let expect = node["expect"]?.expression else { return nil }
    self.node = node
    self.id = id
    self.expect = expect
    status = node["status"]?.word.flatMap { RuleStatus(rawValue: $0.value) } ?? .stable
    replacedBy = node["replaced_by"]?.word
    principles = node["principle"]?.oneOrMany.compactMap(\.word) ?? []
    citations = node["authority"]?.items.compactMap(WrittenCitation.init) ?? []
    titleText = node["title"]?.text
    title = titleText?.both ?? BilingualText(en: id.value, fr: id.value)
    let severity = node["severity"]?.word
    self.severity = Written(
      severity.flatMap { Severity(rawValue: $0.value) } ?? .note,
      at: severity?.place ?? id.place
    )
    exception = node["ceiling_exception"]?.word.flatMap { word in
      CeilingException(rawValue: word.value).map { Written($0, at: word.place) }
    }
    verification = node["verification"]?.word.flatMap { Verification(rawValue: $0.value) }
    verdict = node["verdict"]?.word
    question = node["question"]?.text?.both
    isWaivable = node["waivable"]?.word?.value != "false"
    waiverDays = node["waivable"]?["days"]?.word.flatMap { Int($0.value) }
    tags = node["tags"]?.items.compactMap { $0.word?.value } ?? []
    input = Set(node["input"]?.oneOrMany.compactMap { $0.word?.value } ?? ["plan"])
    stage = node["stage"]?.word?.value ?? "draft"
    inForce = (node["in_force"]?["from"]?.word?.value, node["in_force"]?["to"]?.word?.value)
    applies = node["applies"]?.expression
    each = node["each"]?.expression
    params = node["params"]?.named.map(WrittenParameter.init) ?? []
    at = node["at"]?.word
    values =
      node["values"]?.named.compactMap { entry in
        entry.value.expression.map { (entry.name, $0) }
      } ?? []
    fix = node["fix"].flatMap(WrittenFix.init)
    message = node["message"]?.text
    why = node["why"]?.text?.both
    remedy = node["remedy"]?.text?.both
    examples = node["examples"]?.items.compactMap(WrittenExample.init) ?? []
    history = node["history"]?.items.compactMap(WrittenHistoryEntry.init) ?? []
  }
}

extension WrittenParameter {
  /// A parameter from its entry.
  init(_ entry: (name: Written<String>, value: PackNode)) {
    let node = entry.value
    name = entry.name
    type = node["type"]?.word.flatMap { ParameterType(rawValue: $0.value) }
    unit = node["unit"]?.word?.value
    defaultValue = node["default"]
    min = node["min"]
    max = node["max"]
    label = node["label"]?.text?.both
  }
}

extension WrittenFix {
  /// A fix from its node; `nil` where a part is missing, which a finding says.
  init?(_ node: PackNode) {
    guard let set = node["set"]?.word, let to = node["to"]?.expression else { return nil }
    self.set = set
    self.to = to
    safety = node["safety"]?.word.flatMap { Fix.Safety(rawValue: $0.value) } ?? .needsReview
    title = node["title"]?.text?.both
  }
}

extension WrittenTermExample {
  /// An example from its node; `nil` where a part is missing, which a finding says.
  init?(_ node: PackNode) {
    guard let word = node["is"]?.word, let plan = node["plan"]?.expression else { return nil }
    place = node.head
    isTrue = word.value == "true"
    self.plan = plan
  }
}

extension WrittenExample {
  /// An example from its node; `nil` where a part is missing, which a finding says.
  init?(_ node: PackNode) {
    guard let outcome = node["outcome"]?.word.flatMap({ Outcome(rawValue: $0.value) }),
      let plan = node["plan"]?.expression
    else { return nil }
    place = node.head
    self.outcome = outcome
    self.plan = plan
    name = node["name"]?.text?.both
    input = node["input"]?.word?.value
    values = node["values"]?.named ?? []
    message = node["message"]?.text?.both
    asOf = node["as_of"]?.word?.value
    stage = node["stage"]?.word?.value
    params = node["params"]?.named ?? []
  }
}
