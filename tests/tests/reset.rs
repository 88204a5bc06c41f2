//! The two machines: the shared transcripts, and everything that an adversary can do to them.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::expect_used,
    clippy::arithmetic_side_effects,
    clippy::wildcard_enum_match_arm,
    clippy::use_debug,
    reason = "a test may stop, and says how much it ran"
)]

#[path = "reset/challenges.rs"]
mod challenges;
#[path = "reset/decoys.rs"]
mod decoys;
#[path = "reset/diagram.rs"]
mod diagram;
#[path = "reset/exhaustion.rs"]
mod exhaustion;
#[path = "reset/host.rs"]
mod host;
#[path = "reset/invariants.rs"]
mod invariants;
#[path = "reset/model.rs"]
mod model;
#[path = "reset/properties.rs"]
mod properties;
#[path = "reset/registering.rs"]
mod registering;
#[path = "reset/transcripts.rs"]
mod transcripts;
#[path = "reset/walk.rs"]
mod walk;
#[path = "reset/walks.rs"]
mod walks;
