import Glibc
import Rules
import SourceText
import Synchronization

/// Results of earlier runs in a folder, by a digest of all that they depend on.
///
/// A result is a file that is written beside its place and renamed, with a digest of its own: runs
/// may go on at the same time, and what is damaged is as if it were not there. What is kept is
/// bounded; what was of use longest ago goes first.
final class ResultCache: Sendable {
  private static let mark = Array("consult-lint result 1\n".utf8)
  private static let head = mark.count + 65
  /// The bytes that are kept at most.
  static let bound = 256 << 20

  private let folder: String
  private let bound: Int
  private let number = Atomic(0)
  private let uses = Atomic(0)
  private let failure = Mutex(SystemError?.none)

  /// A cache in a folder, which is made where it is not there.
  init(in folder: String, bound: Int = ResultCache.bound) throws(SystemError) {
    self.folder = PathName.join(folder, "results")
    self.bound = bound
    try FileStore.makeFolder(self.folder)
    let tag = PathName.join(folder, "CACHEDIR.TAG")
    guard !FileStore.exists(tag) else { return }
    let text = "Signature: 8a477f597d28d172789f06886806bc55\n"
    try FileStore.write(Array(text.utf8), to: tag)
  }

  /// How many results were taken from the cache.
  var used: Int { uses.load(ordering: .relaxed) }

  /// Why a result could not be kept.
  var fault: SystemError? { failure.withLock { $0 } }

  /// The result of that name about a document, where there is an undamaged one.
  func result(named name: String, about document: Document) -> Linter.Result? {
    let path = self.path(of: name)
    guard let bytes = try? FileStore.bytes(of: path, atMost: bound) else { return nil }
    guard bytes.count >= Self.head, bytes.starts(with: Self.mark) else { return nil }
    let body = Array(bytes[Self.head...])
    guard bytes[Self.mark.count...].starts(with: Digest(of: body).hexadecimal.utf8) else {
      return nil
    }
    guard let result = try? ResultRecord.result(in: body, from: 0, about: document) else {
      return nil
    }
    // The time of the last use decides what goes first.
    _ = utimensat(AT_FDCWD, path, nil, 0)
    uses.add(1, ordering: .relaxed)
    return result
  }

  /// Keeps a result; where that cannot be, the run goes on without.
  func keep(_ result: Linter.Result, named name: String) {
    let body = ResultRecord.bytes(of: result)
    let sum = Array("\(Digest(of: body).hexadecimal)\n".utf8)
    let path = self.path(of: name)
    let count = number.add(1, ordering: .relaxed).newValue
    let new = "\(path).\(getpid())-\(count)"
    do throws(SystemError) {
      try FileStore.makeFolder(PathName.folder(of: path))
      try FileStore.write([Self.mark, sum, body], to: new)
      guard rename(new, path) == 0 else { throw .last }
    } catch {
      _ = unlink(new)
      failure.withLock { $0 = error }
    }
  }

  /// Takes out what was of use longest ago, where more is kept than may be.
  func prune() {
    guard number.load(ordering: .relaxed) > 0 else { return }
    var entries: [(path: String, used: Int, size: Int)] = []
    for part in (try? FileStore.names(in: folder)) ?? [] {
      let inner = PathName.join(folder, part)
      for name in (try? FileStore.names(in: inner)) ?? [] {
        var status = stat()
        let path = PathName.join(inner, name)
        guard stat(path, &status) == 0 else { continue }
        entries.append((path, status.st_mtim.tv_sec, Int(status.st_size)))
      }
    }
    var total = entries.reduce(0) { $0 + $1.size }
    guard total > bound else { return }
    // Some room is made, so that not every run has to look for it.
    for entry in entries.sorted(by: { ($0.used, $0.path) < ($1.used, $1.path) }) {
      guard total > bound / 5 * 4 else { break }
      if unlink(entry.path) == 0 { total -= entry.size }
    }
  }

  private func path(of name: String) -> String {
    PathName.join(PathName.join(folder, String(name.prefix(2))), String(name.dropFirst(2)))
  }
}
