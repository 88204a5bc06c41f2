//! Cedar: policies, schema and tenant read once.

mod describe;

use std::collections::HashSet;
use std::hint::black_box;
use std::str::FromStr;

use cedar_policy::{
    Authorizer, Context, Decision, Entities, Entity, EntityId, EntityTypeName, EntityUid, PolicyId,
    PolicySet, Request, Response, RestrictedExpression, Schema, ValidationMode, Validator,
};
use twogate::{Reason, Verdict};

use crate::answer::Answer;
use crate::case::Case;
use crate::measure::{Row, Work};
use crate::tenant::Tenant;

pub struct Cedar {
    authorizer: Authorizer,
    schema: Schema,
    facts: PolicySet,
    verdict: PolicySet,
    reasons: PolicySet,
    names: Names,
    /// What there is besides the person.
    tenant: Entities,
}

/// Names of types and entities, read once.
struct Names {
    reset: EntityUid,
    decide: EntityUid,
    tenant: EntityUid,
    user: EntityTypeName,
    facts: EntityTypeName,
    group: EntityTypeName,
}

/// A request with all that it may look into.
type Question = (Request, Entities);

impl Cedar {
    pub fn new(tenant: Tenant) -> Self {
        let (schema, _) =
            Schema::from_cedarschema_str(include_str!("../policies/schema.cedarschema"))
                .expect("the schema holds");
        let names = Names::new();
        let entity = describe::tenant(tenant, names.tenant.clone());
        Self {
            authorizer: Authorizer::new(),
            facts: policies(include_str!("../policies/facts.cedar"), &schema),
            verdict: policies(include_str!("../policies/verdict.cedar"), &schema),
            reasons: policies(include_str!("../policies/reasons.cedar"), &schema),
            tenant: Entities::from_entities([entity], Some(&schema)).expect("the tenant holds"),
            names,
            schema,
        }
    }

    /// The answers of all three policies, validated against the schema; they have to agree.
    pub fn answer(&self, case: &Case) -> Answer {
        let schema = Some(&self.schema);
        let (facts, user) = (self.about_facts(case, schema), self.about_user(case, schema));
        let reasons = self.ask(&user, &self.reasons);
        let answer = answer_of_reasons(&reasons);
        for leaner in [self.ask(&facts, &self.facts), self.ask(&user, &self.verdict)] {
            assert_eq!(leaner.diagnostics().errors().count(), 0, "a policy cannot be evaluated");
            assert_eq!(verdict_of(&leaner), answer.verdict, "Cedar's policies differ");
        }
        answer
    }

    pub fn rows(&self, cases: &[Case]) -> [Row<'_>; 5] {
        let prepared =
            |what, work, policies, about: fn(&Self, &Case, Option<&Schema>) -> Question| {
                let questions: Vec<Question> =
                    cases.iter().map(|case| about(self, case, Some(&self.schema))).collect();
                Row::new("Cedar", what, work, move || {
                    for question in &questions {
                        black_box(self.ask(black_box(question), policies));
                    }
                })
            };
        // Without the schema: what is built is known to conform, and checking it takes time.
        let built = |what, policies| {
            let cases = cases.to_vec();
            Row::new("Cedar", what, Work::User, move || {
                for case in &cases {
                    black_box(self.ask(&self.about_user(black_box(case), None), policies));
                }
            })
        };
        let (facts, user) = (Self::about_facts, Self::about_user);
        [
            prepared("facts as entity; verdict", Work::Facts, &self.facts, facts),
            prepared("user as entity; verdict", Work::PreparedUser, &self.verdict, user),
            prepared("user as entity; reasons", Work::PreparedUser, &self.reasons, user),
            built("from a user: entity built; verdict", &self.verdict),
            built("from a user: entity built; reasons", &self.reasons),
        ]
    }

    fn ask(&self, (request, entities): &Question, policies: &PolicySet) -> Response {
        self.authorizer.is_authorized(request, policies, entities)
    }

