// Written from the folder rules/ by the test ‘Built-in packs’.

extension BuiltInPacks {
  static let generated: [PackSource] = [
    BuiltInAarhusPack.source,
    BuiltInAuPack.source,
    BuiltInBasePack.source,
    BuiltInCaBcPack.source,
    BuiltInCaOnEbrPack.source,
    BuiltInCaQcPack.source,
    BuiltInCoePack.source,
    BuiltInEu2002Pack.source,
    BuiltInEuBrPack.source,
    BuiltInFrCrpaPack.source,
    BuiltInGcAccessPack.source,
    BuiltInGcCommsPack.source,
    BuiltInGcCorePack.source,
    BuiltInGcIndigenousPack.source,
    BuiltInGcLegalPack.source,
    BuiltInGcRegistryPack.source,
    BuiltInGcRegulatoryPack.source,
    BuiltInHouseDefaultsPack.source,
    BuiltInIap2Pack.source,
    BuiltInNzPack.source,
    BuiltInOecdPack.source,
    BuiltInOgpPack.source,
    BuiltInUk2008Pack.source,
    BuiltInUk2018Pack.source,
    BuiltInUkGunningPack.source,
  ]
}
