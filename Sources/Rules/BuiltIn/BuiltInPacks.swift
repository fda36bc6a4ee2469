/// The rule packs that are part of the program, as they stand in the folder `rules/`.
///
/// They are compiled in, so that the program is one file and reads nothing else. A test holds
/// each of them against its folder.
public enum BuiltInPacks {
  /// All of them, by id.
  public static var all: [PackSource] { generated }
}
