### Single words and short phrases, to be put into tables and sentences for administrators.

verdict-allowed = Allowed
verdict-denied = Not allowed
verdict-deferred = Decided elsewhere

gate-policy-user = the organization's policy
gate-policy-administrator-one-gate = the one-gate policy for administrators
gate-policy-administrator-two-gate = the two-gate policy for administrators
gate-policy-guest = the policy for guests

actor-user = The person
actor-administrator = An administrator
actor-anyone = Everyone

action-reset-password = reset the password
action-unlock-account = unlock the account and keep the password

channel-text = text message
channel-call = call

source-authentication-phone = authentication phone
source-mobile-phone = mobile phone in the directory
source-office-phone = office phone in the directory
source-authentication-email = authentication email address
source-alternate-emails = alternate email address in the directory
source-enrolment = registered answers
source-authenticator-app = registered authenticator app
source-security-key = registered security key

license-office365 = Office 365 (any paid plan)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

# How a list is joined: between two items, between items of a longer list, and before its last.
list-and-two = { " and " }
list-and-middle = { ", " }
list-and-last = { " and " }
list-or-two = { " or " }
list-or-middle = { ", " }
list-or-last = { " or " }
# Between two sentences of a paragraph.
list-sentences = { " " }
