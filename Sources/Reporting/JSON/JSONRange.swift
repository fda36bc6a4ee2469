import Findings
import SourceText

/// How a range is written at one depth: what stands between its numbers is copied.
struct JSONRange {
  private var start: JSONWriter.Passage?
  private var middle: JSONWriter.Passage?
  private var end: JSONWriter.Passage?
  private var columns: JSONWriter.Passage?
  private var offsets: JSONWriter.Passage?

  /// Writes a member with the lines and columns of a range.
  mutating func write(_ range: ByteRange, _ places: Places, to writer: inout JSONWriter) {
    writer.again(&start) { writer in
      writer.name("range")
      writer.beginObject()
      writer.name("start")
      writer.beginObject()
      writer.name("line")
    }
    write(range.start, places, to: &writer)
    writer.again(&middle) { writer in
      writer.endObject()
      writer.name("end")
      writer.beginObject()
      writer.name("line")
    }
    write(range.end, places, to: &writer)
    writer.again(&end) { writer in
      writer.endObject()
      writer.endObject()
    }
  }

  private mutating func write(_ offset: Int, _ places: Places, to writer: inout JSONWriter) {
    let position = places.position(of: offset)
    writer.number(position.line)
    writer.again(&columns) { $0.name("column") }
    writer.number(position.column)
    writer.again(&offsets) { $0.name("offset") }
    writer.number(offset)
  }
}
