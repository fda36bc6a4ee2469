import DocumentSyntax
import Foundation
import SourceText
import TestSupport
import Testing

private let preCommit = OutsideReader("pre-commit")
/// What `swift build -c release --product consult-lint -Xswiftc -static-executable` made.
private let staticProgram = SharedFolder.environment("CONSULT_LINT_STATIC")

/// The value at a path of keys and numbers of a YAML file of the project.
private func value(_ file: String, _ path: [String]) throws -> String {
  let text = try #require(Repository.text(file))
  let (tree, findings) = DocumentReader.read(SourceFile(name: file, text: text), as: .yaml)
  #expect(findings.isEmpty)
  var node = try #require(tree.documents.first)
  for step in path {
    if let number = Int(step) {
      node = try #require(Array(tree.items(node)).dropFirst(number).first)
    } else {
      node = try #require(tree.value(of: step, in: node))
    }
  }
  return tree.text(node)
}

/// The services that call the program do so as their pages say.
@Suite struct IntegrationTests {
  private let tools = URL(fileURLWithPath: Repository.tool).deletingLastPathComponent().path
  private var search: String { "\(tools):\(ProcessInfo.processInfo.environment["PATH"] ?? "")" }

  @Test func theActionAnnotatesAndSummarizes() throws {
    let folder = try PassingFolder()
    let summary = "\(folder.path)/summary.md"
    let run = try value("action.yml", ["runs", "steps", "0", "run"])
    let binary = try value("action.yml", ["inputs", "binary", "default"])
    let result = try RunningTool.run(
      "/bin/bash",
      ["-eo", "pipefail", "-c", run],
      in: Repository.root,
      environment: [
        "PATH": search, "BINARY": binary, "PATHS": "examples/quiet-crossings",
        "ARGUMENTS": "--as-of 2026-11-23 --lang fr", "GITHUB_STEP_SUMMARY": summary,
      ]
    )
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("::error file=examples/quiet-crossings/plan.yaml,line="))
    let page = try #require(SharedFolder.bytes(summary))
    #expect(String(decoding: page, as: UTF8.self).contains("## examples/quiet-crossings/plan.yaml"))
  }

  @Test func theJobOfGitLabLeavesItsReports() throws {
    let folder = try PassingFolder()
    let file = "ci/consult-lint.gitlab-ci.yml"
    let script = try value(file, ["consult-lint", "script", "0"])
    let result = try RunningTool.run(
      "/bin/sh",
      ["-ec", script],
      in: folder.path,
      environment: [
        "PATH": search, "CONSULT_LINT_PATHS": "\(Repository.root)/examples/quiet-crossings",
        "CONSULT_LINT_ARGUMENTS": "--as-of 2026-11-23",
      ]
    )
    #expect(result.status == 1)
    #expect(result.output.contains("error"))
    for report in ["codequality", "junit"] {
      let name = try value(file, ["consult-lint", "artifacts", "reports", report])
      let bytes = SharedFolder.bytes("\(folder.path)/\(name)") ?? []
      #expect(bytes.count > 1_000, "\(report)")
    }
  }

  @Test(.enabled(if: preCommit.isThere, "pre-commit is not installed"))
  func theHookFailsOnAFaultyPlan() throws {
    let folder = try PassingFolder()
    let plan = try #require(
      SharedFolder.bytes("\(Repository.root)/examples/quiet-crossings/plan.yaml")
    )
    _ = try folder.write(plan, to: "plan.yaml")
    _ = try folder.write(Array("a: b\n".utf8), to: "other.yaml")
    // The hook that is built from source takes minutes, and is tried where it is asked for.
    let hook = SharedFolder.environment("CONSULT_LINT_HOOK") ?? "consult-lint-system"
    let command = """
      git init -q . && git add . && \
      '\(try #require(preCommit.path))' try-repo '\(Repository.root)' \(hook) --all-files --verbose
      """
    let result = try RunningTool.run(
      "/bin/sh",
      ["-c", command],
      in: folder.path,
      environment: ["PATH": search, "PRE_COMMIT_HOME": "\(folder.path)/.git/pre-commit"]
    )
    #expect(result.status == 1, "\(result.output)\(result.errors)")
    #expect(result.output.contains("exit code: 1"))
    #expect(result.output.contains("--> plan.yaml:"))
    #expect(!result.output.contains("--> other.yaml:"))
  }

  @Test func theHooksCallTheProgram() throws {
    for hook in ["0", "1"] {
      let entry = try value(".pre-commit-hooks.yaml", [hook, "entry"])
      #expect(entry == "consult-lint check")
    }
  }

  @Test(
    .enabled(if: staticProgram != nil, "CONSULT_LINT_STATIC names no static program")
  )
  func theStaticProgramNeedsNothing() throws {
    let result = try RunningTool.run(
      "/bin/bash",
      ["ci/check-static", staticProgram ?? ""],
      in: Repository.root
    )
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test(.enabled(if: staticProgram != nil, "CONSULT_LINT_STATIC names no static program"))
  func aProgramThatNeedsLibrariesIsNotTakenForStatic() throws {
    let result = try RunningTool.run(
      "/bin/bash",
      ["ci/check-static", Repository.tool],
      in: Repository.root
    )
    #expect(result.status == 1)
    #expect(result.errors.contains("consult-lint version: status"))
  }
}
