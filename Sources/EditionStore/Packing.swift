internal import CBZip2

/// Compression of captures, in the format of bzip2, by way of its library: for pages of this kind a sixth smaller than gzip.
enum Packing {
    private static let blockSize: Int32 = 9
    /// What the format adds at most: a hundredth and this.
    private static let overhead = 600

    /// Linear in the length; nil where there is no memory for it.
    static func pack(_ bytes: [UInt8]) -> [UInt8]? {
        var bytes = bytes
        var result = [UInt8](repeating: 0, count: bytes.count + bytes.count / 100 + overhead)
        var count = UInt32(result.count)
        let status = bytes.withUnsafeMutableBytes { source in
            result.withUnsafeMutableBytes { target in
                BZ2_bzBuffToBuffCompress(
                    target.baseAddress?.assumingMemoryBound(to: CChar.self), &count,
                    source.baseAddress?.assumingMemoryBound(to: CChar.self) ?? target.baseAddress?.assumingMemoryBound(to: CChar.self),
                    UInt32(source.count), blockSize, 0, 0)
            }
        }
        guard status == BZ_OK else { return nil }
        result.removeLast(result.count - Int(count))
        return result
    }

    /// - Parameter count: How many bytes there were.
    /// - Returns: nil for bytes that are not those of ``pack(_:)``, or not of so many.
    static func unpack(_ bytes: [UInt8], count: Int) -> [UInt8]? {
        guard count >= 0, count < UInt32.max else { return nil }
        var bytes = bytes
        // One byte more, so that an empty capture has an address.
        var result = [UInt8](repeating: 0, count: count + 1)
        var length = UInt32(result.count)
        let status = bytes.withUnsafeMutableBytes { source in
            result.withUnsafeMutableBytes { target in
                BZ2_bzBuffToBuffDecompress(
                    target.baseAddress?.assumingMemoryBound(to: CChar.self), &length,
                    source.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(source.count), 0, 0)
            }
        }
        guard status == BZ_OK, Int(length) == count else { return nil }
        result.removeLast()
        return result
    }
}
