/// Compares two sequences of integers and lists what they share in order.
///
/// The method is the greedy one of Myers ("An O(ND) Difference Algorithm and Its Variations", 1986), up to
/// ``differenceLimit`` differences. A stretch with more is cut at the elements that occur once on either side (Cohen's patience
/// diff) and each part tried again, at most ``depthLimit`` times; a part that still has more differences shares nothing but
/// its ends. So the work is at most `depthLimit · differenceLimit · (old.count + new.count)` steps, whatever the input.
///
/// A value keeps its scratch space from one comparison to the next.
public struct SequenceComparison: Sendable {
    /// A stretch that both sequences share.
    public struct Block: Sendable, Equatable {
        public let old: Int
        public let new: Int
        public let count: Int

        public init(old: Int, new: Int, count: Int) {
            self.old = old
            self.new = new
            self.count = count
        }
    }

    /// The number of differences up to which a shortest script is found.
    public let differenceLimit: Int
    /// How often a stretch is cut at its unique elements before it is given up.
    public let depthLimit: Int
    /// What the sequences last compared share, in order; neighbouring blocks do not touch on both sides.
    public private(set) var blocks: [Block] = []

    private var frontier: [Int32] = []
    private var trace: [Int32] = []

    public init(differenceLimit: Int = 256, depthLimit: Int = 8) {
        self.differenceLimit = differenceLimit
        self.depthLimit = depthLimit
    }

    /// Compares and leaves the result in ``blocks``.
    public mutating func compare(_ old: [Int32], _ new: [Int32]) {
        blocks.removeAll(keepingCapacity: true)
        var pending = [Part(old: 0..<old.count, new: 0..<new.count, depth: 0)]
        var found: [Block] = []
        while var part = pending.popLast() {
            trim(&part, old, new, &found)
            if part.old.isEmpty || part.new.isEmpty { continue }
            if shortestScript(part, old, new, &found) { continue }
            if part.depth >= depthLimit { continue }
            let anchors = uniqueInOrder(part, old, new)
            if anchors.isEmpty { continue }
            var oldStart = part.old.lowerBound
            var newStart = part.new.lowerBound
            for anchor in anchors {
                found.append(anchor)
                pending.append(
                    Part(old: oldStart..<anchor.old, new: newStart..<anchor.new, depth: part.depth + 1))
                oldStart = anchor.old + 1
                newStart = anchor.new + 1
            }
            pending.append(
                Part(old: oldStart..<part.old.upperBound, new: newStart..<part.new.upperBound, depth: part.depth + 1))
        }
        found.sort { $0.old < $1.old }
        for block in found {
            if let last = blocks.last, last.old + last.count == block.old, last.new + last.count == block.new {
                blocks[blocks.count - 1] = Block(old: last.old, new: last.new, count: last.count + block.count)
            } else {
                blocks.append(block)
            }
        }
    }

    private struct Part {
        var old: Range<Int>
        var new: Range<Int>
        let depth: Int
    }

    private func trim(_ part: inout Part, _ old: [Int32], _ new: [Int32], _ found: inout [Block]) {
        var head = 0
        let shorter = min(part.old.count, part.new.count)
        while head < shorter, old[part.old.lowerBound + head] == new[part.new.lowerBound + head] { head += 1 }
        if head > 0 { found.append(Block(old: part.old.lowerBound, new: part.new.lowerBound, count: head)) }
        var tail = 0
        while tail < shorter - head, old[part.old.upperBound - 1 - tail] == new[part.new.upperBound - 1 - tail] { tail += 1 }
        if tail > 0 {
            found.append(Block(old: part.old.upperBound - tail, new: part.new.upperBound - tail, count: tail))
        }
        part.old = part.old.lowerBound + head..<part.old.upperBound - tail
        part.new = part.new.lowerBound + head..<part.new.upperBound - tail
    }

