/// The sentences of a text and their words, for measures of plain language.
///
/// A sentence ends at `.`, `!`, `?` or `…` before white space, at a blank line, at the line break
/// before a list item, at a bullet inside a line, and at a stop without the space that is due, as
/// in `the end.The next`. A stop after a short form or an initial ends nothing.
package struct Sentences: Sendable {
  /// The text in which the words stand.
  let text: CodedText
  /// All words in the order of writing, as stretches of the codes of the text.
  let words: [Range<Int>]
  /// How many words stand before the end of each sentence; sentences without words are left out.
  private let ends: [Int]

  /// Splits a text; the cost is linear in it.
  package init(of text: String) { self.init(of: CodedText(of: text)) }

  /// Splits a text that has been coded.
  init(of text: CodedText) {
    var splitter = SentenceSplitter(text)
    splitter.split()
    self.text = text
    words = splitter.words
    ends = splitter.ends
  }

  /// The number of sentences.
  package var count: Int { ends.count }

  /// The number of words in all.
  package var wordCount: Int { words.count }

  /// The number of words of each sentence.
  package var lengths: [Int] { ranges.map(\.count) }

  /// The mean number of words in a sentence; 0 for an empty text.
  package var meanLength: Double { ends.isEmpty ? 0 : Double(wordCount) / Double(count) }

  /// The number of words of the longest sentence; 0 for an empty text.
  package var longest: Int {
    var (longest, start) = (0, 0)
    for end in ends {
      longest = max(longest, end - start)
      start = end
    }
    return longest
  }

  /// Where the words of each sentence stand among all of them.
  var ranges: [Range<Int>] {
    ends.indices.map { ($0 == 0 ? 0 : ends[$0 - 1])..<ends[$0] }
  }
}
