### Why a person may not reset their password, said to an administrator.

reason-account-disabled = The account is disabled.
reason-personal-account = The person is a guest with a personal account, whose provider keeps the password.
reason-home-tenant = The person is a guest from another organization, whose own policy decides.
reason-disabled-for-administrators = The person is an administrator, and password reset is turned off for administrators.
reason-disabled-for-tenant = Password reset is turned off for the whole organization.
reason-not-in-scope = Password reset is turned on for one group only, and the person is not a member of it.
reason-not-licensed = The person has no license that includes password reset for this kind of account.
reason-insufficient-methods = The person has fewer usable methods than the policy requires.
reason-writeback-not-enabled = The password is managed on premises, and writeback is turned off.
reason-protected-account = The on-premises account is protected, so its password cannot be reset from here.
reason-locked-out = There were too many attempts, and the account is blocked for a while.
