import Findings
import Rules
import SourceText
import Testing

@Suite("The list of built-in rules")
struct RuleListingTests {
  private let listing = RuleListing(PackCompiler.compile(BuiltInPacks.all).packs)

  @Test("it holds every pack, also those that only cite")
  func packs() throws {
    #expect(listing.packs.count == 25)
    #expect(listing.entries.count >= 180)
    let json = String(decoding: listing.json.bytes(.compact), as: UTF8.self)
    for pack in listing.packs {
      #expect(json.contains("{\"id\":\"\(pack.id)\",\"edition\":"))
      #expect(!pack.rules.isEmpty || !pack.overlays.isEmpty, "\(pack.id)")
    }
  }

  @Test("an overlay stands beside the rule that it cites for")
  func overlays() throws {
    let entry = try #require(listing.entries.first { $0.rule.id.rawValue == "BASE-OBJ-01" })
    #expect(entry.overlays.map(\.pack).contains("oecd"))
    let json = String(decoding: entry.json.bytes(.compact), as: UTF8.self)
    #expect(json.contains("{\"pack\":\"oecd\",\"principles\":[\"oecd22.purpose\"],\"authority\":["))
  }

  @Test("every rule says whom it serves, on what ground and what to do, in both languages")
  func rules() {
    for entry in listing.entries {
      let rule = entry.rule
      let description = rule.description
      let id = rule.id
      #expect(!rule.principles.isEmpty, "\(id) serves no principle")
      #expect(!description.authority.isEmpty, "\(id) cites nothing")
      for citation in description.authority { #expect(isWritten(citation.clause), "\(id)") }
      let sentence = RuleSentence.sentence(of: rule)
      for text in [description.title, description.why, description.remedy, sentence] {
        #expect(isWritten(text), "\(id) lacks a text")
      }
      if rule.verdict == .review { #expect(isWritten(rule.question), "\(id) asks nothing") }
    }
  }

  @Test("every rule has a failed and a passed example")
  func examples() {
    for entry in listing.entries {
      let json = String(decoding: entry.json.bytes(.compact), as: UTF8.self)
      let outcome = entry.rule.verdict == .review ? "cantTell" : "failed"
      #expect(!json.contains("\"passed\":0"), "\(entry.rule.id)")
      #expect(!json.contains("\"\(outcome)\":0"), "\(entry.rule.id)")
    }
  }

  /// The loader refuses such a rule; the built-in ones are held against the ceiling here again.
  @Test("no rule is above the ceiling of its best source, but for the named exceptions")
  func ceilings() {
    for entry in listing.entries {
      let rule = entry.rule
      let ceiling = rule.authorities.map(\.ceiling).max() ?? .note
      guard rule.description.severity > ceiling else { continue }
      #expect(written(rule.id).contains("\n  ceiling_exception: "), "\(rule.id)")
    }
  }

  /// The rule as its pack writes it.
  private func written(_ id: RuleID) -> String {
    let files = BuiltInPacks.all.flatMap(\.files)
    let start = "- rule: \(id)\n"
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      guard let range = text.firstRange(of: start) else { continue }
      let rest = text[range.upperBound...]
      return String(rest[..<(rest.firstRange(of: "\n- rule: ")?.lowerBound ?? rest.endIndex)])
    }
    return ""
  }

  private func isWritten(_ text: BilingualText?) -> Bool {
    guard let text else { return false }
    return !text.en.isEmpty && !text.fr.isEmpty
  }
}
