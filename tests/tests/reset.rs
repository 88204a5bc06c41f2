//! The reset machine: the shared transcripts, and everything that an adversary can do to it.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop, and says how much it ran"
)]

#[path = "reset/host.rs"]
mod host;
#[path = "reset/transcripts.rs"]
mod transcripts;
