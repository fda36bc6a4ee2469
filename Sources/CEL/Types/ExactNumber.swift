/// Whole numbers of doubles, without the rounding functions of the C library.
enum ExactNumber {
  /// 2 to the power of 63.
  static let twoTo63 = 9_223_372_036_854_775_808.0
  /// 2 to the power of 64.
  static let twoTo64 = 18_446_744_073_709_551_616.0

  /// The signed integer that is equal; `nil` where there is none.
  static func int(_ double: Double) -> Int64? {
    guard double >= -twoTo63, double < twoTo63 else { return nil }
    let int = Int64(double)
    return Double(int) == double ? int : nil
  }

  /// The unsigned integer that is equal; `nil` where there is none.
  static func uint(_ double: Double) -> UInt64? {
    guard double >= 0, double < twoTo64 else { return nil }
    let uint = UInt64(double)
    return Double(uint) == double ? uint : nil
  }
}
