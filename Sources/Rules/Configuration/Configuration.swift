public import Findings
public import SourceText

/// Where a setting was made.
public struct SettingPlace: Hashable, Sendable {
  /// The position of the file among those of its configuration.
  public var file: Int
  /// What to point at.
  public var range: ByteRange
  /// The JSON Pointer of the value.
  public var pointer: String
}

/// A value of a configuration and where it was set.
public struct Setting<Value: Sendable>: Sendable {
  /// The value.
  public var value: Value
  /// Where it was set.
  public var place: SettingPlace
}

extension Setting: Equatable where Value: Equatable {}
extension Setting: Hashable where Value: Hashable {}

/// What a configuration asks for, those that it extends included.
///
/// Lists hold what was extended first, so that a later entry counts over an earlier one.
public struct Configuration: Sendable {
  /// What a rule is set to.
  public enum Level: Hashable, Sendable {
    /// It does not run.
    case off
    /// Its findings weigh so much.
    case severity(Severity)
  }

  /// The least severity that makes a run fail.
  public enum FailLevel: Hashable, Sendable {
    /// No finding does.
    case never
    /// Findings of this severity or more.
    case severity(Severity)
  }

  /// What is changed about one rule.
  public struct RuleChange: Sendable {
    /// The rule.
    public var rule: Setting<RuleID>
    /// Its level.
    public var level: Setting<Level>?
    /// Values of its parameters, as written; several texts for a list.
    public var params: [(name: Setting<String>, texts: Setting<[String]>)]
  }

  /// What is changed for some of the files.
  public struct Override: Sendable {
    /// The files.
    public var patterns: [PathPattern]
    /// The rules.
    public var rules: [RuleChange]
  }

  /// A decision not to apply a rule to one file.
  public struct FileWaiver: Sendable {
    /// The decision.
    public var waiver: Waiver
    /// The path of the file, from where the paths of the configuration’s files count.
    public var path: String
    /// Where it is written.
    public var place: SettingPlace
    /// Where its last day is written.
    public var untilPlace: SettingPlace
  }

  /// The files: the configuration itself, then those that it extends.
  public internal(set) var files: [SourceFile]
  /// The packs, folders with a path that counts from where the files’ paths do.
  public internal(set) var packs: [Setting<String>]?
  /// `en`, `fr` or `both`.
  public internal(set) var language: Setting<String>?
  /// The least severity that makes a run fail.
  public internal(set) var failOn: Setting<FailLevel>?
  /// How the stage of a plan is known.
  public internal(set) var stage: Setting<LintSettings.StageSetting>?
  /// What is changed about rules.
  public internal(set) var rules: [RuleChange] = []
  /// What is changed for some of the files.
  public internal(set) var overrides: [Override] = []
  /// Decisions not to apply a rule to one file.
  public internal(set) var waivers: [FileWaiver] = []
  /// The path of the baseline.
  public internal(set) var baseline: Setting<String>?
  /// Limits of reading.
  public internal(set) var limits: [ReadingLimit: Setting<Int>] = [:]

  /// The path of the configuration.
  public var name: String { files.first?.name ?? "" }

  /// The path of the folder that holds it, which patterns count from.
  public var folder: String { PathName.folder(of: name) }
}
