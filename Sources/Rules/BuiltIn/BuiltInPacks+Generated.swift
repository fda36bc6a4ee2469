// Written from the folder rules/ by the test ‘Built-in packs’.

extension BuiltInPacks {
  static let generated: [PackSource] = [
    BuiltInBasePack.source,
    BuiltInGcAccessPack.source,
    BuiltInGcCommsPack.source,
    BuiltInGcCorePack.source,
    BuiltInGcIndigenousPack.source,
    BuiltInGcLegalPack.source,
    BuiltInGcRegistryPack.source,
    BuiltInGcRegulatoryPack.source,
    BuiltInHouseDefaultsPack.source,
  ]
}
