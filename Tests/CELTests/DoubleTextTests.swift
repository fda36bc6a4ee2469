import Testing

@testable import CEL

@Suite struct DoubleTextTests {
  @Test(arguments: [
    (0.0, "0"), (-0.0, "-0"), (1.0, "1"), (3.14, "3.14"), (1e21, "1000000000000000000000"),
    (Double.leastNonzeroMagnitude, "0." + String(repeating: "0", count: 323) + "5"),
    (-0.0045, "-0.0045"),
    (56.8, "56.8"), (Double.nan, "NaN"), (Double.infinity, "Infinity"),
    (-Double.infinity, "-Infinity"),
    (123_456_789.125, "123456789.125"),
  ])
  func plainTextHasNoExponent(double: Double, text: String) {
    #expect(DoubleText.plain(double) == text)
  }

  @Test(arguments: [
    (1.2345, 3, "1.234"), (2.5, 0, "2"), (3.5, 0, "4"), (0.5, 0, "0"), (1.5, 0, "2"),
    (0.125, 2, "0.12"), (0.375, 2, "0.38"), (123.4999, 3, "123.500"), (-123.4999, 3, "-123.500"),
    (-1.2, 5, "-1.20000"), (0.0, 6, "0.000000"), (0.05, 1, "0.1"), (0.04, 1, "0.0"),
    (-0.04, 1, "-0.0"),
    (999.9999, 2, "1000.00"), (1e22, 1, "10000000000000000000000.0"), (9.995, 2, "9.99"),
    (Double.leastNonzeroMagnitude, 2, "0.00"), (1e15 / 3, 3, "333333333333333.312"),
    (Double.nan, 2, "NaN"),
  ])
  func fixedTextRoundsHalvesToEven(double: Double, precision: Int, text: String) {
    #expect(DoubleText.fixed(double, precision: precision) == text)
  }

  @Test(arguments: [
    (2.71828, 6, "2.718280e+00"), (1052.032911275, 6, "1.052033e+03"), (0.0, 2, "0.00e+00"),
    (-3.14, 1, "-3.1e+00"), (9.99, 0, "1e+01"), (9.96, 1, "1.0e+01"), (1e-7, 3, "1.000e-07"),
    (1.5, 0, "2e+00"), (2.5, 0, "2e+00"), (1.7976931348623157e308, 3, "1.798e+308"),
    (Double.leastNonzeroMagnitude, 2, "4.94e-324"), (1e100, 0, "1e+100"),
    (-Double.infinity, 1, "-Infinity"),
  ])
  func scientificTextHasOneDigitBeforeThePoint(double: Double, precision: Int, text: String) {
    #expect(DoubleText.scientific(double, precision: precision) == text)
  }

  @Test(arguments: [
    (1e6, "1e+06"), (100_000.0, "100000"), (0.0001, "0.0001"), (0.00001, "1e-05"), (0.0, "0"),
    (6.02214e23, "6.02214e+23"), (123.456, "123.456"), (-1_234_567.5, "-1.2345675e+06"),
  ])
  func generalTextHasAnExponentWhereItIsShort(double: Double, text: String) {
    #expect(DoubleText.general(double) == text)
  }
}
