import CEL
import Testing

@Suite struct FunctionHelpTests {
  @Test(arguments: [
    ("size", ["size"]), ("+", ["a + b"]), ("_<_", ["a < b"]), ("!", ["!a"]),
    ("all", ["list.all(x, condition)"]), ("cel.bind", ["cel.bind(x, value, expression)"]),
    ("?:", ["a ? b : c"]), ("has", ["has(a.b)"]), ("greatest", ["math.greatest"]),
    ("math.greatest", ["math.greatest"]), ("in", ["a in b"]), ("nothing", []),
  ])
  func aNameLeadsToItsPages(name: String, titles: [String]) {
    #expect(FunctionHelp.named(name, in: FunctionLibrary.extensions).map(\.name) == titles)
  }

  @Test func everythingThatIsDeclaredIsFoundByItsName() {
    for library in FunctionLibrary.builtIn + FunctionLibrary.extensions {
      for function in library.declarations {
        let pages = FunctionHelp.named(function.name, in: FunctionLibrary.extensions)
        let calls = pages.map(\.calls.count)
        #expect(calls.contains(function.overloads.count), "\(function.name)")
      }
    }
    for form in LanguageForm.all {
      #expect(!FunctionHelp.named(form.forms[0], in: []).isEmpty, "\(form.forms[0])")
    }
  }
}
