#if canImport(Glibc)
    import CMalloc
#endif

/// How this process asks the system for memory.
public enum ProcessMemory {
    /// Asks for memory in few large pieces and keeps it until the process ends; to be called before the first thread starts.
    ///
    /// A comparison lasts some hundredths of a second and works on threads of their own, whose heaps the C library of Linux grows by a
    /// page or two at each call, a thousand calls in all; and it gives large arrays back at once, to ask for the next. Untouched
    /// memory costs nothing, so that the process becomes no larger by this.
    public static func reserve() {
        #if canImport(Glibc)
            let piece: Int32 = 32 << 20
            mallopt(M_TOP_PAD, piece)
            mallopt(M_TRIM_THRESHOLD, 2 * piece)
            mallopt(M_MMAP_THRESHOLD, piece)
        #endif
    }
}
