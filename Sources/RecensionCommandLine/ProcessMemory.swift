import Watching

#if canImport(Glibc)
    import CMalloc
    import Glibc
#endif

/// How this process asks the system for memory.
enum ProcessMemory {
    /// Asks for memory in few large pieces and keeps it until the process ends; to be called before the first thread starts.
    ///
    /// A comparison lasts some hundredths of a second and works on threads of their own, whose heaps the C library of Linux grows by a
    /// page or two at each call, a thousand calls in all; and it gives large arrays back at once, to ask for the next. Fewer heaps,
    /// grown in large pieces, let threads use each other's memory, and the kernel may back the first one by large pages; two threads
    /// to a heap hardly wait for each other. Untouched memory costs nothing, so that the process becomes hardly larger by this.
    static func reserve() {
        #if canImport(Glibc)
            let piece: Int32 = 32 << 20
            mallopt(M_ARENA_MAX, Int32(max(1, Parallel.width / 2)))
            mallopt(M_TOP_PAD, piece)
            mallopt(M_TRIM_THRESHOLD, 2 * piece)
            mallopt(M_MMAP_THRESHOLD, piece)
            // More than the first piece holds, so that the heap grows.
            guard let heap = malloc(1 << 20) else { return }
            defer { free(heap) }
            let start = UInt(bitPattern: heap) & ~UInt(sysconf(Int32(_SC_PAGESIZE)) - 1)
            let end = UInt(bitPattern: sbrk(0))
            if end > start { madvise(UnsafeMutableRawPointer(bitPattern: start), Int(end - start), MADV_HUGEPAGE) }
        #endif
    }
}
