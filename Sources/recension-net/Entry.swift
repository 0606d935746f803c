import RecensionCommandLine
import URLFetching

@main
enum Entry {
    static func main() async { await RecensionCommand.runProcess(transport: URLSessionTransport()) }
}
