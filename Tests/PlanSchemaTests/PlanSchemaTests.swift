// Tests of the room PlanSchema.
