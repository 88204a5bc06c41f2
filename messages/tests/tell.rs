//! Three people's cases, told in full: from documents to the lines of a terminal.

use std::error::Error;

use twogate::{Explanation, Policy, Throttle, Timestamp, User};
use twogate_messages::{Line, Messages, Style};

const NOW: Timestamp = Timestamp::from_millis(1_795_264_740_000);

/// The policy's explanation of the user, at one time.
fn explain(policy: &str, user: &str, throttle: Throttle) -> Result<Explanation, Box<dyn Error>> {
    let (policy, user) = (Policy::from_json(policy)?, User::from_json(user)?);
    Ok(policy.explain_with(&user, NOW, throttle))
}

fn tell(policy: &str, user: &str, throttle: Throttle) -> Result<Vec<Line>, Box<dyn Error>> {
    let explanation = explain(policy, user, throttle)?;
    Ok(Messages::english().without_isolation().tell("kim@contoso.com", &explanation))
}

/// The lines, each with its style before it.
fn write(lines: &[Line]) -> Vec<String> {
    let write = |line: &Line| match line.text.as_str() {
        "" => String::new(),
        text => format!("{:<7} |{text}", line.style.word()),
    };
    lines.iter().map(write).collect()
}

#[test]
fn somebody_who_may_reset_and_unlock() {
    let lines = tell(
        r#"{
            "scope": "all", "methods": ["email", "mobilePhone"],
            "onPremises": { "writeback": true, "unlockWithoutReset": true }
        }"#,
        r#"{
            "id": "kim@contoso.com", "licenses": ["azureAdPremiumP1"],
            "passwordSource": "passwordHashSync", "onPremises": { "locked": true },
            "authenticationPhone": "4255550123", "mobilePhone": "+1 4255550134",
            "authenticationEmail": "kim@example.org"
        }"#,
        Throttle::Unknown,
    )
    .unwrap();
    let story = [
        "heading |kim@contoso.com",
        "good    |The person may reset the password or unlock the account and keep the password.",
        "",
        "heading |Checks",
        "good    |  Passed – Account: The account is enabled.",
        "good    |  Passed – Organization: This organization decides about the password.",
        "good    |  Passed – Feature: Password reset is turned on for this person.",
        "good    |  Passed – License: The person has a license that includes password reset, or needs none.",
        "good    |  Passed – Methods: The person has as many usable methods as required.",
        "good    |  Passed – Password: A new password can be written to where the password is kept.",
        "muted   |  Not checked – Attempts",
        "",
        "heading |Methods",
        "plain   |  One method is required by the organization's policy.",
        "plain   |  Two different methods can be used.",
        "good    |  Email: It can be used.",
        "muted   |      On file: authentication email address, k**@example.org.",
        "good    |  Mobile phone: It can be used.",
        "muted   |      On file: mobile phone in the directory, +1 ********34, which everyone there can see.",
        "muted   |      Passed over, not well formed: authentication phone.",
        "muted   |      Reached by text message or call.",
        "muted   |  Office phone: The policy does not allow this method.",
        "muted   |  Security questions: The policy does not allow this method.",
        "muted   |  Authenticator app, notification: The policy does not allow this method.",
        "muted   |  Authenticator app, code: The policy does not allow this method.",
        "muted   |  Security key: This method is for signing in. It never counts for a password reset.",
    ];
    assert_eq!(write(&lines), story);
}

