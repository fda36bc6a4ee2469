// Written from the folder rules/ by the test ‘Built-in packs’.

extension BuiltInPacks {
  static let generated: [BuiltInPack] = [
    BuiltInPack(source: BuiltInAarhusPack.source, prepared: BuiltInAarhusPack.prepared),
    BuiltInPack(source: BuiltInAuPack.source, prepared: BuiltInAuPack.prepared),
    BuiltInPack(source: BuiltInBasePack.source, prepared: BuiltInBasePack.prepared),
    BuiltInPack(source: BuiltInCaBcPack.source, prepared: BuiltInCaBcPack.prepared),
    BuiltInPack(source: BuiltInCaOnEbrPack.source, prepared: BuiltInCaOnEbrPack.prepared),
    BuiltInPack(source: BuiltInCaQcPack.source, prepared: BuiltInCaQcPack.prepared),
    BuiltInPack(source: BuiltInCoePack.source, prepared: BuiltInCoePack.prepared),
    BuiltInPack(source: BuiltInEu2002Pack.source, prepared: BuiltInEu2002Pack.prepared),
    BuiltInPack(source: BuiltInEuBrPack.source, prepared: BuiltInEuBrPack.prepared),
    BuiltInPack(source: BuiltInFrCrpaPack.source, prepared: BuiltInFrCrpaPack.prepared),
    BuiltInPack(source: BuiltInGcAccessPack.source, prepared: BuiltInGcAccessPack.prepared),
    BuiltInPack(source: BuiltInGcCommsPack.source, prepared: BuiltInGcCommsPack.prepared),
    BuiltInPack(source: BuiltInGcCorePack.source, prepared: BuiltInGcCorePack.prepared),
    BuiltInPack(source: BuiltInGcIndigenousPack.source, prepared: BuiltInGcIndigenousPack.prepared),
    BuiltInPack(source: BuiltInGcLegalPack.source, prepared: BuiltInGcLegalPack.prepared),
    BuiltInPack(source: BuiltInGcRegistryPack.source, prepared: BuiltInGcRegistryPack.prepared),
    BuiltInPack(source: BuiltInGcRegulatoryPack.source, prepared: BuiltInGcRegulatoryPack.prepared),
    BuiltInPack(source: BuiltInHouseDefaultsPack.source, prepared: BuiltInHouseDefaultsPack.prepared),
    BuiltInPack(source: BuiltInIap2Pack.source, prepared: BuiltInIap2Pack.prepared),
    BuiltInPack(source: BuiltInNzPack.source, prepared: BuiltInNzPack.prepared),
    BuiltInPack(source: BuiltInOecdPack.source, prepared: BuiltInOecdPack.prepared),
    BuiltInPack(source: BuiltInOgpPack.source, prepared: BuiltInOgpPack.prepared),
    BuiltInPack(source: BuiltInUk2008Pack.source, prepared: BuiltInUk2008Pack.prepared),
    BuiltInPack(source: BuiltInUk2018Pack.source, prepared: BuiltInUk2018Pack.prepared),
    BuiltInPack(source: BuiltInUkGunningPack.source, prepared: BuiltInUkGunningPack.prepared),
  ]
}
