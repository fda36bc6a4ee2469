import Glibc

/// Writes a text to a file, or ends with status 1.
func write(_ text: String, to path: String) {
  guard let file = fopen(path, "wb") else {
    perror(path)
    exit(1)
  }
  var text = text
  text.withUTF8 { bytes in
    if fwrite(bytes.baseAddress, 1, bytes.count, file) != bytes.count { exit(1) }
  }
  fclose(file)
}

let arguments = CommandLine.arguments
guard arguments.count == 5, let seed = UInt64(arguments[2]), let count = Int(arguments[3]) else {
  print("usage: MakeCorpus <folder> <seed> <plans> <single-file MB,…>")
  exit(2)
}
let folder = arguments[1]

var maker = PlanMaker(seed: seed)
for index in 0..<count {
  let plan = maker.plan()
  var yaml = "# Invented plan \(index + 1)\n"
  plan.writeYAML(to: &yaml)
  write(yaml, to: "\(folder)/plan-\(index + 1).yaml")
  var json = ""
  plan.writeJSON(to: &json)
  write(json + "\n", to: "\(folder)/plan-\(index + 1).json")
}

for size in arguments[4].split(separator: ",").compactMap({ Int($0) }) {
  var maker = PlanMaker(seed: seed &+ UInt64(size))
  var (yaml, json) = ("", "[")
  while yaml.utf8.count < size * 1_000_000 {
    let plan = maker.plan()
    PlanValue.list([plan], isFlow: false).writeYAML(to: &yaml)
    json += json.utf8.count == 1 ? "\n  " : ",\n  "
    plan.writeJSON(to: &json, indent: 2)
  }
  write(yaml, to: "\(folder)/single-\(size).yaml")
  write(json + "\n]\n", to: "\(folder)/single-\(size).json")
}