#[test]
fn somebody_with_much_in_the_way() {
    let lines = tell(
        r#"{
            "scope": { "group": "staff" }, "methodsRequired": 2,
            "methods": ["email", "mobilePhone", "officePhone"], "hints": false
        }"#,
        r#"{
            "id": "kim@contoso.com", "enabled": false, "passwordSource": "federated",
            "onPremises": { "protected": true }, "alternateEmails": ["KIM@contoso.com"],
            "mobilePhone": "+1 4255550134", "officePhone": "+1 4255550134"
        }"#,
        Throttle::LockedOut { until: Timestamp::from_millis(1_795_300_000_000) },
    )
    .unwrap();
    let story = [
        "heading |kim@contoso.com",
        "bad     |The person may not reset the password.",
        "plain   |The account is disabled.",
        "muted   |The page for the person says “We could not verify your account”.",
        "",
        "heading |Checks",
        "bad     |  Failed – Account: The account is disabled.",
        "good    |  Passed – Organization: This organization decides about the password.",
        "bad     |  Failed – Feature: Password reset is turned on for one group only, and the person is not a member of it.",
        "bad     |  Failed – License: The person has no license that includes password reset for this kind of account.",
        "bad     |  Failed – Methods: The person has fewer usable methods than the policy requires.",
        "bad     |  Failed – Password: The password is managed on premises, and writeback is turned off.",
        "bad     |  Failed – Attempts: There were too many attempts, and the account is blocked for a while. The block ends at 2026-11-21 22:27 UTC.",
        "",
        "heading |Methods",
        "plain   |  Two different methods are required by the organization's policy.",
        "plain   |  One method can be used.",
        "bad     |  Email: The address is the account's own mailbox, which the person cannot open without the password.",
        "muted   |      On file: alternate email address in the directory.",
        "good    |  Mobile phone: It can be used.",
        "muted   |      On file: mobile phone in the directory, which everyone there can see.",
        "muted   |      Reached by text message or call.",
        "bad     |  Office phone: The number is the same as that of another usable method, so it proves nothing more.",
        "muted   |      On file: office phone in the directory.",
        "muted   |  Security questions: The policy does not allow this method.",
        "muted   |  Authenticator app, notification: The policy does not allow this method.",
        "muted   |  Authenticator app, code: The policy does not allow this method.",
        "muted   |  Security key: This method is for signing in. It never counts for a password reset.",
        "",
        "heading |What would fix it",
        "plain   |  An administrator enables the account.",
        "plain   |  An administrator adds the person to the group that password reset is turned on for.",
        "plain   |  An administrator assigns one of these licenses: Azure AD Premium P1, Azure AD Premium P2, Enterprise Mobility + Security or Secure Productive Enterprise.",
        "plain   |  The person registers an alternate email address or a mobile phone number.",
        "plain   |  An administrator turns on password writeback to the on-premises directory.",
        "plain   |  An administrator takes the account out of the protected groups of the on-premises directory.",
        "plain   |  There is nothing to do but wait until 2026-11-21 22:27 UTC, when the block ends.",
    ];
    assert_eq!(write(&lines), story);
}

#[test]
fn a_guest_of_another_organization() {
    let lines = tell(
        r#"{ "scope": "all", "methods": ["email"] }"#,
        r#"{ "id": "kim@contoso.com", "guest": "partnerTenant" }"#,
        Throttle::Clear,
    )
    .unwrap();
    let story = [
        "heading |kim@contoso.com",
        "plain   |Another organization decides whether the person may reset the password.",
        "plain   |The person is a guest from another organization, whose own policy decides.",
        "muted   |The page for the person says “Please ask your own organization”.",
        "",
        "heading |Checks",
        "good    |  Passed – Account: The account is enabled.",
        "bad     |  Failed – Organization: The person is a guest from another organization, whose own policy decides.",
        "good    |  Passed – Feature: Password reset is turned on for this person.",
        "good    |  Passed – License: The person has a license that includes password reset, or needs none.",
        "bad     |  Failed – Methods: The person has fewer usable methods than the policy requires.",
        "good    |  Passed – Password: A new password can be written to where the password is kept.",
        "good    |  Passed – Attempts: The person is not blocked by too many attempts.",
        "",
        "heading |Methods",
        "plain   |  One method is required by the policy for guests.",
        "plain   |  No method can be used.",
        "bad     |  Email: Nothing is on file for this method.",
        "muted   |  Mobile phone: The policy does not allow this method.",
        "muted   |  Office phone: The policy does not allow this method.",
        "muted   |  Security questions: The policy does not allow this method.",
        "muted   |  Authenticator app, notification: The policy does not allow this method.",
        "muted   |  Authenticator app, code: The policy does not allow this method.",
        "muted   |  Security key: This method is for signing in. It never counts for a password reset.",
        "",
        "plain   |Nothing that can be done here would fix it.",
    ];
    assert_eq!(write(&lines), story);
}

#[test]
fn a_name_cannot_steer_the_terminal() {
    let explanation = explain("{}", r#"{ "id": "kim@contoso.com" }"#, Throttle::Unknown).unwrap();
    let lines = Messages::english().tell("kim\u{1b}[2J\r\n\u{202e}@contoso.com", &explanation);
    assert_eq!(lines[0].style, Style::Heading);
    assert_eq!(lines[0].text, "kim\u{fffd}[2J\u{fffd}\u{fffd}\u{fffd}@contoso.com");
}

#[test]
fn a_denial_carries_its_code() {
    let lines = tell("{}", r#"{ "id": "kim@contoso.com" }"#, Throttle::Unknown).unwrap();
    assert_eq!(
        write(&lines)[1..4],
        [
            "bad     |The person may not reset the password.",
            "plain   |Password reset is turned off for the whole organization. (SSPR_0009)",
            "muted   |The page for the person says “Your account is not enabled for password reset”.",
        ]
    );
}

#[test]
fn marks_stand_around_arguments_unless_they_are_left_out() {
    let explanation = explain("{}", r#"{ "id": "kim@contoso.com" }"#, Throttle::Unknown).unwrap();
    let marked = |lines: &[Line]| lines.iter().any(|line| line.text.contains('\u{2068}'));
    assert!(marked(&Messages::english().tell("kim", &explanation)));
    assert!(!marked(&Messages::english().without_isolation().tell("kim", &explanation)));
}
