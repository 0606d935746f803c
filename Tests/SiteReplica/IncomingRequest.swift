/// Reads a request off a connection.
enum IncomingRequest {
    /// Nil where the other side leaves before the request is whole.
    static func read(from connection: Int32) throws(SocketError) -> ReceivedRequest? {
        var bytes: [UInt8] = []
        var headLength: Int?
        while headLength == nil {
            let more = try Socket.receive(from: connection)
            if more.isEmpty { return nil }
            bytes += more
            headLength = endOfHead(bytes)
        }
        guard let headLength else { return nil }
        let lines = String(decoding: bytes.prefix(headLength), as: UTF8.self).split(separator: "\r\n")
        guard let first = lines.first?.split(separator: " "), first.count == 3 else { return nil }
        let headers = lines.dropFirst().compactMap { line -> ReceivedRequest.Header? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            return ReceivedRequest.Header(
                name: String(line[..<colon]), value: String(line[line.index(after: colon)...].drop { $0 == " " }))
        }
        let head = ReceivedRequest(method: String(first[0]), path: String(first[1]), headers: headers, body: [], status: 0)
        var body = Array(bytes.dropFirst(headLength))
        if head.header("Expect")?.lowercased() == "100-continue" {
            Socket.send(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8), to: connection)
        }
        let length = head.header("Content-Length").flatMap { Int($0) } ?? 0
        while body.count < length {
            let more = try Socket.receive(from: connection)
            if more.isEmpty { return nil }
            body += more
        }
        return ReceivedRequest(method: head.method, path: head.path, headers: headers, body: body, status: 0)
    }

    /// The number of bytes up to the empty line that ends the head.
    private static func endOfHead(_ bytes: [UInt8]) -> Int? {
        let end: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]
        guard bytes.count >= 4 else { return nil }
        return (0...(bytes.count - 4)).first { bytes[$0..<($0 + 4)].elementsEqual(end) }.map { $0 + 4 }
    }
}
