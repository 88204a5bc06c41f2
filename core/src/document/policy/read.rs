//! Reading a policy document: shapes here, the rules of its values in `rules.rs`.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::bounds::range;
use super::places::{Places, QuestionPlace};
use super::{
    Administrators, ContactAdministrator, Limits, Notifications, OnPremises, Password,
    PolicyDocument, Question, Registration, Scope, SecurityQuestions, Tenant, rules,
};
use crate::document::fields::{Fields, Value};
use crate::json::{self, Tree};
use crate::problem::{Problem, Problems};
use crate::word::{Method, Overlap, Plan, ProblemCode};

/// The format that this version reads.
const FORMAT: i64 = 1;

const MEMBERS: &[&str] = &[
    "format",
    "ruleset",
    "scope",
    "methods",
    "methodsRequired",
    "securityQuestions",
    "registration",
    "notifications",
    "onPremises",
    "administrators",
    "tenant",
    "contactAdministrator",
    "independentGates",
    "contactFallback",
    "unknownRoles",
    "hints",
    "limits",
    "password",
];

impl PolicyDocument {
    /// Reads a text and asks all rules of it; what it gives only holds when no problem was added.
    pub(crate) fn read(text: &str, problems: &mut Problems) -> Self {
        let Some(tree) = json::read(text, problems) else {
            return Self::default();
        };
        if let Some(problem) = newer_format(&tree) {
            problems.add(problem);
            return Self::default();
        }
        let Some(fields) = Fields::open(&Value::top(&tree), MEMBERS, problems) else {
            return Self::default();
        };
        let mut places = Places::default();
        let document = read(&fields, &mut places, problems);
        rules::check_at(&document, &places, problems);
        document
    }
}

/// The one problem of a document from the future, so that an old app can tell it from a wrong one.
fn newer_format(tree: &Tree) -> Option<Problem> {
    let mut formats = tree.as_object()?.iter().filter(|(name, _)| name == "format");
    let (Some((_, format)), None) = (formats.next(), formats.next()) else {
        return None;
    };
    let format = format.as_integer()?;
    (format > FORMAT)
        .then(|| Problem::new("/format", ProblemCode::NewerFormat).maximum(FORMAT).actual(format))
}

fn read(fields: &Fields<'_>, places: &mut Places, problems: &mut Problems) -> PolicyDocument {
    let default = PolicyDocument::default();
    if let Some(format) = fields.get("format").and_then(|value| value.integer(problems)) {
        range("/format", format, FORMAT, FORMAT, problems);
    }
    PolicyDocument {
        ruleset: fields.word("ruleset", default.ruleset, problems),
        scope: fields
            .get("scope")
            .and_then(|value| scope(&value, problems))
            .unwrap_or(default.scope),
        methods: methods(fields, places, problems),
        methods_required: fields.integer("methodsRequired", default.methods_required, problems),
        security_questions: fields
            .get("securityQuestions")
            .and_then(|value| security_questions(&value, places, problems)),
        registration: registration(fields, problems).unwrap_or(default.registration),
        notifications: notifications(fields, problems).unwrap_or(default.notifications),
        on_premises: on_premises(fields, problems).unwrap_or(default.on_premises),
        administrators: administrators(fields, problems).unwrap_or(default.administrators),
        tenant: tenant(fields, problems).unwrap_or(default.tenant),
        contact_administrator: fields
            .nullable("contactAdministrator")
            .and_then(|value| contact_administrator(&value, problems)),
        independent_gates: fields.bool("independentGates", default.independent_gates, problems),
        contact_fallback: fields.nullable("contactFallback").and_then(|value| value.word(problems)),
        unknown_roles: fields.word("unknownRoles", default.unknown_roles, problems),
        hints: fields.bool("hints", default.hints, problems),
        limits: limits(fields, problems).unwrap_or(default.limits),
        password: password(fields, places, problems).unwrap_or_default(),
    }
}

fn scope(value: &Value<'_>, problems: &mut Problems) -> Option<Scope> {
    match value.tree.as_text() {
        Some("none") => Some(Scope::None),
        Some("all") => Some(Scope::All),
        Some(_) => {
            problems.add(Problem::new(value.pointer.clone(), ProblemCode::UnknownValue));
            None
        }
        None => {
            let fields = Fields::open(value, &["group"], problems)?;
            fields.required("group", problems)?.name(problems).map(Scope::Group)
        }
    }
}

fn methods(fields: &Fields<'_>, places: &mut Places, problems: &mut Problems) -> Vec<Method> {
    let mut methods = Vec::new();
    for (index, value) in fields.list("methods", problems).iter().enumerate() {
        if let Some(method) = value.word(problems) {
            places.methods.push(index);
            methods.push(method);
        }
    }
    methods
}

