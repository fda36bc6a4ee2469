import DocumentSyntax
import Testing

/// Small texts that hold every form of a notation, to be changed at random.
struct HostileSeeds: Sendable, CustomTestStringConvertible {
  var format: SyntaxFormat
  var texts: [String]
  var alphabet: [String]

  var testDescription: String { format.rawValue }

  static let all = [yaml, json, csv]

  static let yaml = HostileSeeds(
    format: .yaml,
    texts: [
      """
      %YAML 1.2
      %TAG !e! tag:example.org,2026:
      --- !e!plan
      # note
      id: &a C-1 # behind
      title: {en: "Say: \\u00e9 \\x41 \\
        on", fr: 'l''avis', ? x : y, z}
      list: [a, *a, "b": c, ~, ]
      text: |2-
          two
         one

      fold: >+
        a
        b

         c
      ...
      ---
      - - x
        - ? k
          : v
      - !!str 1
      - &b {<<: {p: q}, r: s}
      - <<: [*b, *b]
        t: u
      - >
       plain
       words: too
      """,
      "a: b\n  c: d\n- e\n f\n\tg: [\n",
      "? - a\n  - b\n: {x: [1, {y: \"z\"}], 'w': *u}\n&c *c : !<tag:x> |\n  t\n",
      "- plain text\n  over lines # no\n- 'single\n\n  two'\n- \"dou\\tble\\\n    \\ x\"\n- key : v\n",
    ],
    alphabet: [
      ": ", "- ", "? ", "#", " #", "|", ">", "&a", "*a", "!", "!!", "%", "{", "}", "[", "]", ",",
      "'",
      "\"", "\\", "\n", "\n\n", "\t", "  ", "---\n", "...\n", "\n--- ", "<<: ", "@", "`", "|2-\n",
      ">+\n",
      "\u{85}", "\u{2028}", "\u{FEFF}",
    ]
  )

  static let json = HostileSeeds(
    format: .json,
    texts: [
      #"{"a": [1, -2.5e+3, true, false, null], "b\u00e9": {"c": "d\n\"", "": []}, "x": "\uD83D\uDE00"}"#,
      "[{\"id\": \"C-1\"},\n {\"id\": \"C-2\", \"t\": {}},\r\n \"\\/\\b\\f\\n\\r\\t\\\\\"]\n",
      "{'a': b, // c\n \"d\" 1, /* e */ “f”: +1, g: [1 2,],}",
      #"{"a":{"b":{"c":[[[{"d":"e"}]]]}},"a":1,"f":"#,
    ],
    alphabet: [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\uD83D", "'", "//", "/*", "*/", "#", "\n",
      "0",
      "-", ".", "e", "true", "null", "NaN", "“", "”", "\u{A0}", "`", "=", ";", "\"a\":", "[[[[",
      "{\"b\":{",
    ]
  )

  static let csv = HostileSeeds(
    format: .csv,
    texts: [
      "\u{FEFF}id,title,text\r\nC-1,\"a, b\",\"say \"\"hi\"\"\nnow\"\r\n,,\r\nC-2,x,\n",
      "a;b;c\n1,5;\"x\";\n\n\"\";y;z\n1\n1;2;3;4\n",
      "sep=|\na|b\n\"1\" |\"2\n3|4\n\"5\"6|7\" \n",
      "a,a,\n\"1,\"2\"\n \"3\",4\r5,6\r\n",
    ],
    alphabet: [
      ",", ";", "\"", "\"\"", "\n", "\r\n", "\r", ",,,", "\",\"", "\t", " \"", "\" ", "sep=",
      "\n\n\n",
    ]
  )
}

extension HostileSeeds {
  /// The texts as bytes.
  var bytes: [[UInt8]] { texts.map { Array($0.utf8) } }
}
