//! Cases that between them need every line of a story.

use twogate::{
    Action, Actor, Channel, Check, CheckResult, Choices, Explanation, Fix, FixAction, GatePolicy,
    Gates, License, Method, MethodExplanation, MethodStatus, Outcome, Reason, Source, Timestamp,
    Verdict,
};

/// Every fix in every form that core gives it: without a choice, all of the choices, some.
pub(super) fn fixes() -> Vec<Fix> {
    let methods = |count| Choices::Methods(Method::ALL[..count].to_vec());
    let licenses = |count| Choices::Licenses(License::ALL[..count].to_vec());
    let until = Some(Timestamp::from_millis(0));
    let mut fixes = Vec::new();
    for action in FixAction::ALL {
        let mut add = |any_of, count, until| {
            fixes.push(Fix { actor: Actor::Administrator, action: *action, any_of, count, until });
        };
        let mut choices = |any_of: fn(usize) -> Choices, least: usize| {
            for (length, count) in [(1, 1), (2, 1), (2, 2), (3, 1), (3, 2), (3, 3)] {
                add(any_of(length), count, None);
            }
            if least == 0 {
                add(any_of(0), 0, None);
            }
        };
        match action {
            FixAction::RegisterMethod | FixAction::SetContact => choices(methods, 1),
            FixAction::EnableFeature => choices(methods, 0),
            FixAction::AssignLicense => choices(licenses, 1),
            FixAction::Wait => {
                add(Choices::Methods(Vec::new()), 0, None);
                add(Choices::Methods(Vec::new()), 0, until);
            }
            FixAction::EnableAccount
            | FixAction::EnableAdministrators
            | FixAction::AddToGroup
            | FixAction::EnableWriteback
            | FixAction::RemoveProtection => add(Choices::Methods(Vec::new()), 0, None),
        }
    }
    fixes.extend(Method::ALL.iter().map(|method| Fix {
        actor: Actor::User,
        action: FixAction::RegisterMethod,
        any_of: Choices::Methods(vec![*method]),
        count: 1,
        until: None,
    }));
    fixes
}

/// Cases that between them need every line of a story.
pub(super) fn explanations() -> Vec<Explanation> {
    let until = Some(Timestamp::from_millis(0));
    let mut all = Vec::new();
    for verdict in Verdict::ALL {
        for (reason, available) in
            [(None, 0), (Some(Reason::LockedOut), 1), (Some(Reason::NotInScope), 2)]
        {
            let check =
                |outcome, until| CheckResult { check: Check::Throttle, outcome, reason, until };
            let outcomes = Outcome::ALL.iter().flat_map(|it| [check(*it, None), check(*it, until)]);
            all.push(Explanation {
                verdict: *verdict,
                reason,
                code: reason.and_then(Reason::code),
                message: reason.map(Reason::message),
                gates: Gates { policy: GatePolicy::User, required: available.max(1), available },
                methods: methods(),
                actions: Action::ALL.to_vec(),
                checks: outcomes.collect(),
                fixes: if available == 0 { Vec::new() } else { fixes() },
            });
        }
    }
    all
}

fn methods() -> Vec<MethodExplanation> {
    let mut all = Vec::new();
    for masked in [None, Some("+1 ********34".to_owned())] {
        for public in [false, true] {
            all.push(MethodExplanation {
                method: Method::MobilePhone,
                status: MethodStatus::Available,
                source: Some(Source::MobilePhone),
                registered: false,
                public,
                rejected: vec![Source::AuthenticationPhone],
                channels: Channel::ALL.to_vec(),
                masked: masked.clone(),
            });
        }
    }
    all
}
