import Rules
import Testing

@Suite("Paths and patterns of configurations")
struct PathPatternTests {
  @Test(
    "a pattern stands for whole paths",
    arguments: [
      ("drafts/**", "drafts/a.yaml", true), ("drafts/**", "drafts/x/y/a.yaml", true),
      ("drafts/**", "old/drafts/a.yaml", false), ("drafts/", "drafts/x/a.yaml", true),
      ("**/a.yaml", "a.yaml", true), ("**/a.yaml", "x/y/a.yaml", true),
      ("**/a.yaml", "x/ya.yaml", false), ("*.yaml", "a.yaml", true),
      ("*.yaml", "x/a.yaml", false), ("x/**/y/*.yaml", "x/y/a.yaml", true),
      ("x/**/y/*.yaml", "x/1/y/2/y/a.yaml", true), ("x/**/y/*.yaml", "x/1/y/2/a.yaml", false),
      ("a?.yaml", "aé.yaml", true), ("a?.yaml", "a.yaml", false), ("./a.yaml", "a.yaml", true),
      ("plan-*-2026*.yaml", "plan-eau-2026-03.yaml", true), ("**", "x/a.yaml", true),
    ]
  )
  func match(pattern: String, path: String, isMatch: Bool) throws {
    #expect(try #require(PathPattern(pattern)).matches(path) == isMatch)
  }

  @Test("what stands for no path is no pattern", arguments: ["", "/", "../a", "a/../b", "/a", "."])
  func none(pattern: String) { #expect(PathPattern(pattern) == nil) }

  @Test("many stars do not take long")
  func hostile() throws {
    let pattern = try #require(PathPattern(String(repeating: "*a", count: 200) + "b"))
    #expect(!pattern.matches(String(repeating: "a", count: 20_000)))
    let folders = try #require(PathPattern(String(repeating: "**/a/", count: 200) + "b"))
    #expect(!folders.matches(String(repeating: "a/", count: 5_000) + "c"))
  }

  @Test(
    "paths are put together and taken apart",
    arguments: [
      ("", "a.yaml", "a.yaml"), ("x/y", "../a.yaml", "x/a.yaml"), ("x", "./b/./c", "x/b/c"),
      ("x", "/a", "/a"), ("..", "../a", "../../a"), ("/x", "../../a", "/a"), (".", "a", "a"),
    ]
  )
  func join(folder: String, path: String, whole: String) {
    #expect(PathName.join(folder, path) == whole)
  }

  @Test(
    "a path leads from a folder",
    arguments: [
      ("/p/plans/a.yaml", "/p", "plans/a.yaml"), ("/p/a.yaml", "/p/conf", "../a.yaml"),
      ("/a", "/", "a"), ("/p/a", "/q/r", "../../p/a"),
    ]
  )
  func relative(path: String, folder: String, shown: String) {
    #expect(PathName.relative(path, to: folder) == shown)
  }
}
