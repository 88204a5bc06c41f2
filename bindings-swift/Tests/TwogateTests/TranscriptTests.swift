import Foundation
import Twogate
import XCTest

/// The transcripts of `tests/vectors/reset`, which every language plays.
final class TranscriptTests: XCTestCase {
    func testTranscripts() throws {
        var passed = 0
        var failures: [String] = []
        let folder = checkout.appendingPathComponent("tests/vectors/reset")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }
        for file in files.sorted(by: { $0.path < $1.path }) {
            let document = try JSON(text: String(contentsOf: file, encoding: .utf8))
            XCTAssertEqual(document["schema"], .string("reset-1"))
            let cases = try document.array("cases")
            XCTAssertEqual(try document.number("count"), Int64(cases.count), file.lastPathComponent)
            for transcript in cases {
                if let failure = try played(transcript) {
                    failures.append("\(file.lastPathComponent): \(try transcript.string("name")): \(failure)")
                } else {
                    passed += 1
                }
            }
        }
        failures.forEach { print($0) }
        print("Swift transcripts: \(passed) passed, \(failures.count) failed")
        XCTAssertEqual(failures.count, 0)
        XCTAssertGreaterThanOrEqual(passed, 150)
    }

    /// Otherwise the test above would find nothing whatever happened.
    func testWhatComesOutOtherwiseIsSeen() throws {
        let file = checkout.appendingPathComponent("tests/vectors/reset/gates.json")
        let transcripts = try JSON(text: String(contentsOf: file, encoding: .utf8)).array("cases")
        let transcript = try XCTUnwrap(transcripts.first)
        XCTAssertNil(try played(transcript))
        let steps = try transcript.array("steps")
        for (index, step) in steps.enumerated() {
            for name in try step.member("expect").members.keys {
                var expected = try step.member("expect").members, changed = try step.members, others = steps
                expected[name] = .null
                changed["expect"] = .object(expected)
                others[index] = .object(changed)
                var altered = try transcript.members
                altered["steps"] = .array(others)
                let failure = try played(.object(altered))
                XCTAssertTrue(failure?.hasPrefix("step \(index): expected") ?? false, "\(index) \(name)")
            }
        }
    }

    private func played(_ transcript: JSON) throws -> String? {
        let host = try ResetHost(transcript)
        for (index, step) in try transcript.array("steps").enumerated() {
            do {
                if let failure = try host.play(step) { return "step \(index): \(failure)" }
            } catch {
                return "step \(index): \(error)"
            }
        }
        return nil
    }
}
