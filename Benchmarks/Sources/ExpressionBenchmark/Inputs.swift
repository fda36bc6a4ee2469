import CEL
import DocumentSyntax
import Foundation
import PlanSchema
import Rules
import SourceText

/// What the measured programs work on.
enum Inputs {
  /// The bytes of a file; ends the program where there is none.
  static func bytes(_ path: String) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else { fail("cannot read \(path)") }
    return Array(data)
  }

  /// Plans as expressions see them.
  static func plans(_ paths: ArraySlice<String>) -> [CELValue] {
    paths.flatMap { path in
      let (file, _) = SourceFile.decode(name: path, bytes: bytes(path))
      let tree = DocumentReader.read(file, as: SyntaxFormat.detect(name: path, bytes: file.bytes))
      return PlanReader.readPlans(tree.tree).plans.map { CELValue.plan($0) }
    }
  }

  /// The lines of a file as expressions about `plan`.
  static func programs(_ path: String) -> [Program] {
    lines(path).map { line in
      let compilation = environment.compile(ExpressionSource(line))
      guard let program = compilation.program else { fail("\(line): \(compilation.problems)") }
      return program
    }
  }

  /// The lines of a file.
  static func lines(_ path: String) -> [String] {
    String(decoding: bytes(path), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// One variable, with the types of the plan schema.
  static let environment = Environment(
    variables: [VariableDeclaration("plan", .object(PlanTypes.standard.plan))],
    libraries: RuleLibraries.all
  )
}

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
