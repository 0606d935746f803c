/// Latin letters with marks, and signs that are typed in more than one way.
enum Letters {
    /// The plain lower-case letters of U+00C0 to U+017F in order; "-" where the character is no letter.
    private static let plainTable = """
        a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th ss
        a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th y
        a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g
        g g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l
        l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s
        s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s
        """

    static let firstWithMark: UInt32 = 0xC0
    static let lastWithMark: UInt32 = 0x17F

    /// The bytes of ``plainTable``, three at most for each character; unused ones are zero.
    static let plain: [(UInt8, UInt8)] = {
        var letters: [(UInt8, UInt8)] = []
        var current: (UInt8, UInt8) = (0, 0)
        for byte in plainTable.utf8 {
            if byte == 0x20 || byte == 0x0A {
                if current.0 != 0 { letters.append(current) }
                current = (0, 0)
            } else if current.0 == 0 {
                current.0 = byte
            } else {
                current.1 = byte
            }
        }
        if current.0 != 0 { letters.append(current) }
        return letters
    }()
}
