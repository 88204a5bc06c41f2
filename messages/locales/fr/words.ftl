verdict-allowed = Autorisé
verdict-denied = Non autorisé
verdict-deferred = Décidé ailleurs

gate-policy-user = la stratégie de l’organisation
gate-policy-administrator-one-gate = la stratégie à une porte pour les administrateurs
gate-policy-administrator-two-gate = la stratégie à deux portes pour les administrateurs
gate-policy-guest = la stratégie pour les invités

actor-user = La personne
actor-administrator = Un administrateur
actor-anyone = Tout le monde

action-reset-password = réinitialiser le mot de passe
action-unlock-account = déverrouiller le compte et garder le mot de passe

channel-text = SMS
channel-call = appel

source-authentication-phone = téléphone d’authentification
source-mobile-phone = téléphone mobile dans l’annuaire
source-office-phone = téléphone de bureau dans l’annuaire
source-authentication-email = adresse e-mail d’authentification
source-alternate-emails = adresse e-mail de secours dans l’annuaire
source-enrolment = réponses enregistrées
source-authenticator-app = application d’authentification enregistrée
source-security-key = clé de sécurité enregistrée

license-office365 = Office 365 (tout plan payant)
license-azure-ad-basic = Azure AD Basic
license-azure-ad-premium-p1 = Azure AD Premium P1
license-azure-ad-premium-p2 = Azure AD Premium P2
license-ems = Enterprise Mobility + Security
license-spe = Secure Productive Enterprise
license-business-standard = Microsoft 365 Business Standard
license-business-premium = Microsoft 365 Business Premium

list-and-two = { " et " }
list-and-middle = { ", " }
list-and-last = { " et " }
list-or-two = { " ou " }
list-or-middle = { ", " }
list-or-last = { " ou " }
list-sentences = { " " }
