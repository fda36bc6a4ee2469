import Findings
import Testing

@testable import CEL

@Suite struct LanguageFormTests {
  @Test(arguments: LanguageForm.all.indices)
  func examplesAreTrue(index: Int) {
    let form = LanguageForm.all[index]
    #expect(!form.examples.isEmpty)
    let environment = Environment(libraries: FunctionLibrary.extensions)
    for example in form.examples {
      let compilation = environment.compile(ExpressionSource(example.expression))
      #expect(compilation.problems.isEmpty, "\(example.expression): \(compilation.problems)")
      let result = compilation.program?.evaluate([]).result
      guard case .success(.bool(true)) = result else {
        Issue.record("\(example.expression): \(String(describing: result))")
        continue
      }
    }
  }

  @Test func everyMacroIsDescribed() {
    let forms = LanguageForm.all.flatMap(\.forms).joined(separator: " ")
    for name in Macro.names { #expect(forms.contains(".\(name)("), "\(name)") }
  }

  @Test(arguments: [
    ("_+_", "a + b"), ("-_", "-a"), ("!_", "!a"), ("@in", "a in b"), ("indexOf", "indexOf"),
    ("math.least", "math.least"), ("calendar.is_weekend", "calendar.is_weekend"),
  ])
  func titlesAreWrittenAsCalls(name: String, title: String) {
    #expect(CallText.title(name) == title)
  }
}
