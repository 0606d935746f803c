#if canImport(Glibc)
    @preconcurrency import Glibc
#else
    @preconcurrency import Darwin
#endif

/// A running pager and the pipe to it.
struct Pager: ~Copyable {
    private let process: pid_t
    /// The pipe's end to write to.
    let descriptor: Int32

    /// Starts a pager that reads what is written to ``descriptor``. Nil where it cannot be started.
    ///
    /// From then on this process neither dies when the pager is quit nor when it is interrupted: an interrupt is the pager's, which
    /// would leave the terminal in disorder without the process that waits for it.
    init?(_ command: PagerCommand) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        let (reading, writing) = (ends[0], ends[1])
        // What less and lv are to do unless the user said otherwise: quit where all fits a screen, pass colours on, leave the text.
        setenv("LESS", "FRX", 0)
        setenv("LV", "-c", 0)
        #if canImport(Glibc)
            var actions = posix_spawn_file_actions_t()
        #else
            var actions: posix_spawn_file_actions_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, reading, STDIN_FILENO)
        for end in ends where end != STDIN_FILENO { posix_spawn_file_actions_addclose(&actions, end) }
        var arguments: [UnsafeMutablePointer<CChar>?] = command.words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var process: pid_t = 0
        let status = posix_spawnp(&process, command.words[0], &actions, nil, &arguments, environ)
        close(reading)
        guard status == 0 else {
            close(writing)
            return nil
        }
        signal(SIGPIPE, SIG_IGN)
        signal(SIGINT, SIG_IGN)
        signal(SIGQUIT, SIG_IGN)
        self.process = process
        descriptor = writing
    }

    /// Lets the pager know that there is no more, and waits until it is quit.
    deinit {
        close(descriptor)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }
}
