//! Documents: the shapes that JSON texts are read into, and the rules that their values obey.

mod fields;
pub mod policy;
mod user;

pub use policy::PolicyDocument;
