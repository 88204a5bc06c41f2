//! The closed lists of the ledger.

use super::Word;
use super::list::words;

words! {
    /// What a ledger counts.
    Counter {
        /// Proofs of any kind; a full one is the account block.
        Account = 1 => "account",
        /// Phone numbers typed.
        PhoneNumber = 2 => "phoneNumber",
        /// Text messages to the mobile phone.
        MobileText = 3 => "mobileText",
        /// Calls to the mobile phone.
        MobileCall = 4 => "mobileCall",
        /// Calls to the office phone.
        OfficeCall = 5 => "officeCall",
        /// E-mails with a code.
        Email = 6 => "email",
        /// Sets of answers to security questions.
        SecurityQuestions = 7 => "securityQuestions",
        /// Codes and approvals of an authenticator app.
        App = 8 => "app",
        /// Mails that tell of an attempt.
        Notice = 9 => "notice",
        /// Mails to an administrator.
        Contact = 10 => "contact",
        /// Codes and calls of any kind in a day.
        Messages = 11 => "messages",
    }
}

words! {
    /// Why a text is no ledger that this version can use.
    LedgerError {
        /// The ledger is of a later version.
        NewerVersion = 1 => "newerVersion",
        /// The text is no ledger.
        Malformed = 2 => "malformed",
    }
}
