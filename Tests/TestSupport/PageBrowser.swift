import Foundation

/// A browser without a window, and axe-core, by which pages are held against WCAG 2.1 A and AA.
public enum PageBrowser {
  /// The browser.
  public static let reader = OutsideReader("chromium")

  /// The text of axe-core, which `.ci/prepare` puts into the build folder.
  public static let axe: String? = {
    let readers = URL(fileURLWithPath: "\(Repository.root)/.build/readers")
    let all = FileManager.default.enumerator(at: readers, includingPropertiesForKeys: nil)
    while let file = all?.nextObject() as? URL {
      guard file.lastPathComponent == "axe.min.js" else { continue }
      return SharedFolder.bytes(file.path).map { String(decoding: $0, as: UTF8.self) }
    }
    return nil
  }()

  /// What a page leaves behind in an element of the id `out`, in a light or a dark browser.
  public static func output(of page: String, isDark: Bool) throws -> String? {
    let folder = try PassingFolder()
    let file = try folder.write(Array(page.utf8), to: "page.html")
    let result = try reader.run([
      "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=120000",
      "--blink-settings=preferredColorScheme=\(isDark ? 0 : 1)",
      "--user-data-dir=\(folder.path)/profile", "--dump-dom", "file://\(file)",
    ])
    return result?.output.firstMatch(of: #/<pre id="out">([\s\S]*?)<\/pre>/#)
      .map { String($0.1) }
  }
}
