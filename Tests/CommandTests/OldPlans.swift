import Foundation
import TestSupport

/// Plans as an organization has them when it starts: many, uneven, and always the same ones.
enum OldPlans {
  private static let subjects: [(en: String, fr: String)] = [
    ("Water rates", "Tarifs de l’eau"), ("Night buses", "Autobus de nuit"),
    ("Park lighting", "Éclairage des parcs"), ("Snow routes", "Circuits de déneigement"),
    ("Market stalls", "Étals du marché"), ("River paths", "Sentiers riverains"),
    ("School crossings", "Passages scolaires"), ("Noise by-law", "Règlement sur le bruit"),
  ]

  /// Writes so many plans into the folder `plans` of a folder.
  static func write(_ count: Int, seed: UInt64, in folder: String) throws {
    let place = URL(fileURLWithPath: "\(folder)/plans")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    var numbers = SeededGenerator(seed: seed)
    for number in 1...count {
      let name = "plan-\(number < 10 ? "0" : "")\(number).yaml"
      let text = plan(number, &numbers)
      try Data(text.utf8).write(to: place.appendingPathComponent(name))
    }
  }

  private static func plan(_ number: Int, _ numbers: inout SeededGenerator) -> String {
    let subject = subjects[numbers.below(subjects.count)]
    let year = 2019 + numbers.below(7)
    let open = 1 + numbers.below(12)
    var lines = [
      "schema: consultation-plan/1", "id: C-2\(String("00000\(number)".suffix(6)))",
      "title: {en: \"\(subject.en), \(year)\", fr: \"\(subject.fr), \(year)\"}", "status: closed",
      "organization:", "  lead: {name: {en: Town of Example, fr: Ville d’Exemple}}",
    ]
    if numbers.below(3) > 0 {
      lines += [
        "purpose:", "  issue:", "    en: People asked for a change in \(year).",
        "    fr: Des personnes ont demandé un changement en \(year).",
      ]
      if numbers.below(2) > 0 {
        lines += ["  decision_maker: {en: Town council, fr: Conseil municipal}"]
      }
    }
    lines += ["timeline:", "  open_date: \(day(year, open, 1 + numbers.below(28)))"]
    if numbers.below(8) > 0 {
      lines += ["  close_date: \(day(year + 1, open, 1 + numbers.below(28)))"]
    }
    if numbers.below(2) > 0 {
      lines += [
        "participants:", "  audiences:", "    - kind: affected", "      affected_how:",
        "        en: They use the service every day.",
        "        fr: Ils se servent du service chaque jour.",
      ]
    }
    return lines.map { "\($0)\n" }.joined()
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
