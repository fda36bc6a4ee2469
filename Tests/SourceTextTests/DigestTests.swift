import SourceText
import Testing

@Suite("Digests")
struct DigestTests {
  /// The examples that FIPS 180-4 refers to, and the digest of nothing.
  @Test(
    "SHA-256 of the standard's examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
          + "lmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ]
  )
  func examples(text: String, digest: String) {
    #expect(Digest(of: Array(text.utf8)).hexadecimal == digest)
    #expect("\(Digest(of: Array(text.utf8)))" == "sha256:" + digest)
  }

  @Test("a million times the letter a")
  func million() {
    let digest = Digest(of: [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
    let expected = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(digest.hexadecimal == expected)
  }

  @Test(
    "bytes taken in piece by piece give the digest of the whole",
    arguments: [1, 55, 64, 65, 200]
  )
  func pieces(size: Int) {
    let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var hasher = DigestHasher()
    for start in stride(from: 0, to: bytes.count, by: size) {
      hasher.update(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    #expect(hasher.finish() == Digest(of: bytes))
  }
}
