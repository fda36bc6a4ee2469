import CEL
import Findings
import Testing

/// The declarations of every library: their examples are true, their words are there.
@Suite struct LibraryExampleTests {
  static let libraries = FunctionLibrary.builtIn + FunctionLibrary.extensions

  @Test(arguments: libraries.map(\.name))
  func examplesAreTrue(library name: String) throws {
    let library = try #require(Self.libraries.first { $0.name == name })
    let environment = Environment(libraries: FunctionLibrary.extensions)
    for declaration in library.declarations {
      #expect(!declaration.examples.isEmpty, "\(declaration.name) has no example")
      for example in declaration.examples {
        let compilation = environment.compile(ExpressionSource(example.expression))
        #expect(compilation.problems.isEmpty, "\(example.expression): \(compilation.problems)")
        let result = compilation.program?.evaluate([]).result
        guard case .success(.bool(true)) = result else {
          Issue.record("\(example.expression): \(String(describing: result))")
          continue
        }
      }
    }
  }

  @Test(arguments: libraries.map(\.name))
  func wordsAreThereInBothLanguages(library name: String) throws {
    let library = try #require(Self.libraries.first { $0.name == name })
    for declaration in library.declarations {
      for text in [declaration.documentation.en, declaration.documentation.fr] {
        #expect(text.hasSuffix("."), "\(declaration.name): \(text)")
      }
      #expect(declaration.documentation.en != declaration.documentation.fr)
      let french = declaration.documentation.fr
      #expect(
        !french.contains("'") && !french.contains("« ") && !french.contains(" »"),
        "\(french)"
      )
    }
  }

  @Test func noOverloadIsDeclaredTwice() {
    var seen: Set<String> = []
    for library in Self.libraries {
      for declaration in library.declarations {
        for overload in declaration.overloads {
          #expect(seen.insert(overload.id).inserted, "\(overload.id)")
        }
      }
    }
  }
}