    /// Appends the blocks of a shortest script; false where it would take more than ``differenceLimit`` differences.
    private mutating func shortestScript(
        _ part: Part, _ old: [Int32], _ new: [Int32], _ found: inout [Block]
    ) -> Bool {
        let rows = part.old.count
        let columns = part.new.count
        if abs(rows - columns) > differenceLimit { return false }
        let limit = min(differenceLimit, rows + columns)
        let origin = limit + 1
        frontier.removeAll(keepingCapacity: true)
        frontier.append(contentsOf: repeatElement(0, count: 2 * limit + 3))
        trace.removeAll(keepingCapacity: true)
        // Row d of the trace holds the frontier before step d: d + 1 diagonals wide on either side, 2d + 1 entries in all.
        var reached = -1
        search: for d in 0...limit {
            trace.append(contentsOf: frontier[origin - d...origin + d])
            // Every second diagonal; `stride` would cost more than the step itself.
            var next = -d
            while next <= d {
                let k = next
                next += 2
                var x: Int
                if k == -d || (k != d && frontier[origin + k - 1] < frontier[origin + k + 1]) {
                    x = Int(frontier[origin + k + 1])
                } else {
                    x = Int(frontier[origin + k - 1]) + 1
                }
                var y = x - k
                // A point off the board stays off it and never hides a better one on the board.
                while x < rows, y < columns, old[part.old.lowerBound + x] == new[part.new.lowerBound + y] {
                    x += 1
                    y += 1
                }
                frontier[origin + k] = Int32(truncatingIfNeeded: x)
                if x == rows && y == columns {
                    reached = d
                    break search
                }
            }
        }
        if reached < 0 { return false }
        var x = rows
        var y = columns
        var d = reached
        while d > 0 {
            let row = d * d + d  // The middle of row d: rows before it hold 1 + 3 + … + (2d − 1) = d² entries.
            let k = x - y
            let wentDown = k == -d || (k != d && trace[row + k - 1] < trace[row + k + 1])
            let previous = wentDown ? k + 1 : k - 1
            let fromX = Int(trace[row + previous])
            let fromY = fromX - previous
            let startX = wentDown ? fromX : fromX + 1
            if x > startX {
                found.append(
                    Block(
                        old: part.old.lowerBound + startX, new: part.new.lowerBound + startX - k, count: x - startX))
            }
            x = fromX
            y = fromY
            d -= 1
        }
        if x > 0 { found.append(Block(old: part.old.lowerBound, new: part.new.lowerBound, count: x)) }
        return true
    }

    /// Elements that occur once in either part, as many as stand in the same order on both sides.
    private func uniqueInOrder(_ part: Part, _ old: [Int32], _ new: [Int32]) -> [Block] {
        let oldOnce = onlyOnce(part.old, old)
        let newOnce = onlyOnce(part.new, new)
        var shared: [Block] = []
        var left = 0
        var right = 0
        while left < oldOnce.count && right < newOnce.count {
            if oldOnce[left].value < newOnce[right].value {
                left += 1
            } else if oldOnce[left].value > newOnce[right].value {
                right += 1
            } else {
                shared.append(Block(old: oldOnce[left].place, new: newOnce[right].place, count: 1))
                left += 1
                right += 1
            }
        }
        shared.sort { $0.old < $1.old }
        return longestRising(shared)
    }

    private func onlyOnce(_ range: Range<Int>, _ sequence: [Int32]) -> [(value: Int32, place: Int)] {
        var sorted = range.map { (value: sequence[$0], place: $0) }
        sorted.sort { ($0.value, $0.place) < ($1.value, $1.place) }
        var once: [(value: Int32, place: Int)] = []
        for index in sorted.indices {
            let isRepeat =
                (index > 0 && sorted[index - 1].value == sorted[index].value)
                || (index + 1 < sorted.count && sorted[index + 1].value == sorted[index].value)
            if !isRepeat { once.append(sorted[index]) }
        }
        return once
    }

    /// The longest subsequence whose new places rise (patience sorting).
    private func longestRising(_ blocks: [Block]) -> [Block] {
        var piles: [Int] = []
        var previous = [Int](repeating: -1, count: blocks.count)
        for index in blocks.indices {
            var low = 0
            var high = piles.count
            while low < high {
                let middle = (low + high) / 2
                if blocks[piles[middle]].new < blocks[index].new { low = middle + 1 } else { high = middle }
            }
            if low > 0 { previous[index] = piles[low - 1] }
            if low == piles.count { piles.append(index) } else { piles[low] = index }
        }
        var chosen: [Block] = []
        var next = piles.last ?? -1
        while next >= 0 {
            chosen.append(blocks[next])
            next = previous[next]
        }
        return chosen.reversed()
    }
}
