// The room DocumentSyntax.
