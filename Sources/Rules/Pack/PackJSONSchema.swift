public import Findings

/// The format of rule packs as a JSON Schema, draft 2020-12.
///
/// One schema for each kind of file stands under `$defs`, by the name of the file; a file of any
/// other name is a list of rules. Expressions, paths and messages are checked beyond what a schema
/// can say when a pack is compiled.
public enum PackJSONSchema {
  /// The whole schema, which any file of a pack meets.
  public static var document: JSONValue {
    let files: [(name: String, file: String)] = [
      ("pack", PackFormat.manifestFile), ("principles", PackFormat.principlesFile),
      ("authorities", PackFormat.authoritiesFile), ("periods", PackFormat.periodsFile),
      ("mutants", PackFormat.mutantsFile), ("unchecked", PackFormat.uncheckedFile),
      ("rules", "rules.yaml"),
    ]
    var definitions = files.map { file in
      JSONValue.Member(file.name, keywords(PackFormat.shape(ofFile: file.file)))
    }
    definitions += [.init("text", text(required: true)), .init("addresses", text(required: false))]
    let references = files.map { JSONValue.object([.init("$ref", .string("#/$defs/\($0.name)"))]) }
    return [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "consult-lint-pack.schema.json",
      "title": "File of a rule pack",
      "x-title-fr": "Fichier d’un ensemble de règles",
      "anyOf": .array(references),
      "$defs": .object(definitions),
    ]
  }

  /// The keywords of a shape; texts refer to `#/$defs/text`.
  static func keywords(_ shape: PackShape) -> JSONValue {
    switch shape {
    case .word: ["type": ["string", "number", "boolean"]]
    case .text, .message: ["$ref": "#/$defs/text"]
    case .wordOrText: ["anyOf": [["type": ["string", "number"]], ["$ref": "#/$defs/text"]]]
    case .addresses: ["anyOf": [["type": "null"], ["$ref": "#/$defs/addresses"]]]
    case .expression:
      ["type": ["string", "boolean", "number"], "x-language": "cel"]
    case .path: ["type": "string", "pattern": "^(plan|item)([.\\[].*)?$"]
    case .int: ["type": "integer"]
    case .bool: ["type": "boolean"]
    case .date: ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"]
    case .any: [:]
    case .choice(let words): ["enum": .array(words.map { .string($0) })]
    case .document: ["type": "string", "x-language": "yaml"]
    case .list(let item): ["type": "array", "items": keywords(item)]
    case .oneOrMany(let item):
      ["anyOf": [keywords(item), ["type": "array", "items": keywords(item)]]]
    case .map(let value): ["type": "object", "additionalProperties": keywords(value)]
    case .either(let first, let second): ["anyOf": [keywords(first), keywords(second)]]
    case .object(let object): group(object)
    }
  }

  private static func group(_ object: PackObject) -> JSONValue {
    let properties = object.keys.map { key -> JSONValue.Member in
      let words: [JSONValue.Member] = [
        .init("description", .string(key.description.en)),
        .init("x-description-fr", .string(key.description.fr)),
      ]
      guard case .object(let keywords) = keywords(key.shape) else {
        return .init(key.name, .object(words))
      }
      return .init(key.name, .object(words + keywords))
    }
    let required = object.keys.filter(\.isRequired).map { JSONValue.string($0.name) }
    return [
      "type": "object",
      "title": .string(object.label.en),
      "x-title-fr": .string(object.label.fr),
      "properties": .object(properties),
      "required": required.isEmpty ? nil : .array(required),
      "additionalProperties": false,
    ]
  }

  /// The keywords of a text in both languages.
  static func text(required: Bool) -> JSONValue {
    [
      "type": "object",
      "properties": ["en": ["type": "string"], "fr": ["type": "string"]],
      "required": required ? ["en", "fr"] : nil,
      "minProperties": 1,
      "additionalProperties": false,
    ]
  }
}
