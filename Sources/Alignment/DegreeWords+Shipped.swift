extension DegreeWords {
    /// The shipped words of degree and their scales, in the format that a user's file has.
    ///
    /// After Horn's scales of quantifiers ("On the Semantic Properties of Logical Operators in English", 1972) and Hyland's hedges
    /// and boosters ("Metadiscourse", 2005); the names and their order follow the use of the reports. Scales without "-" compare
    /// words with words only: whether "often" makes a plain claim stronger or weaker depends on the claim.
    static let shipped = """
        # Words and phrases of one line say as much as one another.
        some, several, certain, various
        many, numerous, multiple, a large number of, large numbers of, a great number of, a great many
        few, a handful of, a small number of, small numbers of
        little
        all, every, each
        most, majority, the majority of, a majority of, the vast majority of
        widespread
        frequently, often, in many cases, in many instances, in numerous cases, in numerous instances, in multiple cases, in multiple instances, on many occasions, on numerous occasions
        sometimes, occasionally, at times, from time to time, on occasion, on some occasions, in some cases, in some instances, in certain cases, in certain instances, in several cases, in several instances, on several occasions, in a number of cases, in a number of instances, on a number of occasions
        rarely, seldom, on rare occasions, in rare cases, in rare instances, in a few cases, in a few instances, in few cases, in few instances
        routinely, regularly, on a regular basis
        always, at all times, in all cases, in all instances, in every case, in every instance
        generally, usually, mostly, largely, normally, typically, as a rule, for the most part, on the whole, by and large, in most cases, in most instances, to a large extent
        fully
        partially, in part, to some extent, to some degree, to a limited extent
        effectively
        adequate, sufficient, enough
        adequately, sufficiently
        insufficient, inadequate
        proper
        properly
        credible
        confirmed
        significant
        significantly
        serious
        seriously
        severe
        severely
        highly
        strictly
        systematic
        systematically
        sporadic, isolated
        limited, minimal
        only
        nearly, almost
        reportedly, allegedly
        excessive
        harsh

        # Scales, the lightest first; each word stands for its line, and "-" for the claim without any such word.
        how many: few, little < some < many < most < all
        how many, beside the plain claim: few, little < some < - < all
        how common: isolated < some < many < widespread, systematic
        how common, beside the plain claim: isolated < some < - < widespread, systematic
        how often: rarely < sometimes < often, routinely, systematically < generally < always
        how often, beside the plain claim: rarely < sometimes < generally < - < always
        how far: limited, partially < generally < - < fully
        how well: partially < generally < - < effectively, adequately, properly
        how nearly: nearly < -
        how sure: reportedly < -
        how well founded: - < credible < confirmed
        how bad: limited < - < significant, serious, excessive, harsh < severe
        how much: - < significantly, seriously, strictly, highly < severely
        """
}
