import RecensionCommandLine

@main
enum Entry {
    static func main() async { await RecensionCommand.runProcess() }
}
