import Rules

enum BuiltInPacks { static var all: [PackSource] { [] } }
