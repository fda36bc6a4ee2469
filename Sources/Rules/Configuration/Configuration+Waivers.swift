public import Findings

extension Configuration.FileWaiver {
  /// The record of a waiver whose file is not there.
  public var recordWithoutFile: WaiverRecord {
    let check = WaiverRules.unused
    let message = BilingualText.quoting(
      path,
      en: "The waiver is about the file %, which is not there",
      fr: "La dérogation vise le fichier %, qui n’existe pas"
    )
    return WaiverRecord(
      origin: .settings(0),
      rule: waiver.rule.rawValue,
      pointer: waiver.pointer,
      reason: waiver.reason,
      approvedBy: waiver.approvedBy,
      until: waiver.until,
      state: .unused,
      finding: Finding(
        rule: check.id,
        severity: check.severity,
        range: place.range,
        message: message,
        remedy: check.remedy
      )
    )
  }

  /// What is to be said of the waiver, at its place in the configuration.
  public func finding(of record: WaiverRecord) -> Finding? {
    guard var finding = record.finding else { return nil }
    let isAboutDay = record.state == .expired || record.state == .overLimit
    let place = isAboutDay ? untilPlace : place
    finding.range = place.range
    finding.pointer = place.pointer
    finding.plan = nil
    return finding
  }
}
