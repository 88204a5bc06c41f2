import Foundation

/// The checkout that this file lies in.
let checkout = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

/// A case of `tests/vectors`, whose README says how it is run.
struct Vector {
    let name: String
    let schema: String
    let file: String
    /// The policy of its group, where the case stands in one.
    let policy: JSON?
    let given: JSON
    let expect: JSON
}

struct VectorError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

extension Vector {
    /// All cases of a folder, having counted them file by file.
    static func load(folder: String) throws -> [Vector] {
        let url = checkout.appendingPathComponent("tests/vectors/\(folder)")
        let files = try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }
            .sorted { $0.path < $1.path }
        guard !files.isEmpty else { throw VectorError("no file in \(folder)") }
        return try files.flatMap { try load(file: $0, folder: folder) }
    }

    private static func load(file: URL, folder: String) throws -> [Vector] {
        let document = try JSONDecoder().decode(JSON.self, from: Data(contentsOf: file))
        let stem = file.deletingPathExtension().lastPathComponent
        let name = "\(folder)/\(stem)"
        guard let schema = document["schema"]?.string, let count = document["count"]?.number else {
            throw VectorError("\(name): no schema or no count")
        }
        let groups = document["groups"]?.array ?? [document]
        let vectors = try groups.flatMap { group in
            try (group["cases"]?.array ?? []).map { item in
                guard let id = item["id"]?.string, let given = item["given"], let expect = item["expect"]
                else { throw VectorError("\(name): a case lacks a member") }
                return Vector(
                    name: "\(name)/\(id)", schema: schema, file: stem,
                    policy: group["policy"], given: given, expect: expect)
            }
        }
        guard count > 0, vectors.count == count else {
            throw VectorError("\(name): \(vectors.count) cases, but its count is \(count)")
        }
        return vectors
    }

    /// The text of the document that the case gives.
    func text() throws -> String {
        if let document = given["document"] { return try document.text() }
        guard let text = given["text"] else { throw VectorError("neither document nor text") }
        return try Self.text(text)
    }

    /// A text as it stands, or one that is told by what it repeats.
    static func text(_ text: JSON) throws -> String {
        if let text = text.string { return text }
        guard let prefix = text["prefix"]?.string, let part = text["repeat"]?.string,
            let times = text["times"]?.number, let suffix = text["suffix"]?.string
        else { throw VectorError("an unknown kind of text") }
        return prefix + String(repeating: part, count: Int(times)) + suffix
    }

    func expectedProblems() throws -> JSON {
        guard let problems = expect["problems"]?.array else { throw VectorError("no problems expected") }
        return JSON.sorted(problems)
    }
}
