//! New passwords, and who is told of a reset, in core against the shared vectors.

use serde_json::Value;
use twogate::User;
use twogate_tests::vectors::passwords::{
    ExpectedPasswordProblem, ExpectedPasswordProblems, PasswordGiven,
};
use twogate_tests::vectors::questions::{policy, user};
use twogate_tests::vectors::recipients::{ExpectedRecipients, RecipientsGiven};
use twogate_tests::vectors::run::{compare, run};

#[test]
fn passwords() {
    run("password", |given: &PasswordGiven, expect: &ExpectedPasswordProblems| {
        let (policy, user) = (policy(&given.policy), user(&given.user));
        let names: Vec<&str> = given.names.iter().map(String::as_str).collect();
        let problems = policy.check_password(&user, &given.secret(), &names);
        let actual = problems.iter().map(ExpectedPasswordProblem::of).collect();
        compare(&expect.problems, &actual)
    });
}

#[test]
fn recipients() {
    run("recipients", |given: &RecipientsGiven, expect: &ExpectedRecipients| {
        let (policy, person) = (policy(&given.policy), user(&given.user));
        let administrators: Vec<User> = given.administrators.iter().map(user).collect();
        let told = policy.notifications(&person, &administrators);
        compare(&expect.notifications, &serde_json::to_value(&told).unwrap())?;
        let contact: Value =
            serde_json::to_value(policy.contact_administrator(&administrators)).unwrap();
        compare(&expect.contact, &contact)
    });
}
