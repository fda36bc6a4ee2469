import Findings
import TestSupport
import Testing

@testable import Reporting

private let sarifSchema = "\(SharedFolder.schemas)/sarif-schema-2.1.0.json"
private let fixtures = "\(Repository.root)/Tests/Fixtures/Schemas"

/// Whether a program accepts the reports of all samples; what it says where it does not.
private func complaints(
  of reader: OutsideReader,
  _ arguments: [String],
  about format: ReportFormat,
  _ change: (([UInt8]) -> [UInt8])? = nil
) throws -> String {
  let folder = try PassingFolder()
  let files = try ReportSample.all.map { sample in
    let bytes = sample.report(format)
    return try folder.write(change.map { $0(bytes) } ?? bytes, to: sample.name)
  }
  let result = try #require(try reader.run(arguments + files))
  return result.status == 0 ? "" : String((result.output + result.errors).prefix(2_000))
}

/// Each format, read by a program that others wrote.
@Suite struct SchemaValidationTests {
  @Test(
    .enabled(if: OutsideReader.jsonSchema.isThere, "check-jsonschema is not installed"),
    .enabled(if: SharedFolder.exists(sarifSchema), "the schema of SARIF is not at hand")
  )
  func sarif() throws {
    let arguments = ["--schemafile", sarifSchema, "--force-filetype", "json"]
    #expect(try complaints(of: .jsonSchema, arguments, about: .sarif) == "")
    let broken = try complaints(of: .jsonSchema, arguments, about: .sarif) { bytes in
      Array(String(decoding: bytes, as: UTF8.self).replacing("\"runs\"", with: "\"run\"").utf8)
    }
    #expect(broken != "")
  }

  @Test(.enabled(if: OutsideReader.jsonSchema.isThere, "check-jsonschema is not installed"))
  func json() throws {
    let folder = try PassingFolder()
    let schema = try folder.write(ReportJSONSchema.document.bytes(), to: "schema.json")
    let arguments = ["--schemafile", schema, "--force-filetype", "json"]
    #expect(try complaints(of: .jsonSchema, arguments, about: .json) == "")
    let broken = try complaints(of: .jsonSchema, arguments, about: .json) { bytes in
      Array(String(decoding: bytes, as: UTF8.self).replacing("\"as_of\"", with: "\"asof\"").utf8)
    }
    #expect(broken != "")
  }

  @Test(.enabled(if: OutsideReader.jsonSchema.isThere, "check-jsonschema is not installed"))
  func jsonLines() throws {
    let list: JSONValue = [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$defs": .object(ReportJSONSchema.definitions),
      "type": "array",
      "items": ["$ref": "#/$defs/finding"],
    ]
    let folder = try PassingFolder()
    let schema = try folder.write(list.bytes(), to: "schema.json")
    let arguments = ["--schemafile", schema, "--force-filetype", "json"]
    func found(_ change: @escaping (String) -> String) throws -> String {
      try complaints(of: .jsonSchema, arguments, about: .jsonl) { bytes in
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        return Array("[\(lines.map(change).joined(separator: ","))]".utf8)
      }
    }
    #expect(try found { $0 } == "")
    #expect(try found { $0.replacing("\"pointer\"", with: "\"place\"") } != "")
  }

  @Test(.enabled(if: OutsideReader.jsonSchema.isThere, "check-jsonschema is not installed"))
  func gitLab() throws {
    let schema = "\(fixtures)/gitlab-code-quality.schema.json"
    let arguments = ["--schemafile", schema, "--force-filetype", "json"]
    #expect(try complaints(of: .jsonSchema, arguments, about: .gitlab) == "")
    let broken = try complaints(of: .jsonSchema, arguments, about: .gitlab) { bytes in
      Array(String(decoding: bytes, as: UTF8.self).replacing("\"begin\"", with: "\"start\"").utf8)
    }
    #expect(broken != "")
  }

  @Test(
    .enabled(if: OutsideReader.xmlSchema.isThere, "xmllint is not installed"),
    .enabled(if: SharedFolder.exists(SharedFolder.schemas), "the schemas are not at hand"),
    arguments: ["jenkins-junit-10.xsd", "ant-JUnit.xsd"]
  )
  func junit(schema: String) throws {
    let arguments = ["--noout", "--schema", "\(SharedFolder.schemas)/\(schema)"]
    #expect(try complaints(of: .xmlSchema, arguments, about: .junit) == "")
    let broken = try complaints(of: .xmlSchema, arguments, about: .junit) { bytes in
      Array(String(decoding: bytes, as: UTF8.self).replacing("failures=", with: "fails=").utf8)
    }
    #expect(broken != "")
  }

  @Test(.enabled(if: OutsideReader.xmlSchema.isThere, "xmllint is not installed"))
  func checkstyle() throws {
    let arguments = ["--noout", "--schema", "\(fixtures)/checkstyle.xsd"]
    #expect(try complaints(of: .xmlSchema, arguments, about: .checkstyle) == "")
    let broken = try complaints(of: .xmlSchema, arguments, about: .checkstyle) { bytes in
      Array(String(decoding: bytes, as: UTF8.self).replacing("line=", with: "row=").utf8)
    }
    #expect(broken != "")
  }
}
