import SourceText
import Testing

@Suite("Byte ranges")
struct ByteRangeTests {
  @Test("an end before the start is moved to the start")
  func endBeforeStart() {
    let range = ByteRange(7, 3)
    #expect(range.start == 7)
    #expect(range.end == 7)
    #expect(range.isEmpty)
  }

  @Test("negative offsets are taken as 0, and offsets past 32 bits as the greatest")
  func clamping() {
    #expect(ByteRange(-4, -1) == .at(0))
    #expect(ByteRange(0, Int.max).end == Int(UInt32.max))
  }

  @Test(
    "containment of offsets and ranges",
    arguments: [(2, false), (3, true), (5, true), (6, false)]
  )
  func contains(offset: Int, isInside: Bool) {
    #expect(ByteRange(3, 6).contains(offset) == isInside)
  }

  @Test("a range holds itself, its edges and nothing past them")
  func containsRange() {
    let range = ByteRange(3, 6)
    #expect(range.contains(range))
    #expect(range.contains(.at(3)))
    #expect(range.contains(.at(6)))
    #expect(!range.contains(.at(7)))
    #expect(!range.contains(ByteRange(2, 4)))
    #expect(!range.contains(ByteRange(5, 7)))
  }

  @Test("union and order")
  func unionAndOrder() {
    #expect(ByteRange(1, 2).union(ByteRange(5, 6)) == ByteRange(1, 6))
    #expect(ByteRange(1, 9) < ByteRange(2, 3))
    #expect(ByteRange(1, 2) < ByteRange(1, 3))
    #expect("\(ByteRange(1, 3))" == "1..<3")
  }
}
