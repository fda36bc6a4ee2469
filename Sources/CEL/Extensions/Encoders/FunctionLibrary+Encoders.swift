import Findings

extension FunctionLibrary {
  /// Bytes as text (cel-go extension `encoders`).
  public static let encoders = FunctionLibrary(
    "encoders",
    [
      FunctionDeclaration(
        "base64.encode",
        documentation: BilingualText(
          en: "Bytes as base64 text, padded.",
          fr: "Des octets en texte base64, avec remplissage."
        ),
        phrase: BilingualText(
          en: "{0} in base64",
          fr: "{0} en base64"
        ),
        examples: ["base64.encode(b'hello') == 'aGVsbG8='"],
        overloads: [
          .native(
            "base64_encode_bytes",
            .global,
            cost: .reading(0, resultSize: .linear([0], times: 2, plus: 4)),
            Base64.encode
          )
        ]
      ),
      FunctionDeclaration(
        "base64.decode",
        documentation: BilingualText(
          en: "The bytes of base64 text, padded or not; any other text is an error.",
          fr: "Les octets d’un texte base64, avec ou sans remplissage; tout autre texte est une "
            + "erreur."
        ),
        phrase: BilingualText(
          en: "the bytes of {0} read as base64",
          fr: "les octets de {0} lu en base64"
        ),
        examples: [
          "base64.decode('aGVsbG8=') == b'hello'", "base64.decode('aGVsbG8') == b'hello'",
        ],
        overloads: [
          .native(
            "base64_decode_string",
            .global,
            cost: .reading(0, resultSize: .linear([0]))
          ) { (text: String) throws(EvaluationError) -> [UInt8] in
            guard let bytes = Base64.decode(text) else {
              throw .invalidArgument(
                BilingualText(
                  en: "the text is not base64, whose signs are letters, digits, ‘+’ and ‘/’",
                  fr: "le texte n’est pas en base64, dont les signes sont des lettres, des "
                    + "chiffres, «\u{A0}+\u{A0}» et «\u{A0}/\u{A0}»"
                )
              )
            }
            return bytes
          }
        ]
      ),
    ]
  )
}
