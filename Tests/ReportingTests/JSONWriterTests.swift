import Findings
import Testing

@Suite struct JSONWriterTests {
  private static let values: [(JSONValue, String)] = [
    (JSONValue.string("a\"\\\n\r\t\u{1}\u{7F}é"), #""a\"\\\n\r\t\u0001\u007fé""#),
    (.array([]), "[]"), (.object([]), "{}"), (.double(.nan), "null"), (.double(0.5), "0.5"),
    (.int(-120), "-120"), (.int(.min), "-9223372036854775808"), (.int(0), "0"),
    (.string(String(repeating: "é", count: 20) + "\u{1F}"), #""éééééééééééééééééééé\u001f""#),
    (["b": 1, "a": [true, .null, "x"], "left": nil], #"{"b":1,"a":[true,null,"x"]}"#),
  ]

  @Test(arguments: values)
  func compact(value: JSONValue, text: String) {
    #expect(String(decoding: value.bytes(.compact), as: UTF8.self) == text)
  }

  @Test func indented() {
    let value: JSONValue = ["a": [1, ["b": []]], "c": [:]]
    #expect(
      String(decoding: value.bytes(), as: UTF8.self) == """
        {
          "a": [
            1,
            {
              "b": []
            }
          ],
          "c": {}
        }
        """
    )
  }

  @Test func deepLines() {
    let value = (0..<40).reduce(JSONValue.bool(true)) { inner, _ in [inner] }
    let lines = String(decoding: value.bytes(), as: UTF8.self).split(separator: "\n")
    #expect(lines[40] == String(repeating: " ", count: 80) + "true")
  }

  @Test func passageLeavesTheWriterWhereItsWritingDid() {
    var passage: JSONWriter.Passage?
    var writer = JSONWriter(.indented)
    writer.array { writer in
      for number in [1, 2] {
        writer.object { writer in
          writer.again(&passage) { writer in
            writer.member("kind", text: "a")
            writer.name("list")
            writer.beginArray()
          }
          writer.number(number)
          writer.endArray()
        }
      }
    }
    let object: (Int) -> JSONValue = { ["kind": "a", "list": [.number($0)]] }
    #expect(writer.bytes == JSONValue.array([object(1), object(2)]).bytes())
  }
}
