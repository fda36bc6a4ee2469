// Tests of the room CEL.