fn security_questions(
    value: &Value<'_>,
    places: &mut Places,
    problems: &mut Problems,
) -> Option<SecurityQuestions> {
    let known = ["requiredToRegister", "requiredToReset", "questions", "redrawOnFailure"];
    let fields = Fields::open(value, &known, problems)?;
    let mut number = |name| {
        fields.required(name, problems).and_then(|value| value.integer(problems)).unwrap_or(3)
    };
    let (required_to_register, required_to_reset) =
        (number("requiredToRegister"), number("requiredToReset"));
    let list = fields.required("questions", problems).map(|value| value.list(problems));
    let mut questions = Vec::new();
    for (index, value) in list.unwrap_or_default().iter().enumerate() {
        if let Some((question, text_is_read)) = question(value, problems) {
            places.questions.push(QuestionPlace { index, text_is_read });
            questions.push(question);
        }
    }
    Some(SecurityQuestions {
        required_to_register,
        required_to_reset,
        questions,
        redraw_on_failure: fields.bool("redrawOnFailure", false, problems),
    })
}

/// A question whose id can be read, and whether its text can.
fn question(value: &Value<'_>, problems: &mut Problems) -> Option<(Question, bool)> {
    if value.tree.as_object().is_none() {
        let id = value.text(problems)?.to_string();
        return Some((Question { id, text: None }, true));
    }
    let fields = Fields::open(value, &["id", "text"], problems)?;
    let mut text = |name| fields.required(name, problems)?.text(problems).map(ToString::to_string);
    let (id, text) = (text("id"), text("text"));
    let text_is_read = text.is_some();
    Some((Question { id: id?, text: Some(text.unwrap_or_default()) }, text_is_read))
}

fn registration(fields: &Fields<'_>, problems: &mut Problems) -> Option<Registration> {
    let known = ["requiredAtSignIn", "reconfirmAfterDays"];
    let fields = Fields::open(&fields.get("registration")?, &known, problems)?;
    Some(Registration {
        required_at_sign_in: fields.bool("requiredAtSignIn", false, problems),
        reconfirm_after_days: fields.integer("reconfirmAfterDays", 0, problems),
    })
}

fn notifications(fields: &Fields<'_>, problems: &mut Problems) -> Option<Notifications> {
    let known = ["user", "administrators"];
    let fields = Fields::open(&fields.get("notifications")?, &known, problems)?;
    Some(Notifications {
        user: fields.bool("user", true, problems),
        administrators: fields.bool("administrators", false, problems),
    })
}

fn on_premises(fields: &Fields<'_>, problems: &mut Problems) -> Option<OnPremises> {
    let known = ["writeback", "unlockWithoutReset"];
    let fields = Fields::open(&fields.get("onPremises")?, &known, problems)?;
    Some(OnPremises {
        writeback: fields.bool("writeback", false, problems),
        unlock_without_reset: fields.bool("unlockWithoutReset", false, problems),
    })
}

fn administrators(fields: &Fields<'_>, problems: &mut Problems) -> Option<Administrators> {
    let fields = Fields::open(&fields.get("administrators")?, &["enabled", "overlap"], problems)?;
    Some(Administrators {
        enabled: fields.bool("enabled", true, problems),
        overlap: fields.word("overlap", Overlap::TwoGate, problems),
    })
}

fn tenant(fields: &Fields<'_>, problems: &mut Problems) -> Option<Tenant> {
    let known = ["plan", "trialStartedAt", "customDomain", "directorySync"];
    let fields = Fields::open(&fields.get("tenant")?, &known, problems)?;
    Some(Tenant {
        plan: fields.word("plan", Plan::Paid, problems),
        trial_started_at: fields.time("trialStartedAt", problems),
        custom_domain: fields.bool("customDomain", true, problems),
        directory_sync: fields.bool("directorySync", false, problems),
    })
}

fn contact_administrator(
    value: &Value<'_>,
    problems: &mut Problems,
) -> Option<ContactAdministrator> {
    let fields = Fields::open(value, &["url", "email"], problems)?;
    if fields.has("url") && fields.has("email") {
        if let Some(email) = fields.get("email") {
            let other = json::child(&value.pointer, "url");
            problems.add(Problem::new(email.pointer, ProblemCode::Conflict).other(other));
        }
        return None;
    }
    let mut text = |name| fields.get(name)?.text(problems).map(ToString::to_string);
    if fields.has("email") {
        return text("email").map(ContactAdministrator::Email);
    }
    fields
        .required("url", problems)?
        .text(problems)
        .map(ToString::to_string)
        .map(ContactAdministrator::Url)
}

fn limits(fields: &Fields<'_>, problems: &mut Problems) -> Option<Limits> {
    let fields = Fields::open(&fields.get("limits")?, &["messagesPerDay"], problems)?;
    let messages_per_day = match fields.get("messagesPerDay") {
        None => PolicyDocument::default().limits.messages_per_day,
        Some(Value { tree: Tree::Null, .. }) => None,
        Some(value) => value.integer(problems),
    };
    Some(Limits { messages_per_day })
}

fn password(fields: &Fields<'_>, places: &mut Places, problems: &mut Problems) -> Option<Password> {
    let fields = Fields::open(&fields.get("password")?, &["bannedTerms"], problems)?;
    let mut banned_terms: Vec<String> = Vec::new();
    for (index, value) in fields.list("bannedTerms", problems).iter().enumerate() {
        if let Some(term) = value.text(problems) {
            places.banned_terms.push(index);
            banned_terms.push(term.to_string());
        }
    }
    Some(Password { banned_terms })
}
