import Dispatch
import Synchronization

/// Work on values that come one after the other, by several workers, whose results are taken in
/// the order of the values.
///
/// No more than a window of values is on its way at any time, so that memory does not grow with
/// their number; nor does the result depend on the number of workers.
enum OrderedWork {
  /// How many values for each worker may be on their way.
  private static let windowForJob = 16

  /// Takes values from `source` until there are none, and gives what `take` made of the results.
  ///
  /// `next` and `take` are called by one worker at a time. A result is taken as soon as those
  /// before it are, even while `next` waits.
  static func run<Source: Sendable, Input: Sendable, Output: Sendable, Sink: Sendable>(
    _ source: Source,
    into sink: Sink,
    jobs: Int,
    next: @Sendable (inout Source) -> Input?,
    work: @Sendable (Input) -> Output,
    take: @Sendable (inout Sink, Output) -> Void
  ) -> Sink {
    guard jobs > 1 else {
      var (source, sink) = (source, sink)
      while let input = next(&source) { take(&sink, work(input)) }
      return sink
    }
    let window = jobs * windowForJob
    let intake = Mutex(Intake(source: source))
    let results = Mutex(Results<Output>(window: window))
    let taken = Mutex(sink)
    let room = DispatchSemaphore(value: window)
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      while true {
        room.wait()
        guard let (index, input) = intake.withLock({ $0.next(next) }) else {
          room.signal()
          return
        }
        let output = work(input)
        var ready = results.withLock { $0.put(output, at: index) }
        while !ready.isEmpty {
          taken.withLock { sink in for output in ready { take(&sink, output) } }
          for _ in ready { room.signal() }
          ready = results.withLock { $0.more() }
        }
      }
    }
    return taken.withLock { $0 }
  }

  private struct Intake<Source> {
    var source: Source
    var count = 0
    var isAtEnd = false

    mutating func next<Input>(_ next: (inout Source) -> Input?) -> (index: Int, input: Input)? {
      guard !isAtEnd else { return nil }
      guard let input = next(&source) else {
        isAtEnd = true
        return nil
      }
      count += 1
      return (count - 1, input)
    }
  }

  /// The results that wait for those before them.
  private struct Results<Output> {
    private var slots: [Output?]
    private var first = 0
    private var isTaking = false

    init(window: Int) { slots = Array(repeating: nil, count: window) }

    /// Puts a result down; what is given back is to be taken by the caller, who then asks for
    /// `more` until there is none.
    mutating func put(_ output: Output, at index: Int) -> [Output] {
      slots[index % slots.count] = output
      if isTaking { return [] }
      return more()
    }

    mutating func more() -> [Output] {
      var ready: [Output] = []
      while let output = slots[first % slots.count], ready.count < slots.count {
        slots[first % slots.count] = nil
        ready.append(output)
        first += 1
      }
      isTaking = !ready.isEmpty
      return ready
    }
  }
}
