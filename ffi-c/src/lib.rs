//! Twogate decides who may reset their own password or unlock their own account, by proving what,
//! and says why not and what would fix it. A policy is compiled once and then asked any number of
//! times. The library reads no clock, no file and no network, starts no thread, calls nobody back,
//! and keeps no state besides the objects it hands out and the texts of each language that was
//! asked for, which it reads once.
//!
//!     twogate_policy *policy = NULL;
//!     twogate_error *error = NULL;
//!     if (twogate_policy_new(twogate_str_of("{\"scope\":\"all\",\"methods\":[\"email\"]}"),
//!                            &policy, &error) != TWOGATE_STATUS_OK) {
//!         twogate_str why = twogate_error_message(error);
//!         fprintf(stderr, "%.*s\n", (int)why.len, why.ptr);
//!         twogate_error_free(error);
//!         return 1;
//!     }
//!     twogate_user user = twogate_user_init();
//!     twogate_decision decision = twogate_decision_init();
//!     user.id = twogate_str_of("ann@contoso.com");
//!     user.authentication_email = twogate_str_of("ann@example.org");
//!     if (twogate_decide(policy, &user, now_ms, &decision, NULL) == TWOGATE_STATUS_OK
//!         && decision.verdict == TWOGATE_VERDICT_ALLOWED) { ... }
//!     twogate_policy_free(policy);
//!
//! OWNERSHIP. There are six kinds of objects: twogate_policy, twogate_error, twogate_text,
//! twogate_setup, twogate_flow and twogate_transition. Each comes out of a function as a pointer or
//! in a struct that it fills, belongs to the caller, and is given back exactly once to its own
//! _free function, which takes NULL as well. Nothing here is ever passed to free(3), and the
//! library never frees what the caller owns. Whatever a function reads from an object is borrowed
//! from it: valid until that object is freed.
//!
//! TEXTS are twogate_str everywhere: a pointer and a length, in UTF-8, without a final NUL. What
//! the caller passes is read during the call and never kept. {NULL, 0} says that there is no text;
//! a pointer that is not NULL with length 0 is an empty text, which is something else: an empty
//! phone number is malformed, an absent one is not registered.
//!
//! SECRETS. Answers, codes, passwords, numbers, keys, peppers and entropy are twogate_bytes, lent
//! for the call. The copies that the library makes of them on the heap are overwritten before it
//! returns, whatever comes of the call, but for what an object keeps by its nature: the keys of a
//! setup, what was submitted in a charged flow, the codes of a transition. Those, and every
//! twogate_text, are overwritten when the object is freed. The caller's memory is the caller's to
//! overwrite, and so is what it copies out of a text. No error, message or problem quotes an
//! answer or a password, nothing gives the answers of a record back, and nothing says which of
//! several answers was wrong.
//!
//! ERRORS. A function that can fail returns a twogate_status and takes a twogate_error ** last,
//! which may be NULL. It sets *error to NULL first, and to an object of the caller's when it
//! fails. Other results are written on success only. A decision is not an error: a person who may
//! not reset the password is TWOGATE_STATUS_OK, and so are wrong answers to what was asked. Answers
//! that cannot be enrolled are an error, like a document that does not hold. What errors and
//! problems say is English, for logs; it names places in documents, and never quotes a value. Its
//! words may change, codes do not.
//!
//! LANGUAGES. What people read comes from the twogate_render_... functions. Their first argument is
//! what somebody asks for: a tag (BCP 47) such as "pt-BR", or the value of an Accept-Language header;
//! whoever asks for nothing that there is, with an absent text too, is answered in English. A server
//! asks twogate_negotiate once and passes on the tag that it gets: a header is a stranger's and may
//! be no UTF-8, which twogate_negotiate takes and the others refuse. What they give is plain text, to
//! be escaped where it is put into HTML. Around a number, a time or an address in it stand U+2068
//! and U+2069, which nobody sees and which keep it whole where the text around it runs from right to
//! left; take them out where they are in the way, as in a terminal. Words may change in any version.
//! Where JSON is given it is an object or a list of the members that are said, and later versions
//! may add members. There are two audiences: what is not said to be for the person is for
//! administrators and never shown to a claimant.
//!
//! NUMBERS of closed lists (TWOGATE_REASON_... and so on) travel as int32_t. Zero is in no list: it
//! means "none" or "the default", as each member says, so that a zeroed struct says nothing by
//! accident. Numbers are never reused, and later versions may add some: keep a default branch.
//!
//! GROWTH. Every struct that both sides know begins with struct_size; set it to sizeof of the
//! struct, which the _init functions below do, and leave what you do not use zero. Later versions
//! add members at the end only. A struct that is shorter than its first version is refused, and so
//! is one from a newer header if it says something (a byte that is not zero) in a part that this
//! library does not know. What it does not know of a newer struct that it fills, it sets to zero.
//! The few structs without struct_size, those that stand in lists among them, never change.
//!
//! MISUSE. NULL where a pointer is needed, misaligned pointers, lengths beyond PTRDIFF_MAX, texts
//! that are not UTF-8, unknown numbers and flags other than 0 and 1 give a status. What no library
//! can see remains with the caller: pointers must point to what their types say, hold as many
//! items as is said, and not change during the call.
//!
//! THREADS. Every function may be called from any thread at any time. No object ever changes: any
//! number of threads may use one at once. Whoever frees an object makes sure that nobody uses it
//! any more.

