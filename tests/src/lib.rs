//! What crosses packages: the naive second implementation that core is compared with.
#![expect(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    clippy::missing_panics_doc,
    reason = "a test may stop by panicking, and nothing here is shipped"
)]

pub mod reference;
pub mod vectors;

/// The README's example in Rust, which rustdoc runs.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
