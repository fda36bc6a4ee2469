import Glibc

/// Another program, run to its end.
struct ChildProcess {
  /// What it wrote on standard output.
  private(set) var output: [UInt8] = []
  /// What it wrote on standard error.
  private(set) var errors: [UInt8] = []
  /// Its exit status; 127 where it could not be started.
  private(set) var status: Int32 = 127

  /// Runs the program that the search path knows under `name`, without standard input.
  init(_ name: String, _ arguments: [String]) {
    guard let results = PassingPipe(), let notes = PassingPipe() else { return }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, results.writing.number, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, notes.writing.number, STDERR_FILENO)
    var words = ([name] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child = pid_t()
    let failure = posix_spawnp(&child, name, &actions, nil, &words, environ)
    results.writing.close()
    notes.writing.close()
    defer {
      results.reading.close()
      notes.reading.close()
    }
    guard failure == 0 else { return }
    // What goes to standard error is short, so that one may be read after the other.
    output = (try? results.reading.read(atMost: Int.max)) ?? []
    errors = (try? notes.reading.read(atMost: Int.max)) ?? []
    var state: Int32 = 0
    while waitpid(child, &state, 0) < 0, errno == EINTR {}
    status = state & 0x7F == 0 ? (state >> 8) & 0xFF : 128 + (state & 0x7F)
  }

  private struct PassingPipe {
    let reading: FileDescriptor
    let writing: FileDescriptor

    init?() {
      var numbers: [Int32] = [0, 0]
      guard pipe(&numbers) == 0 else { return nil }
      for number in numbers { _ = fcntl(number, F_SETFD, FD_CLOEXEC) }
      reading = FileDescriptor(number: numbers[0])
      writing = FileDescriptor(number: numbers[1])
    }
  }
}
