import CEL
import Findings
import Testing

/// What every declared function must have.
@Suite struct LibraryTests {
  private static let libraries = FunctionLibrary.builtIn + FunctionLibrary.extensions

  @Test("each example is true", arguments: libraries.flatMap(\.declarations).map(\.name))
  func examples(name: String) throws {
    let environment = Environment(libraries: FunctionLibrary.extensions)
    for declaration in Self.libraries.flatMap(\.declarations) where declaration.name == name {
      #expect(!declaration.examples.isEmpty, "\(name) has no example")
      for example in declaration.examples {
        let compilation = environment.compile(ExpressionSource(example.expression))
        let program = try #require(compilation.program, "\(compilation.problems)")
        let value = program.evaluate([]).value
        #expect(value?.isEqual(to: .bool(true)) == true, "\(example.expression)")
      }
    }
  }

  @Test("each function is described in both languages, and no overload comes twice")
  func descriptions() {
    for library in Self.libraries {
      let ids = library.declarations.flatMap(\.overloads).map(\.id)
      #expect(Set(ids).count == ids.count, "\(library.name)")
      for declaration in library.declarations {
        for text in [declaration.documentation.en, declaration.documentation.fr] {
          #expect(text.hasSuffix("."), "\(declaration.name)")
        }
        #expect(!declaration.documentation.fr.contains("'"), "\(declaration.name)")
        guard let phrase = declaration.phrase else { continue }
        for place in ["{0}", "{1}", "{2}"] {
          #expect(phrase.en.contains(place) == phrase.fr.contains(place), "\(declaration.name)")
        }
      }
    }
  }
}
