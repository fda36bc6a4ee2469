import TestSupport
import Testing

private let python = OutsideReader("python3")
private let folder = "\(Repository.root)/examples/spark"

/// Whether the job can run: Java, and a Python that has its library.
private let hasSpark: Bool = {
  guard OutsideReader("java").isThere else { return false }
  return (try? python.run(["-c", "import pyspark"]))??.status == 0
}()

/// Runs a script of the job; its fault, or `nil` where it ends well.
private func fault(_ script: String, _ arguments: [String] = []) throws -> String? {
  let words = ["-B", "\(folder)/\(script)", Repository.tool] + arguments
  let result = try #require(try python.run(words))
  return result.status == 0 ? nil : result.errors
}

/// The job for Apache Spark of `examples/spark`.
@Suite struct SparkTests {
  @Test(.enabled(if: python.isThere, "python3 is not installed"))
  func thePipeLosesNothing() throws {
    #expect(try fault("check_pipe.py") == nil)
  }

  @Test(.enabled(if: hasSpark, "pyspark or Java is not installed"))
  func totalsEqualThoseOfASingleRun() throws {
    let passing = try PassingFolder()
    #expect(try fault("check_totals.py", [passing.path]) == nil)
  }
}
