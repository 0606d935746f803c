/// A stretch of stems that differs between two sides of a link.
struct Hunk {
    let old: Range<Int>
    let new: Range<Int>
}
