// Tests of the room DocumentSyntax.
