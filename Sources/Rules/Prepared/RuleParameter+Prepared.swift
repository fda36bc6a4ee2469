internal import CEL

extension PreparedWriter {
  /// Writes a parameter of a rule.
  mutating func write(_ parameter: RuleParameter) {
    write(parameter.name)
    write(ParameterType.allCases.firstIndex(of: parameter.type) ?? 0)
    write(parameter.unit)
    write(parameter.defaultValue)
    write(optional: parameter.min) { $0.write($1) }
    write(optional: parameter.max) { $0.write($1) }
    write(parameter.label)
  }

  private mutating func write(_ value: ParameterValue) {
    switch value {
    case .int(let number):
      write(0)
      write(signed: Int(number))
    case .number(let number):
      write(1)
      write(bits: number.bitPattern)
    case .bool(let value):
      write(2)
      write(value)
    case .string(let text):
      write(3)
      write(text)
    case .day(let day):
      write(4)
      write(signed: day)
    case .duration(let text):
      write(5)
      write(text)
    case .strings(let texts):
      write(6)
      write(list: texts) { $0.write($1) }
    }
  }
}

extension PreparedReader {
  /// A parameter of a rule.
  mutating func parameter(_ bytes: Span<UInt8>) -> RuleParameter {
    let name = text(bytes)
    let type = ParameterType.allCases[number(bytes)]
    return RuleParameter(
      name: name,
      type: type,
      unit: optionalText(bytes),
      defaultValue: parameterValue(bytes),
      min: optional(bytes) { $0.parameterValue($1) },
      max: optional(bytes) { $0.parameterValue($1) },
      label: optionalBilingual(bytes),
      celType: type.celType
    )
  }

  private mutating func parameterValue(_ bytes: Span<UInt8>) -> ParameterValue {
    switch number(bytes) {
    case 0: .int(Int64(signed(bytes)))
    case 1: .number(Double(bitPattern: bits(bytes)))
    case 2: .bool(bool(bytes))
    case 3: .string(text(bytes))
    case 4: .day(signed(bytes))
    case 5: .duration(text(bytes))
    default: .strings(list(bytes) { $0.text($1) })
    }
  }
}
