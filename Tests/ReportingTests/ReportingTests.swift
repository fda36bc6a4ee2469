// Tests of the room Reporting.