// A file for each C object, and three that do what is unsafe: `caller` (what C passes in), `string`
// (checked texts), `handle` (what is handed out). All else is unsafe only because the name of a C
// function is an unsafe attribute, and because its promise is the header's.
#![expect(non_camel_case_types, reason = "types that C sees have the names that C sees")]
#![expect(clippy::doc_markdown, reason = "these comments are the manual of a C header")]
#![expect(
    unreachable_pub,
    reason = "`pub` is what the header is made of; no Rust crate can reach it"
)]

mod abi;
#[expect(unsafe_code, reason = "the promise that makes a struct readable")]
mod bytes;
#[expect(unsafe_code, reason = "reads and writes what C points to")]
mod caller;
mod document;
mod failure;
#[expect(unsafe_code, reason = "hands a caller's promise to a call")]
mod guard;
#[expect(unsafe_code, reason = "hands objects to C and takes them back")]
mod handle;
#[expect(unsafe_code, reason = "the promise that makes a struct readable")]
mod hashing;
#[cfg(test)]
mod header;
mod status;
#[expect(unsafe_code, reason = "checked texts are not checked again")]
mod string;
mod user;

// The functions stand in the header in the order of these files.

#[expect(unsafe_code, reason = "C functions")]
mod policy;

#[expect(unsafe_code, reason = "C functions")]
mod decision;

#[expect(unsafe_code, reason = "C functions")]
mod explain;

#[expect(unsafe_code, reason = "C functions")]
mod ledger;

#[expect(unsafe_code, reason = "C functions")]
mod answer;

#[expect(unsafe_code, reason = "C functions")]
mod registration;

#[expect(unsafe_code, reason = "C functions")]
mod enrolment;

#[expect(unsafe_code, reason = "C functions")]
mod verification;

#[expect(unsafe_code, reason = "C functions")]
mod rehash;

#[expect(unsafe_code, reason = "C functions")]
mod password;

#[expect(unsafe_code, reason = "C functions")]
mod recipient;

#[expect(unsafe_code, reason = "C functions")]
mod setup;

#[expect(unsafe_code, reason = "the promise that makes a struct readable")]
mod situation;

#[expect(unsafe_code, reason = "C functions")]
mod flow;

#[expect(unsafe_code, reason = "C functions")]
mod reset;

#[expect(unsafe_code, reason = "C functions")]
mod registering;

#[expect(unsafe_code, reason = "C functions")]
mod text;

#[expect(unsafe_code, reason = "C functions")]
mod error;

#[expect(unsafe_code, reason = "C functions")]
mod list;

#[expect(unsafe_code, reason = "C functions")]
mod language;

#[expect(unsafe_code, reason = "C functions")]
mod render;

#[expect(unsafe_code, reason = "C functions")]
mod question;

#[expect(unsafe_code, reason = "C functions")]
mod version;
