import CEL
import Findings
import Rules
import TestSupport
import Testing

#if canImport(Glibc)
import Glibc
#endif

/// The reference of functions is written from the declarations.
@Suite struct FunctionReferenceTests {
  @Test(arguments: [(Language.en, "functions.md"), (.fr, "functions.fr.md")])
  func isThatOfTheDeclarations(language: Language, name: String) throws {
    let page = Self.reference.page(in: language)
    try expectPage(page, at: "docs/reference/\(name)")
  }

  @Test func everyFunctionThatRulesMayUseIsThere() {
    let page = Self.reference.page(in: .en)
    for library in FunctionLibrary.builtIn + RuleLibraries.all {
      for declaration in library.declarations where declaration.name.first?.isLetter ?? false {
        #expect(page.contains("\n### `\(declaration.name)`\n"), "\(declaration.name)")
      }
    }
  }

  private static let reference = FunctionReference(
    sections: [
      FunctionReference.Section(
        title: BilingualText(en: "Calendar", fr: "Calendrier"),
        introduction: BilingualText(
          en: "Civil dates, and days counted as statutes count them. Dates are compared with `<`, "
            + "`<=`, `>`, `>=`, `==` and `!=`.",
          fr: "Les dates civiles, et les jours comptés comme dans les lois. Les dates se comparent "
            + "avec `<`, `<=`, `>`, `>=`, `==` et `!=`."
        ),
        library: CalendarLibrary.library
      ),
      FunctionReference.Section(
        title: BilingualText(en: "Texts", fr: "Textes"),
        introduction: BilingualText(
          en: "Questions about texts as people write them in plans.",
          fr: "Questions sur les textes tels qu’on les écrit dans les plans."
        ),
        library: TextLibrary.library
      ),
      FunctionReference.Section(
        title: BilingualText(en: "Both official languages", fr: "Les deux langues officielles"),
        introduction: BilingualText(
          en: "Questions about texts in English and French.",
          fr: "Questions sur les textes en français et en anglais."
        ),
        library: BilingualLibrary.library
      ),
    ] + FunctionReference.languageSections
  )
}

/// Compares a generated page with the one in the repository, or writes it where that is asked for.
func expectPage(_ page: String, at path: String) throws {
  guard SharedFolder.bytes(path) != Array(page.utf8) else { return }
  let mayRecord = SharedFolder.environment("UPDATE_SNAPSHOTS") == "1"
  if mayRecord {
    let file = try #require(fopen(path, "wb"))
    defer { fclose(file) }
    try #require(fwrite(Array(page.utf8), 1, page.utf8.count, file) == page.utf8.count)
  }
  Issue.record("\(path) is stale\(mayRecord ? " and was written" : "")")
}
