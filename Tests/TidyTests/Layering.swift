/// Which room may import what: the table of `Package.swift`.
struct Layering {
  /// The rooms that each room may import.
  let rooms: [String: Set<String>]
  private static let edge = "consult-lint"
  private static let librariesMay: Set<String> = ["Synchronization"]
  private static let edgeMay: Set<String> = ["Synchronization", "Dispatch", "Glibc"]

  /// The table in the text of `Package.swift`.
  init(manifest: String) {
    var rooms: [String: Set<String>] = [:]
    for match in manifest.matches(of: #/Room\(\s*name: "(\w+)",\s*mayImport: \[([^\]]*)\]/#) {
      let names = match.2.matches(of: #/\w+/#).map { String($0.0) }
      rooms[String(match.1)] = Set(names)
    }
    self.rooms = rooms
  }

  /// The imports of a source file that its room may not have.
  func offences(in code: SwiftCode) -> [Offence] {
    guard let room = code.room else { return [] }
    let allowed =
      room == Layering.edge
      ? Set(rooms.keys).union(Layering.edgeMay)
      : (rooms[room] ?? []).union(Layering.librariesMay)
    return code.bareLines.enumerated().compactMap { index, line in
      guard let name = Layering.imported(by: line), !allowed.contains(name) else { return nil }
      return Offence(path: code.path, line: index + 1, reason: "\(room) may not import \(name)")
    }
  }

  private static func imported(by line: Substring) -> String? {
    guard line.utf8.contains("import".utf8) else { return nil }
    let pattern =
      #/^\s*(?:@\w+ +)*(?:(?:public|package|internal|private|fileprivate) +)?import +(?:(?:struct|class|enum|func|protocol|typealias|var|let) +)?(\w+)/#
    return line.firstMatch(of: pattern).map { String($0.1) }
  }
}
