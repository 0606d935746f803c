/// Counts the rows that text takes on a terminal, as far as they are of interest: whether it is longer than a screen.
///
/// Escape sequences that colour take no columns, and every scalar is taken for one: a wide character more or less decides nothing.
struct ScreenRows {
    private let columns: Int
    private(set) var count = 0
    private var column = 0
    private var isInEscape = false

    init(columns: Int) { self.columns = max(columns, 1) }

    mutating func append(_ bytes: [UInt8]) {
        for byte in bytes {
            if isInEscape {
                isInEscape = byte != UInt8(ascii: "m")
            } else if byte == 0x1B {
                isInEscape = true
            } else if byte == 0x0A {
                count += 1
                column = 0
            } else if byte & 0xC0 != 0x80 {
                if column == columns {
                    count += 1
                    column = 0
                }
                column += 1
            }
        }
    }
}
