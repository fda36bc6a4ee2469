// Written from the folder rules/ by the test ‘Built-in packs’.

extension BuiltInPacks {
  static let generated: [BuiltInPack] = [
    BuiltInAarhusPack.pack,
    BuiltInAuPack.pack,
    BuiltInBasePack.pack,
    BuiltInCaBcPack.pack,
    BuiltInCaOnEbrPack.pack,
    BuiltInCaQcPack.pack,
    BuiltInCoePack.pack,
    BuiltInEu2002Pack.pack,
    BuiltInEuBrPack.pack,
    BuiltInFrCrpaPack.pack,
    BuiltInGcAccessPack.pack,
    BuiltInGcCommsPack.pack,
    BuiltInGcCorePack.pack,
    BuiltInGcIndigenousPack.pack,
    BuiltInGcLegalPack.pack,
    BuiltInGcRegistryPack.pack,
    BuiltInGcRegulatoryPack.pack,
    BuiltInHouseDefaultsPack.pack,
    BuiltInIap2Pack.pack,
    BuiltInNzPack.pack,
    BuiltInOecdPack.pack,
    BuiltInOgpPack.pack,
    BuiltInUk2008Pack.pack,
    BuiltInUk2018Pack.pack,
    BuiltInUkGunningPack.pack,
  ]

  static let older: [BuiltInPack] = []
}
