internal import DocumentSyntax
internal import Findings
internal import PlanSchema

extension Configuration {
  /// What one file sets; what is wrong in it beyond its form is told.
  init(_ root: PackNode, folder: String, _ log: inout PackLog) {
    self.init(files: [])
    packs = root["packs"]?.items.compactMap(\.setting).map { setting in
      Setting(value: Configuration.pack(setting.value, from: folder), place: setting.place)
    }
    language = root["lang"]?.setting
    failOn = root["fail_on"]?.setting.flatMap { setting in
      let severity = Severity(rawValue: setting.value).map { FailLevel.severity($0) }
      return (severity ?? (setting.value == "never" ? .never : nil)).map {
        Setting(value: $0, place: setting.place)
      }
    }
    stage = root["stage"]?.setting.flatMap { setting in
      let stage = Stage(rawValue: setting.value).map { LintSettings.StageSetting.fixed($0) }
      return (stage ?? (setting.value == "auto" ? .auto : nil)).map {
        Setting(value: $0, place: setting.place)
      }
    }
    rules = Configuration.changes(root["rules"])
    for node in root["overrides"]?.items ?? [] { add(override: node, &log) }
    for node in root["waivers"]?.items ?? [] { add(waiver: node, folder: folder, &log) }
    baseline = root["baseline"]?.setting.map {
      Setting(value: PathName.join(folder, $0.value), place: $0.place)
    }
    for entry in root["limits"]?.named ?? [] { add(limit: entry, &log) }
  }

  /// A folder keeps a slash, by which it is told from an id.
  private static func pack(_ word: String, from folder: String) -> String {
    guard word.contains("/") || word == "." || word == ".." else { return word }
    let path = PathName.join(folder, word)
    return path.contains("/") ? path : "./\(path)"
  }

  private static func changes(_ node: PackNode?) -> [RuleChange] {
    (node?.named ?? []).map { entry in
      var change = RuleChange(
        rule: Setting(value: RuleID(entry.name.value), place: SettingPlace(entry.name.place)),
        params: []
      )
      let level = entry.value.kind == .mapping ? entry.value["severity"] : entry.value
      change.level = level?.setting.flatMap { setting in
        let severity = Severity(rawValue: setting.value).map { Level.severity($0) }
        return (severity ?? (setting.value == "off" ? .off : nil)).map {
          Setting(value: $0, place: setting.place)
        }
      }
      for param in entry.value["params"]?.named ?? [] {
        let texts = param.value.oneOrMany.compactMap { $0.word?.value }
        change.params.append(
          (
            Setting(value: param.name.value, place: SettingPlace(param.name.place)),
            Setting(value: texts, place: SettingPlace(param.value.place))
          )
        )
      }
      return change
    }
  }

  private mutating func add(override node: PackNode, _ log: inout PackLog) {
    var patterns: [PathPattern] = []
    for word in node["files"]?.oneOrMany.compactMap(\.word) ?? [] {
      if let pattern = PathPattern(word.value) {
        patterns.append(pattern)
      } else {
        log.report(.pattern(word.value), at: word.place)
      }
    }
    overrides.append(Override(patterns: patterns, rules: Configuration.changes(node["rules"])))
  }

  private mutating func add(waiver node: PackNode, folder: String, _ log: inout PackLog) {
    guard let rule = node["rule"]?.word, let at = node["at"]?.word,
      let reason = node["reason"]?.text?.both, let approver = node["approved_by"]?.word,
      let until = node["until"]?.word, let day = CivilDate(iso: until.value)
    else { return }
    let parts = at.value.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let pointer = parts.count > 1 ? String(parts[1]) : ""
    guard let path = parts.first, !path.isEmpty, pointer.isEmpty || pointer.hasPrefix("/") else {
      return log.report(.place(at.value), at: at.place)
    }
    let waiver = Waiver(
      rule: RuleID(rule.value),
      pointer: pointer.isEmpty ? nil : pointer,
      reason: reason,
      approvedBy: approver.value,
      until: day
    )
    waivers.append(
      FileWaiver(
        waiver: waiver,
        path: PathName.join(folder, String(path)),
        place: SettingPlace(rule.place),
        untilPlace: SettingPlace(until.place)
      )
    )
  }

  private mutating func add(
    limit entry: (name: Written<String>, value: PackNode),
    _ log: inout PackLog
  ) {
    guard let limit = ReadingLimit(rawValue: entry.name.value), let word = entry.value.word,
      Int64(word.value) != nil
    else { return }
    guard let value = Int(word.value), value >= 1, value <= limit.most else {
      return log.report(.limit(limit.most), at: word.place)
    }
    limits[limit] = Setting(value: value, place: SettingPlace(word.place))
  }
}

extension SettingPlace {
  init(_ place: PackPlace) {
    self.init(file: place.file, range: place.range, pointer: place.pointer)
  }
}

extension PackNode {
  /// The text of a scalar with its place.
  fileprivate var setting: Setting<String>? {
    word.map { Setting(value: $0.value, place: SettingPlace($0.place)) }
  }
}
