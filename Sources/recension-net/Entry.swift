import RecensionCommandLine
import URLFetching

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@main
enum Entry {
    static func main() async {
        ProcessMemory.reserve()
        exit(await RecensionCommand.run(Array(CommandLine.arguments.dropFirst()), transport: URLSessionTransport()))
    }
}
