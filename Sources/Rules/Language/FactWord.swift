/// What a word means to the search for facts; most words mean nothing.
///
/// A word may mean several things: `sept` is a number and a month, `m` a million and the second
/// letter of `p.m.`.
struct FactWord: Hashable {
  /// The month of the year that the word names; 0 for none.
  var month: UInt8 = 0
  /// The number that the word stands for; 0 for none.
  var number: UInt8 = 0
  /// The power of ten by which the word multiplies the figure before it; 0 for none.
  var power: UInt8 = 0
  /// What else the word is.
  var roles: Roles = []

  /// Whether the word means nothing to the search.
  var isEmpty: Bool { month | number | power == 0 && roles.isEmpty }

  /// Parts that a word plays in dates, times and amounts.
  struct Roles: OptionSet, Hashable {
    let rawValue: UInt32

    /// What may follow the number of a day: `st`, `er`.
    static let ordinal = Roles(rawValue: 1 << 0)
    /// Joins two days of one month: `and`, `au`.
    static let joint = Roles(rawValue: 1 << 1)
    /// Makes a figure an amount of cents.
    static let cents = Roles(rawValue: 1 << 2)
    /// Makes a figure an amount of dollars.
    static let dollars = Roles(rawValue: 1 << 3)
    /// Stands between a figure and its dollars: `de`.
    static let partitive = Roles(rawValue: 1 << 4)
    /// Twelve o’clock of the day.
    static let noon = Roles(rawValue: 1 << 5)
    /// Twelve o’clock of the night.
    static let midnight = Roles(rawValue: 1 << 6)
    /// Stands between hours and minutes: `h`.
    static let hour = Roles(rawValue: 1 << 7)
    /// Hours as a length, or as a time behind a word such as `dès`.
    static let hours = Roles(rawValue: 1 << 8)
    /// Makes the hours behind it a time of day: `dès`.
    static let moment = Roles(rawValue: 1 << 9)
    /// The first half of the day: `am`.
    static let morning = Roles(rawValue: 1 << 10)
    /// The second half of the day: `pm`.
    static let afternoon = Roles(rawValue: 1 << 11)
    /// The first letter of `a.m.`.
    static let a = Roles(rawValue: 1 << 12)
    /// The first letter of `p.m.`.
    static let p = Roles(rawValue: 1 << 13)
    /// The second letter of both.
    static let m = Roles(rawValue: 1 << 14)
    /// Stands between a month and its year: `of`.
    static let of = Roles(rawValue: 1 << 15)
    /// Stands before the second of two days: `le`.
    static let article = Roles(rawValue: 1 << 16)
    /// One letter by itself.
    static let letter = Roles(rawValue: 1 << 17)
    /// A thousand, where dollars follow: `k`.
    static let kilo = Roles(rawValue: 1 << 18)
  }
}
