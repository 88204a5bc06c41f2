import Foundation
import Twogate
import XCTest

/// The transcripts of `tests/vectors/reset` and `tests/vectors/registering`, which every language plays.
final class TranscriptTests: XCTestCase {
    private let resets: Play = { setup, flow, event, situation in
        try setup.step(flow: flow, event: ResetEvent(event), situation: situation)
    }
    private let registrations: Play = { setup, flow, event, situation in
        try setup.registrationStep(flow: flow, event: RegistrationEvent(event), situation: situation)
    }

    func testResetsComeOutAsExpected() throws {
        try playAll("reset", schema: "reset-1", fewest: 352, resets)
    }

    func testRegistrationsComeOutAsExpected() throws {
        try playAll("registering", schema: "registering-1", fewest: 382, registrations)
    }

    /// There are at least as many as when this was written.
    private func playAll(_ folder: String, schema: String, fewest: Int, _ play: @escaping Play) throws {
        var passed = 0
        var failures: [String] = []
        let path = checkout.appendingPathComponent("tests/vectors/\(folder)")
        let files = try FileManager.default.contentsOfDirectory(at: path, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }
        for file in files.sorted(by: { $0.path < $1.path }) {
            let document = try JSON(text: String(contentsOf: file, encoding: .utf8))
            XCTAssertEqual(document["schema"], .string(schema))
            let cases = try document.array("cases")
            XCTAssertEqual(try document.number("count"), Int64(cases.count), file.lastPathComponent)
            for transcript in cases {
                if let failure = try played(transcript, play) {
                    failures.append("\(file.lastPathComponent): \(try transcript.string("name")): \(failure)")
                } else {
                    passed += 1
                }
            }
        }
        failures.forEach { print($0) }
        print("Swift transcripts: \(folder): \(passed) passed, \(failures.count) failed")
        XCTAssertEqual(failures.count, 0)
        XCTAssertGreaterThanOrEqual(passed, fewest)
    }

    /// Otherwise the tests above would find nothing whatever happened.
    func testWhatComesOutOtherwiseIsSeen() throws {
        try seesWhatComesOutOtherwise("reset/gates", resets)
        try seesWhatComesOutOtherwise("registering/provide", registrations)
    }

    private func seesWhatComesOutOtherwise(_ path: String, _ play: @escaping Play) throws {
        let file = checkout.appendingPathComponent("tests/vectors/\(path).json")
        let transcripts = try JSON(text: String(contentsOf: file, encoding: .utf8)).array("cases")
        let transcript = try XCTUnwrap(transcripts.first)
        XCTAssertNil(try played(transcript, play))
        let steps = try transcript.array("steps")
        for (index, step) in steps.enumerated() {
            for name in try step.member("expect").members.keys {
                var expected = try step.member("expect").members, changed = try step.members, others = steps
                expected[name] = .null
                changed["expect"] = .object(expected)
                others[index] = .object(changed)
                var altered = try transcript.members
                altered["steps"] = .array(others)
                let failure = try played(.object(altered), play)
                XCTAssertTrue(failure?.hasPrefix("step \(index): expected") ?? false, "\(index) \(name)")
            }
        }
    }

    private func played(_ transcript: JSON, _ play: @escaping Play) throws -> String? {
        let host = try TranscriptHost(transcript, give: play)
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
