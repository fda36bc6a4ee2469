// Tests of the room Findings.
