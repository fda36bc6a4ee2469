import Findings
import PlanSchema
import TestSupport
import Testing

@Suite struct TheSchemaDescription {
  @Test func holdsEveryFieldAndList() {
    let leaves = SchemaDescription.leaves
    #expect(leaves.count == 290)
    #expect(leaves.filter { $0.field.type.isBilingual }.count == 84)
    #expect(CodeList.all.count == 37)
    #expect(CodeList.subject.values.count == 54)
    #expect(CodeList.audience.values.count == 76)
    #expect(Set(leaves.map(\.path)).count == 290)
  }

  /// Rows of the tables of fields in the design page, where it is at hand.
  private static let page = SharedFolder.bytes("../shared/design/plan-schema.md")
    .map { String(decoding: $0, as: UTF8.self) }

  @Test(.enabled(if: page != nil, "the design page is not at hand"))
  func agreesWithTheDesignPage() throws {
    var paths: [String] = []
    for line in try #require(Self.page).split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { String($0).trimmedAtEnds }
      guard cells.count >= 5 else { continue }
      let path = cells[0].filter { $0 != "`" }
      guard cells[3] == "–" || Stage(rawValue: cells[3]) != nil else { continue }
      let field = try #require(SchemaDescription.field(at: path), "\(path)")
      #expect(field.neededFrom?.rawValue ?? "–" == cells[3], "\(path)")
      #expect(field.type.isBilingual == (cells[2] == "yes"), "\(path)")
      #expect(field.type.isList == cells[1].hasPrefix("list"), "\(path)")
      if case .code(let list) = field.type.element {
        #expect(cells[1].hasSuffix("`\(list.name)`"), "\(path)")
      } else {
        #expect(!cells[1].contains("`"), "\(path)")
      }
      paths.append(path)
    }
    let own = SchemaDescription.leaves.map { $0.path }
    #expect(Set(paths) == Set(own))
  }

  @Test func hasNoGroupOfMoreFieldsThanAPlanMarks() {
    let fields = allFields(SchemaDescription.plan, "").map { $0.1 }
    let groups = fields.compactMap { $0.type.element.members } + [SchemaDescription.plan]
    #expect(groups.count > 40)
    #expect(groups.allSatisfy { $0.fields.count <= 64 })
  }

  @Test func saysEverythingInBothLanguages() {
    var labels: Set<String> = []
    for (path, field) in allFields(SchemaDescription.plan, "") {
      let texts = [field.label, field.labelWithArticle, field.description]
      for text in texts {
        #expect(!text.en.isEmpty && !text.fr.isEmpty, "\(path)")
        #expect(!text.en.contains("'") && !text.fr.contains("'"), "\(path)")
        #expect(
          !text.fr.contains(" :") && !text.fr.contains("« ") && !text.fr.contains(" ;"),
          "\(path)"
        )
      }
      #expect(field.description.en.hasSuffix(".") && field.description.fr.hasSuffix("."), "\(path)")
      #expect(field.description.en != field.description.fr, "\(path)")
      #expect(field.label.fr.count < field.labelWithArticle.fr.count, "\(path)")
      labels.insert(path)
    }
    #expect(labels.count > 340)
  }

  private func allFields(
    _ object: ObjectDescription,
    _ prefix: String
  ) -> [(String, FieldDescription)] {
    object.fields.flatMap { field -> [(String, FieldDescription)] in
      let path = prefix + field.name
      guard case .object(let group) = field.type.element else { return [(path, field)] }
      return [(path, field)] + allFields(group, path + ".")
    }
  }

  @Test func findsFieldsByPath() throws {
    #expect(SchemaDescription.field(at: "activities[2].name.fr")?.name == "fr")
    #expect(SchemaDescription.field(at: "timeline.close_date")?.label.en == "closing date")
    #expect(SchemaDescription.field(at: "resources.budget.total.currency")?.name == "currency")
    #expect(SchemaDescription.field(at: "timeline.nothing") == nil)
    #expect(SchemaDescription.field(at: "title.en.more") == nil)
    let label = try #require(SchemaDescription.field(at: "organization"))
    #expect(label.label.fr == "organisation")
    #expect(label.labelWithArticle.fr == "l’organisation")
    #expect(label.labelWithArticle.en == "the organization")
  }
}

@Suite struct Vocabularies {
  @Test func codesAreFoundBothWays() throws {
    for list in CodeList.all {
      #expect(list.codes == list.values.map(\.code))
      for (place, value) in list.values.enumerated() {
        #expect(list.index(of: value.code) == place)
        if let code = value.registryCode { #expect(list.index(ofRegistryCode: code) == place) }
        #expect(!value.label.en.isEmpty && !value.label.fr.isEmpty)
      }
      #expect(CodeList.named(list.name) == list)
    }
    #expect(CodeList.status.values[1].registryCode == "P")
    #expect(CodeList.status.values[1].label.fr == "Prévue")
    #expect(CodeList.named("nothing") == nil)
  }

  @Test func organizationsAreFoundBySlugAndNumber() throws {
    #expect(FederalOrganization.all.count == 344)
    let health = try #require(FederalOrganization.find(slug: "hc-sc"))
    #expect(health.title.fr == "Santé Canada")
    #expect(health.departmentNumber == "271")
    #expect(RegistryPartner.organization(of: "D271") == health)
    #expect(RegistryPartner.code(of: health) == "D271")
    #expect(RegistryPartner.all.count == 49)
    #expect(RegistryPartner.organization(of: "D169") == nil)
    #expect(RegistryPartner.find("D169")?.label.en == "Canadian Coast Guards (CCG)")
    let grain = try #require(FederalOrganization.find(slug: "cgc-ccg"))
    #expect(RegistryPartner.code(of: grain) == nil)
    #expect(RegistryPartner.organization(of: "271") == nil)
  }
}
