import CEL
import TestSupport

/// The libraries that the suite's cases use.
enum ConformanceLibraries {
  static let all: [FunctionLibrary] = [.timestamps(zones)] + FunctionLibrary.extensions

  /// The time zones of the machine on which the tests run.
  private static let zones = TimeZones { name in
    SharedFolder.bytes("/usr/share/zoneinfo/" + name).flatMap { TimeZoneRules(tzif: $0) }
  }
}
