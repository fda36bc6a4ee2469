import Findings
import Testing

@Suite struct JSONWriterTests {
  private static let values: [(JSONValue, String)] = [
    (JSONValue.string("a\"\\\n\r\t\u{1}\u{7F}é"), #""a\"\\\n\r\t\u0001\u007fé""#),
    (.array([]), "[]"), (.object([]), "{}"), (.double(.nan), "null"), (.double(0.5), "0.5"),
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
}
