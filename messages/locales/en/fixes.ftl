### What would let a person reset their password, said to an administrator.
### `$choices` is a list: `all` of it is needed, or `some`, `$count` out of it. `none`: there is no choice.

fix-register-method =
    .all = The person registers { $choices }.
    .some =
        { $count ->
            [one] The person registers { $choices }.
           *[other] The person registers { $count } of these: { $choices }.
        }
fix-enable-account =
    .none = An administrator enables the account.
fix-enable-feature =
    .none = An administrator turns on password reset for the organization.
    .all = An administrator turns on password reset for the organization, with { $choices } as a proof of identity.
    .some =
        { $count ->
            [one] An administrator turns on password reset for the organization, with { $choices } as a proof of identity.
           *[other] An administrator turns on password reset for the organization, with { $count } of these as a proof of identity: { $choices }.
        }
fix-enable-administrators =
    .none = An administrator turns on password reset for administrators.
fix-add-to-group =
    .none = An administrator adds the person to the group that password reset is turned on for.
fix-assign-license =
    .all = An administrator assigns a license: { $choices }.
    .some =
        { $count ->
            [one] An administrator assigns one of these licenses: { $choices }.
           *[other] An administrator assigns { $count } of these licenses: { $choices }.
        }
fix-set-contact =
    .all = An administrator enters { $choices } for the person.
    .some =
        { $count ->
            [one] An administrator enters { $choices } for the person.
           *[other] An administrator enters { $count } of these for the person: { $choices }.
        }
fix-enable-writeback =
    .none = An administrator turns on password writeback to the on-premises directory.
fix-remove-protection =
    .none = An administrator takes the account out of the protected groups of the on-premises directory.
# $until: a point in time, such as 2026-11-21 12:40 UTC
fix-wait =
    .none = There is nothing to do but wait until the block ends.
    .until = There is nothing to do but wait until { $until }, when the block ends.
