import Foundation
import ReportModel

/// Real pages, where there are any: in the folder that RECENSION_CORPUS names, or beside the package.
enum CorpusReports {
    static let folder: URL? = {
        let environment = ProcessInfo.processInfo.environment["RECENSION_CORPUS"].map { URL(fileURLWithPath: $0) }
        let package = SampleReports.folder.deletingLastPathComponent().deletingLastPathComponent()
        let folder = (environment ?? package.deletingLastPathComponent().appendingPathComponent("shared/corpus"))
            .appendingPathComponent("country-reports")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// One report of each generation of the site, small and large.
    static let names = [
        "2016/iceland", "2017/kenya", "2018/hungary", "2019/cuba", "2020/nigeria", "2021/el-salvador", "2022/kazakhstan",
        "2024/united-kingdom",
    ]

    /// Slow without optimization, and so only for release builds.
    static var isEnabled: Bool {
        #if DEBUG
            false
        #else
            folder != nil
        #endif
    }

    static func reports() -> [(name: String, report: Report)] { names.compactMap(report) }

    /// A report by year and slug; nil where the corpus does not hold it.
    static func report(_ name: String) -> (name: String, report: Report)? {
        guard let url = folder?.appendingPathComponent("\(name).html"), FileManager.default.fileExists(atPath: url.path) else {
            return nil
        }
        return (try? SampleReports.report(at: url, path: "\(name).html")).map { (name, $0) }
    }
}
