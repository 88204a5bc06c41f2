"""The closed lists of twogate: in Python they are words, and a type checker knows them all.

A word is what documents carry. New words come only with new versions; none is ever reused.
"""

from __future__ import annotations

from typing import Literal

__all__ = [
    "Action",
    "Actor",
    "AuditActivity",
    "AuditResult",
    "Button",
    "CallError",
    "Channel",
    "Check",
    "ContactFallback",
    "Counter",
    "DraftProblemCode",
    "EndReason",
    "FieldState",
    "FixAction",
    "GatePolicy",
    "GuestKind",
    "HostResult",
    "LedgerError",
    "License",
    "MessageId",
    "Method",
    "MethodStatus",
    "Outcome",
    "Overlap",
    "PasswordProblemCode",
    "PasswordSource",
    "Plan",
    "ProblemCode",
    "Reason",
    "RecipientKind",
    "Refusal",
    "RegistrationStatus",
    "Ruleset",
    "Source",
    "Style",
    "SubjectKind",
    "UnknownRoles",
    "Verdict",
    "Way",
    "WriteResult",
]

Ruleset = Literal["2017-07", "2021-03", "2026-09", "2027-03"]
"""The state of the rules at a point in time. Later is greater."""

Method = Literal[
    "email",
    "mobilePhone",
    "officePhone",
    "securityQuestions",
    "appNotification",
    "appCode",
    "securityKey",
]
"""A way to prove who one is, in the order in which methods are always listed."""

MethodStatus = Literal[
    "available",
    "notInRuleset",
    "notForReset",
    "prohibitedForAdministrators",
    "prohibitedByPlan",
    "notEnabled",
    "requiresSecondGate",
    "notRegistered",
    "registeredOnly",
    "malformed",
    "sameAsAccount",
    "mustReenroll",
    "sameDestination",
]
"""Whether a person may use a method, or the first thing that prevents it."""

Source = Literal[
    "authenticationPhone",
    "mobilePhone",
    "officePhone",
    "authenticationEmail",
    "alternateEmails",
    "enrolment",
    "authenticatorApp",
    "securityKey",
]
"""Where the value of a method comes from."""

Channel = Literal["text", "call"]
"""How a phone is reached."""

Verdict = Literal["allowed", "denied", "deferred"]
"""The answer of a decision."""

Reason = Literal[
    "accountDisabled",
    "personalAccount",
    "homeTenant",
    "disabledForAdministrators",
    "disabledForTenant",
    "notInScope",
    "notLicensed",
    "insufficientMethods",
    "writebackNotEnabled",
    "protectedAccount",
    "lockedOut",
]
"""Why a person may not reset the password: the first check that failed."""

MessageId = Literal[
    "couldNotVerify",
    "usePersonalRecovery",
    "useHomeOrganization",
    "notEnabled",
    "contactAdministrator",
    "tooManyAttempts",
    "tryAgainLater",
    "startAgain",
    "sessionOver",
    "cancelled",
    "mayHaveChanged",
    "waitSomeMinutes",
    "passwordReset",
    "accountUnlocked",
    "administratorReset",
    "registrationChanged",
    "signInAgain",
]
"""A page for the claimant; coarse on purpose."""

GatePolicy = Literal["user", "administratorOneGate", "administratorTwoGate", "guest"]
"""Which rules say how many gates are required, and which methods may open them."""

Check = Literal[
    "account",
    "organization",
    "feature",
    "license",
    "authenticationData",
    "passwordSource",
    "throttle",
]
"""A check of the decision, in the order in which checks are made."""

Outcome = Literal["pass", "fail", "notReached"]
"""How a check came out."""

Actor = Literal["user", "administrator", "anyone"]
"""Who carries out a fix."""

FixAction = Literal[
    "registerMethod",
    "enableAccount",
    "enableFeature",
    "enableAdministrators",
    "addToGroup",
    "assignLicense",
    "setContact",
    "enableWriteback",
    "removeProtection",
    "wait",
]
"""What would turn a failed check into a passed one."""

Action = Literal["resetPassword", "unlockAccount"]
"""What an allowed person may do."""

License = Literal[
    "office365",
    "azureAdBasic",
    "azureAdPremiumP1",
    "azureAdPremiumP2",
    "ems",
    "spe",
    "businessStandard",
    "businessPremium",
]
"""A licence that a person may hold."""

PasswordSource = Literal["cloud", "federated", "passwordHashSync", "passThrough"]
"""Where a password is held and how it gets into the cloud."""

GuestKind = Literal["partnerTenant", "selfServiceSignUp", "invited", "personalAccount"]
"""How a guest came in."""

