#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Why a replica could not be opened, or a request not be read.
struct SocketError: Error, CustomStringConvertible {
    let call: String
    let code: Int32

    var description: String { "\(call): \(String(cString: strerror(code)))" }
}

/// The few calls of the system that a replica needs.
enum Socket {
    #if canImport(Glibc)
        private static let stream = Int32(SOCK_STREAM.rawValue)
        private static let silently = Int32(MSG_NOSIGNAL)
    #else
        private static let stream = SOCK_STREAM
        private static let silently: Int32 = 0
    #endif

    /// A socket that listens on a free port of 127.0.0.1.
    static func listening() throws(SocketError) -> Int32 {
        let descriptor = socket(AF_INET, stream, 0)
        guard descriptor >= 0 else { throw SocketError(call: "socket", code: errno) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let bound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        guard bound == 0, listen(descriptor, 64) == 0 else {
            let error = SocketError(call: "bind", code: errno)
            close(descriptor)
            throw error
        }
        return descriptor
    }

    static func port(of descriptor: Int32) throws(SocketError) -> Int {
        var address = sockaddr_in()
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
        }
        guard result == 0 else { throw SocketError(call: "getsockname", code: errno) }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    /// The next bytes that come; empty at the end.
    static func receive(from descriptor: Int32) throws(SocketError) -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count >= 0 { return Array(buffer.prefix(count)) }
            guard errno == EINTR else { throw SocketError(call: "recv", code: errno) }
        }
    }

    /// Sends all bytes, or as many as the other side wants.
    static func send(_ bytes: [UInt8], to descriptor: Int32) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { buffer in
                #if canImport(Glibc)
                    Glibc.send(descriptor, buffer.baseAddress, buffer.count, silently)
                #else
                    Darwin.send(descriptor, buffer.baseAddress, buffer.count, silently)
                #endif
            }
            if count > 0 { sent += count } else if count < 0, errno == EINTR { continue } else { return }
        }
    }

    /// Lets the connection end with a reset when it is closed.
    static func reset(_ descriptor: Int32) {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    }
}
