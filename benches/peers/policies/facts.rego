# `user.rego` over Twogate's facts: roles, groups, licences and the trial's age have been looked up
# for Rego, outside of what is measured.
package sspr

reason := "accountDisabled" if {
	not input.enabled
} else := "personalAccount" if {
	input.guest == "personalAccount"
} else := "homeTenant" if {
	input.guest == "partnerTenant"
} else := "notInScope" if {
	not input.inGroup
	not input.administrator
} else := "notLicensed" if {
	not licensed
} else := "insufficientMethods" if {
	not enough_gates
} else := "writebackNotEnabled" if {
	input.onPremises
	not data.tenant.writeback
} else := "protectedAccount" if {
	input.onPremises
	input.protected
} else := "allowed"

licensed if {
	not input.onPremises
	input.cloudLicense
} else if {
	input.onPremises
	input.onPremisesLicense
} else if {
	not input.onPremises
	input.administrator
} else if {
	input.guest
	not input.administrator
}

enough_gates if {
	input.administrator
	administrator_gates
} else if {
	not input.administrator
	input.guest
	guest_gate
} else if {
	not input.administrator
	not input.guest
	user_gates
}

# Guests: e-mail alone, and it may be the account itself.
guest_gate if input.authenticationEmailWellFormed
else if input.alternateEmailWellFormed

# Administrators: two gates once the trial is old, else one, which no approval in the app opens.
administrator_gates if {
	not input.trialIsOld
	administrator_gate
} else if {
	email
	mobile_or_app
} else if {
	mobile
	app
}

administrator_gate if mobile
else if input.appCode
else if email

mobile_or_app if mobile
else if app

# Users: two of the five gates.
user_gates if {
	email
	mobile_or_office_or_questions_or_app
} else if {
	mobile
	other_office_or_questions_or_app
} else if {
	input.officePhoneWellFormed
	questions_or_app
} else if {
	input.enrolmentAsk >= 4
	app
}

mobile_or_office_or_questions_or_app if mobile
else if input.officePhoneWellFormed
else if questions_or_app

other_office_or_questions_or_app if {
	input.officePhoneWellFormed
	not same_destination
} else if questions_or_app

questions_or_app if input.enrolmentAsk >= 4
else if app

email if {
	input.authenticationEmailWellFormed
	not input.authenticationEmailIsAccount
} else if {
	not input.authenticationEmailWellFormed
	input.alternateEmailWellFormed
	not input.alternateEmailIsAccount
}

mobile if input.authenticationPhoneWellFormed
else if input.mobilePhoneWellFormed

same_destination if {
	input.authenticationPhoneWellFormed
	input.officeIsAuthenticationPhone
} else if {
	not input.authenticationPhoneWellFormed
	input.officeIsMobilePhone
}

app if input.appCode
else if input.appNotification
