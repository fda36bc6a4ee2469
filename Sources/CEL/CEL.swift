// The room CEL.