    fn about_user(&self, case: &Case, schema: Option<&Schema>) -> Question {
        let groups = case.user.groups.iter().map(|group| uid(&self.names.group, group)).collect();
        let id = uid(&self.names.user, &case.user.id);
        let user = Entity::new(id.clone(), describe::user(case), groups).expect("a user");
        let now = ("now".to_string(), RestrictedExpression::new_long(case.now));
        let context = Context::from_pairs([now]).expect("a context");
        self.question(id, &self.names.reset, context, user, schema)
    }

    fn about_facts(&self, case: &Case, schema: Option<&Schema>) -> Question {
        let id = uid(&self.names.facts, &case.user.id);
        let facts = Entity::new(id.clone(), describe::facts(case), HashSet::new()).expect("facts");
        self.question(id, &self.names.decide, Context::empty(), facts, schema)
    }

    fn question(
        &self,
        principal: EntityUid,
        action: &EntityUid,
        context: Context,
        entity: Entity,
        schema: Option<&Schema>,
    ) -> Question {
        let tenant = self.names.tenant.clone();
        let request = Request::new(principal, action.clone(), tenant, context, schema)
            .expect("the request holds");
        let entities =
            self.tenant.clone().add_entities([entity], schema).expect("the entity holds");
        (request, entities)
    }
}

impl Names {
    fn new() -> Self {
        let uid = |text| EntityUid::from_str(text).expect("a name");
        let of_type = |text| EntityTypeName::from_str(text).expect("a type");
        Self {
            reset: uid(r#"Action::"resetPassword""#),
            decide: uid(r#"Action::"decideFromFacts""#),
            tenant: uid(r#"Tenant::"contoso""#),
            user: of_type("User"),
            facts: of_type("Facts"),
            group: of_type("Group"),
        }
    }
}

/// Policies under the ids that they carry as annotations, proved against the schema.
fn policies(text: &str, schema: &Schema) -> PolicySet {
    let mut set = PolicySet::new();
    for policy in PolicySet::from_str(text).expect("the policies hold").policies() {
        let id = PolicyId::new(policy.annotation("id").expect("an id"));
        set.add(policy.new_id(id)).expect("each id once");
    }
    let validation = Validator::new(schema.clone()).validate(&set, ValidationMode::Strict);
    assert!(validation.validation_passed_without_warnings(), "{validation}");
    set
}

fn uid(of_type: &EntityTypeName, id: &str) -> EntityUid {
    EntityUid::from_type_name_and_id(of_type.clone(), EntityId::new(id))
}

/// `verdict.cedar` and `facts.cedar`: whether the one permit held, or the home tenant decides.
fn verdict_of(response: &Response) -> Verdict {
    match (response.decision(), response.diagnostics().reason().next()) {
        (Decision::Allow, _) => Verdict::Allowed,
        (Decision::Deny, Some(_)) => Verdict::Deferred,
        (Decision::Deny, None) => Verdict::Denied,
    }
}

/// `reasons.cedar`: the first of the checks that failed.
fn answer_of_reasons(response: &Response) -> Answer {
    assert_eq!(response.diagnostics().errors().count(), 0, "a policy cannot be evaluated");
    if response.decision() == Decision::Allow {
        return Answer::from_reason(None);
    }
    let failed: HashSet<String> =
        response.diagnostics().reason().map(ToString::to_string).collect();
    let first = ORDER.into_iter().find(|reason| failed.contains(reason.word()));
    Answer::from_reason(Some(first.expect("a reason of ours")))
}

const ORDER: [Reason; 8] = [
    Reason::AccountDisabled,
    Reason::PersonalAccount,
    Reason::HomeTenant,
    Reason::NotInScope,
    Reason::NotLicensed,
    Reason::InsufficientMethods,
    Reason::WritebackNotEnabled,
    Reason::ProtectedAccount,
];
