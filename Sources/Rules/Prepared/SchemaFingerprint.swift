internal import PlanSchema

/// A number that changes with the fields of the plan schema, whose slots programs hold.
enum SchemaFingerprint {
  /// The number of the schema that is compiled in.
  static let current: UInt64 = {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var seen: Set<ObjectIdentifier> = []
    var waiting = [SchemaDescription.plan, SchemaDescription.text, SchemaDescription.money]
    while let object = waiting.popLast() {
      guard seen.insert(ObjectIdentifier(object)).inserted else { continue }
      add(object.name, to: &hash)
      for field in object.fields {
        add(field.name, to: &hash)
        if let members = field.type.element.members { waiting.append(members) }
      }
    }
    return hash
  }()

  /// FNV-1a, 64 bits.
  private static func add(_ text: String, to hash: inout UInt64) {
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ 0xFF) &* 0x100_0000_01B3
  }
}
