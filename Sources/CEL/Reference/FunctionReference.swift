public import Findings

/// The reference of forms, operators and functions as a Markdown page, from their declarations.
public struct FunctionReference: Sendable {
  /// A library with words about it.
  public struct Section: Sendable {
    /// The heading.
    public var title: BilingualText
    /// What the functions have in common.
    public var introduction: BilingualText
    /// The functions.
    public var library: FunctionLibrary

    /// A library with words about it.
    public init(title: BilingualText, introduction: BilingualText, library: FunctionLibrary) {
      self.title = title
      self.introduction = introduction
      self.library = library
    }
  }

  /// The sections in order.
  public var sections: [Section]

  /// A reference of some libraries.
  public init(sections: [Section]) { self.sections = sections }

  /// The whole page in one language.
  public func page(in language: Language) -> String {
    var page = MarkdownPage()
    page.heading(1, Self.title[language])
    page.paragraph(Self.notice[language])
    page.paragraph(Self.introduction[language])
    page.list(
      ([(Self.formsTitle)] + sections.map(\.title)).map { title in
        let text = title[language]
        return "[\(text)](#\(MarkdownPage.anchor(text)))"
      }
    )
    page.heading(2, Self.formsTitle[language])
    page.paragraph(Self.formsIntroduction[language])
    for form in LanguageForm.all { add(form, to: &page, language) }
    for section in sections {
      page.heading(2, section.title[language])
      page.paragraph(section.introduction[language])
      for declaration in section.library.declarations { add(declaration, to: &page, language) }
    }
    return page.text
  }

  private func add(_ form: LanguageForm, to page: inout MarkdownPage, _ language: Language) {
    page.heading(3, MarkdownPage.code(form.forms[0]))
    page.paragraph(form.documentation[language])
    if form.forms.count > 1 { page.list(form.forms.map(MarkdownPage.code)) }
    page.codeBlock("cel", form.examples.map(\.expression))
  }

  private func add(
    _ declaration: FunctionDeclaration,
    to page: inout MarkdownPage,
    _ language: Language
  ) {
    page.heading(3, MarkdownPage.code(CallText.title(declaration.name)))
    page.paragraph(declaration.documentation[language])
    let rows = declaration.overloads.map { overload in
      [
        MarkdownPage.code(CallText.call(declaration.name, overload)),
        MarkdownPage.code(overload.result.description), CallText.cost(overload.cost),
      ]
    }
    page.table(Self.columns[language].split(separator: "|").map(String.init), rows)
    page.codeBlock("cel", declaration.examples.map(\.expression))
  }
}
