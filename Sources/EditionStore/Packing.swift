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
        // One byte more, so that an empty capture has an address, and a longer one shows.
        var result = [UInt8](repeating: 0, count: count + 1)
        let length = isAsBefore ? unpackAsBefore(bytes, to: &result) : unpack(bytes, to: &result)
        guard length == count else { return nil }
        result.removeLast()
        return result
    }

    private static func unpack(_ bytes: [UInt8], to result: inout [UInt8]) -> Int? {
        let length = result.withUnsafeMutableBytes { target in
            bytes.withUnsafeBytes { ZSTD_decompress(target.baseAddress, target.count, $0.baseAddress, $0.count) }
        }
        return ZSTD_isError(length) == 0 ? length : nil
    }

    private static func unpackAsBefore(_ bytes: [UInt8], to result: inout [UInt8]) -> Int? {
        var bytes = bytes
        var length = UInt32(result.count)
        let status = bytes.withUnsafeMutableBytes { source in
            result.withUnsafeMutableBytes { target in
                BZ2_bzBuffToBuffDecompress(
                    target.baseAddress?.assumingMemoryBound(to: CChar.self), &length,
                    source.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(source.count), 0, 0)
            }
        }
        return status == BZ_OK ? Int(length) : nil
    }
}
