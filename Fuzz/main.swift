import DocumentSyntax
import Glibc
import SourceText

/// The loop of libFuzzer, which calls back with one input after another.
@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ input: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

let usage =
  "usage: fuzz <yaml|json|csv|expression|pattern|pack> [corpus folder] [libFuzzer options]"
guard CommandLine.argc > 1, let name = CommandLine.unsafeArgv[1] else {
  print(usage)
  exit(2)
}
let target = String(cString: name)

// The name of the target is taken out; libFuzzer reads what is left.
var count = CommandLine.argc - 1
var arguments = CommandLine.unsafeArgv + 1
arguments[0] = CommandLine.unsafeArgv[0]

let status: CInt? = withUnsafeMutablePointer(to: &arguments) { list in
  switch target {
  case "yaml":
    runDriver(&count, list) { bytes, count in FuzzedReading.read(bytes, count, as: .yaml) }
  case "json":
    runDriver(&count, list) { bytes, count in FuzzedReading.read(bytes, count, as: .json) }
  case "csv":
    runDriver(&count, list) { bytes, count in FuzzedReading.read(bytes, count, as: .csv) }
  case "expression": runDriver(&count, list) { FuzzedExpression.read($0, $1) }
  case "pattern": runDriver(&count, list) { FuzzedExpression.match($0, $1) }
  case "pack": runDriver(&count, list) { FuzzedPack.read($0, $1) }
  default: nil
  }
}
guard let status else {
  print(usage)
  exit(2)
}
exit(status)
