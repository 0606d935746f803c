public import ArgumentParser
public import Recension

extension YearRange: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
