// swift-tools-version: 6.2
import PackageDescription

/// One room of the house: a target, what it may import, and whether it has tests of its own.
struct Room {
  var name: String
  var mayImport: [String]
}

/// The table of rooms; a tidiness test holds every import of every file against it.
let rooms: [Room] = [
  Room(name: "SourceText", mayImport: []),
  Room(name: "Findings", mayImport: ["SourceText"]),
  Room(name: "DocumentSyntax", mayImport: ["SourceText", "Findings"]),
  Room(name: "CEL", mayImport: ["SourceText", "Findings"]),
  Room(name: "PlanSchema", mayImport: ["SourceText", "Findings", "DocumentSyntax"]),
  Room(
    name: "Rules",
    mayImport: ["SourceText", "Findings", "DocumentSyntax", "CEL", "PlanSchema"]
  ),
  Room(name: "Reporting", mayImport: ["SourceText", "Findings"]),
]

let houseSettings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let roomNames = rooms.map(\.name)

/// Fuzzing needs libFuzzer, so its target is there only when `CONSULT_LINT_FUZZ` is set.
let fuzzTargets: [Target] =
  Context.environment["CONSULT_LINT_FUZZ"] == nil
  ? []
  : [
    .executableTarget(
      name: "fuzz",
      dependencies: ["SourceText", "Findings", "DocumentSyntax", "CEL", "PlanSchema", "Rules"],
      path: "Fuzz",
      exclude: ["run"],
      swiftSettings: houseSettings
    )
  ]

let package = Package(
  name: "consult-lint",
  products: [
    .library(name: "DocumentSyntax", targets: ["SourceText", "Findings", "DocumentSyntax"]),
    .library(name: "CEL", targets: ["SourceText", "Findings", "CEL"]),
    .library(name: "PlanSchema", targets: ["PlanSchema"]),
    .library(name: "Rules", targets: ["Rules"]),
    .executable(name: "consult-lint", targets: ["consult-lint"]),
  ],
  targets: rooms.map { room in
    .target(
      name: room.name,
      dependencies: room.mayImport.map { .init(stringLiteral: $0) },
      swiftSettings: houseSettings
    )
  } + [
    .executableTarget(
      name: "consult-lint",
      dependencies: roomNames.map { .init(stringLiteral: $0) },
      swiftSettings: houseSettings
    ),
    .target(
      name: "TestSupport",
      dependencies: ["SourceText", "Findings"],
      path: "Tests/TestSupport",
      swiftSettings: houseSettings
    ),
  ]
    + rooms.map { room in
      .testTarget(
        name: "\(room.name)Tests",
        dependencies: (room.mayImport + [room.name, "TestSupport"]).map {
          .init(stringLiteral: $0)
        },
        swiftSettings: houseSettings
      )
    } + [
      .testTarget(
        name: "CommandTests",
        dependencies: (roomNames + ["consult-lint", "TestSupport"]).map {
          .init(stringLiteral: $0)
        },
        swiftSettings: houseSettings
      ),
      .testTarget(
        name: "TidyTests",
        dependencies: ["TestSupport"],
        swiftSettings: houseSettings
      ),
    ] + fuzzTargets
)
