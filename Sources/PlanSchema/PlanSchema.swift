// The room PlanSchema.