Plan = Literal["free", "trial", "paid"]
"""What the tenant pays."""

Overlap = Literal["twoGate", "oneGate"]
"""What decides where a young trial matches both of the administrators' lists."""

ContactFallback = Literal["allow", "registeredOnly"]
"""Whether directory values stand in for missing registered ones."""

UnknownRoles = Literal["administrator", "user"]
"""How a role is taken that the ruleset does not list."""

SubjectKind = Literal["objectId", "id"]
"""Whose account an enrolment belongs to, and by which name."""

ProblemCode = Literal[
    "syntax",
    "tooLarge",
    "tooDeep",
    "newerFormat",
    "duplicateMember",
    "unknownMember",
    "missingMember",
    "wrongType",
    "invalidNumber",
    "invalidString",
    "unknownValue",
    "outOfRange",
    "tooShort",
    "tooLong",
    "tooFew",
    "tooMany",
    "repeated",
    "notInRuleset",
    "notForReset",
    "conflict",
    "unknownQuestion",
    "reservedId",
    "invalidId",
    "invalidUrl",
    "invalidEmail",
]
"""What is wrong with a value of a document."""

DraftProblemCode = Literal[
    "notEnabled",
    "tooFew",
    "tooMany",
    "unknownQuestion",
    "repeatedQuestion",
    "repeatedAnswer",
    "tooShort",
    "tooLong",
    "disallowedCharacter",
    "unstable",
    "revealsAccount",
    "inQuestion",
    "malformedPhone",
    "malformedEmail",
    "sameAsAccount",
    "administratorOnly",
    "sameDestination",
]
"""What is wrong with something that a person fills in."""

RegistrationStatus = Literal[
    "notInScope", "mayRegister", "mustRegister", "mustReconfirm", "registered"
]
"""Where a person stands with registering."""

FieldState = Literal["enter", "confirm", "readOnly", "done"]
"""What a person can do about a field of the registration form."""

CallError = Literal[
    "noEntropy",
    "badParameters",
    "unknownPepper",
    "outOfMemory",
    "summary",
    "wrongKey",
]
"""What is wrong with a call: for whoever wrote the host, never for the person."""

LedgerError = Literal["newerVersion", "malformed"]
"""Why a text is no ledger that this version can use."""

AuditActivity = Literal[
    "flowProgress",
    "resetPassword",
    "unlockAccount",
    "blocked",
    "registered",
    "startedRegistration",
    "canceledRegistration",
    "registeredMethod",
    "deletedMethod",
    "reviewedMethods",
]
"""An activity of the audit log."""

AuditResult = Literal[
    "success",
    "failure",
]
"""How an activity of the audit log came out."""

Counter = Literal[
    "account",
    "phoneNumber",
    "mobileText",
    "mobileCall",
    "officeCall",
    "email",
    "securityQuestions",
    "app",
    "notice",
    "contact",
    "messages",
]
"""What a ledger counts."""

EndReason = Literal[
    "changed",
    "sessionOver",
    "superseded",
    "cancelled",
    "blocked",
    "unknown",
    "adminAction",
    "noPolicy",
    "notInScope",
    "reauthenticate",
]
"""Why a flow is over."""

HostResult = Literal[
    "confirmed",
    "denied",
    "timedOut",
]
"""What a phone or an app said."""

PasswordProblemCode = Literal[
    "tooShort",
    "tooLong",
    "disallowedCharacter",
    "tooFewClasses",
    "containsName",
    "banned",
    "tooWeak",
]
"""What is wrong with a new password."""

RecipientKind = Literal["user", "administrator"]
"""As whom somebody is told of a reset."""

Refusal = Literal[
    "clockWentBack",
    "version",
    "staleLedger",
    "notNow",
    "malformed",
    "captcha",
]
"""Why a step is refused; nothing is charged and nothing changes."""

WriteResult = Literal[
    "ok",
    "cloudFailed",
    "unknown",
    "rulesRefused",
    "unreachable",
    "adminAction",
    "noPolicy",
]
"""What came of writing a password, or of unlocking an account."""

Way = Literal[
    "email",
    "mobileText",
    "mobileCall",
    "officeCall",
    "securityQuestions",
    "appNotification",
    "appCode",
]
"""A way to prove who one is: a method and how it goes."""

Button = Literal[
    "next",
    "resend",
    "back",
    "contact",
    "cancel",
    "resetPassword",
    "unlockAccount",
    "setPassword",
    "add",
    "change",
    "confirm",
    "remove",
    "finish",
    "startAgain",
    "signIn",
]
"""A button of a page."""

Style = Literal["heading", "good", "bad", "muted", "plain"]
"""How a terminal may show a line."""
