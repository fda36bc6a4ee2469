public import Findings

/// The format of `consult-lint.yaml` as a JSON Schema, draft 2020-12.
public enum ConfigurationJSONSchema {
  /// The whole schema.
  public static var document: JSONValue {
    let head: [JSONValue.Member] = [
      .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
      .init("$id", "consult-lint-config.schema.json"),
    ]
    let end = JSONValue.Member("$defs", ["text": PackJSONSchema.text(required: true)])
    guard case .object(let members) = PackJSONSchema.keywords(.object(ConfigurationFormat.root))
    else { return .object(head + [end]) }
    return .object(head + members + [end])
  }
}
