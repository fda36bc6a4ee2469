import Findings
import PlanSchema
import Testing

@Suite struct PlanReferences {
  @Test(arguments: [
    PlanCase("purpose: {objectives: [{id: O1}, {id: ⟦O1⟧}]}", "SCH-IDS-02"),
    PlanCase("purpose: {objectives: [{id: O1}]}\nactivities: [{id: O1}]"),
    PlanCase("purpose: {scope: {open: [{id: S1}], closed: [{id: S1}]}}"),
    PlanCase("activities: [{objectives: [⟦O1⟧]}]", "SCH-IDS-03"),
    PlanCase("activities: [{objectives: [O1]}]\npurpose: {objectives: [{id: O1}]}"),
    PlanCase(
      "activities: [{questions: [⟦Q2⟧, Q1]}]\npurpose: {questions: [{id: Q1}]}",
      "SCH-IDS-03"
    ),
    PlanCase(
      "purpose: {questions: [{objective: ⟦O9⟧, scope_item: S2}], scope: {closed: [{id: S2}]}}",
      "SCH-IDS-03"
    ),
    PlanCase(
      "purpose: {objectives: [{indicator: ⟦I1⟧}]}",
      "SCH-IDS-03",
      says: "evaluation.indicators"
    ),
    PlanCase(
      "purpose: {objectives: [{indicator: ⟦respons⟧}]}\nevaluation: {indicators: [{id: responses}]}",
      "SCH-IDS-03",
      says: "‘responses’"
    ),
  ])
  func idsAreUniqueAndReferencesLeadSomewhere(_ example: PlanCase) { example.check() }

  @Test(arguments: [
    PlanCase("activities: [{objectives: [O1]}]\npurpose: {objectives: ⟦none⟧}", "SCH-VAL-01"),
    PlanCase("activities: [{objectives: [O1]}]\npurpose: ⟦none⟧", "SCH-VAL-01"),
    PlanCase("activities: [{objectives: [O1]}]\n⟦purpse⟧: {objectives: [{id: O1}]}", "SCH-KEY-01"),
    PlanCase("activities: [{objectives: [O1]}]\npurpose: {objectives: [{⟦id⟧: }]}", "SCH-KEY-03"),
    PlanCase("activities: [{objectives: [O1]}]\npurpose: {objectives: [⟦O1⟧]}", "SCH-VAL-01"),
  ])
  func oneMistakeIsOneFinding(_ example: PlanCase) { example.check() }
}
