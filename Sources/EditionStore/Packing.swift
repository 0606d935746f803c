internal import CBZip2
internal import CZstd

/// Compression of captures, in the format of Zstandard, by way of its library: for pages of this kind a twelfth smaller than gzip, in
/// less time. An earlier version stored them as bzip2 does, which is smaller by another twelfth and takes four times as long; such
/// bytes are still read.
enum Packing {
    /// From here on each level takes twice the time for one part in two hundred.
    private static let level: Int32 = 9

    /// Linear in the length; nil where there is no memory for it.
    static func pack(_ bytes: [UInt8]) -> [UInt8]? {
        guard let context = ZSTD_createCCtx() else { return nil }
        defer { ZSTD_freeCCtx(context) }
        guard ZSTD_isError(ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, level)) == 0,
            ZSTD_isError(ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)) == 0
        else { return nil }
        var result = [UInt8](repeating: 0, count: ZSTD_compressBound(bytes.count))
        let count = result.withUnsafeMutableBytes { target in
            bytes.withUnsafeBytes { source in
                ZSTD_compress2(context, target.baseAddress, target.count, source.baseAddress, source.count)
            }
        }
        guard ZSTD_isError(count) == 0 else { return nil }
        result.removeLast(result.count - count)
        return result
    }

    /// - Parameter count: How many bytes there were.
    /// - Returns: nil for bytes that are not those of ``pack(_:)``, or not of so many.
    static func unpack(_ bytes: [UInt8], count: Int) -> [UInt8]? {
        guard count >= 0, count < UInt32.max else { return nil }
        let isAsBefore = bytes.starts(with: "BZ".utf8)
        // The bytes say themselves how many they were: a damaged row asks for no more room than that.
        if !isAsBefore, bytes.withUnsafeBytes({ ZSTD_getFrameContentSize($0.baseAddress, $0.count) }) != UInt64(count) { return nil }
        // One byte more, so that an empty capture has an address, and a longer one shows. Memory that nothing is written to costs nothing.
        let result = [UInt8](unsafeUninitializedCapacity: count + 1) { target, length in
            length = (isAsBefore ? unpackAsBefore(bytes, to: target) : unpack(bytes, to: target)) ?? 0
        }
        return result.count == count ? result : nil
    }

    private static func unpack(_ bytes: [UInt8], to target: UnsafeMutableBufferPointer<UInt8>) -> Int? {
        let length = bytes.withUnsafeBytes { ZSTD_decompress(target.baseAddress, target.count, $0.baseAddress, $0.count) }
        return ZSTD_isError(length) == 0 ? length : nil
    }

    private static func unpackAsBefore(_ bytes: [UInt8], to target: UnsafeMutableBufferPointer<UInt8>) -> Int? {
        var bytes = bytes
        var length = UInt32(target.count)
        let status = bytes.withUnsafeMutableBytes { source in
            BZ2_bzBuffToBuffDecompress(
                UnsafeMutableRawPointer(target.baseAddress)?.assumingMemoryBound(to: CChar.self), &length,
                source.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(source.count), 0, 0)
        }
        return status == BZ_OK ? Int(length) : nil
    }
}
