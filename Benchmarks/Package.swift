// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "consult-lint", path: "..")],
  targets: [
    .executableTarget(name: "MakeCorpus", swiftSettings: settings),
    .executableTarget(
      name: "ReadingBenchmark",
      dependencies: [.product(name: "DocumentSyntax", package: "consult-lint")],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "ExpressionBenchmark",
      dependencies: [
        .product(name: "CEL", package: "consult-lint"),
        .product(name: "DocumentSyntax", package: "consult-lint"),
        .product(name: "PlanSchema", package: "consult-lint"),
        .product(name: "Rules", package: "consult-lint"),
      ],
      swiftSettings: settings
    ),
  ]
)
