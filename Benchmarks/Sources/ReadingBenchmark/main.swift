import DocumentSyntax
import Foundation
import SourceText

/// A way of going through a file; the number that it gives back keeps the work from being left out.
struct Reader {
  var name: String
  var read: ([UInt8]) -> Int
}

/// Limits that none of the measured files reaches.
let limits = ReadingLimits(
  bytes: 1 << 30,
  depth: 128,
  nodes: 1 << 28,
  aliasExpansion: 1 << 28,
  findings: 1
)

func tree(_ bytes: [UInt8], as format: SyntaxFormat) -> SyntaxTree {
  let (file, _) = SourceFile.decode(name: "plan", bytes: bytes)
  return DocumentReader.read(file, as: format, limits: limits).tree
}

let readers = [
  Reader(name: "yaml-tree") { tree($0, as: .yaml).nodeCount },
  Reader(name: "json-tree") { tree($0, as: .json).nodeCount },
  Reader(name: "csv-tree") { tree($0, as: .csv).nodeCount },
  Reader(name: "decode") { SourceFile.decode(name: "plan", bytes: $0).file.bytes.count },
  Reader(name: "foundation-json") { bytes in
    let value = try? JSONSerialization.jsonObject(with: Data(bytes))
    return value == nil ? 0 : 1
  },
  Reader(name: "memchr") { bytes in
    bytes.withUnsafeBytes { buffer in
      var lines = 0
      var rest = buffer[...]
      while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress,
        let line = memchr(start, 0x0A, rest.count)
      {
        lines += 1
        rest = rest.dropFirst(line - UnsafeMutableRawPointer(mutating: start) + 1)
      }
      return lines
    }
  },
]

func fail(_ message: String) -> Never {
  print(message)
  exit(2)
}

/// Seconds of processor time that `work` takes, so that other work on the machine counts less.
func seconds(_ work: () -> Void) -> Double {
  func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
  let start = now()
  work()
  return now() - start
}

// ReadingBenchmark <reader> <passes> <file>…: one line for each pass, seconds and bytes.
// ReadingBenchmark size <format> <file>…: nodes, bytes of the tree and bytes of the files.
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count > 2 else { fail("usage: ReadingBenchmark <reader> <passes> <file>…") }
let files = arguments[2...].map { path -> [UInt8] in
  guard let data = FileManager.default.contents(atPath: path) else { fail("cannot read \(path)") }
  return Array(data)
}
let total = files.reduce(0) { $0 + $1.count }

if arguments[0] == "size" {
  guard let format = SyntaxFormat(rawValue: arguments[1]) else { fail("no such format") }
  let trees = files.map { tree($0, as: format) }
  let nodes = trees.reduce(0) { $0 + $1.nodeCount }
  print(nodes, trees.reduce(0) { $0 + $1.byteCount }, total)
} else {
  guard let reader = readers.first(where: { $0.name == arguments[0] }),
    let passes = Int(arguments[1])
  else { fail("no such reader: \(arguments[0])") }
  var sum = 0
  for _ in 0..<passes {
    let time = seconds { for file in files { sum &+= reader.read(file) } }
    print(time, total)
  }
  if sum == 0 { fail("nothing was read") }
}
