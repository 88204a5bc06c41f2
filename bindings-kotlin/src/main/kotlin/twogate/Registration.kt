// Registration as Kotlin expects it: instants, and what is asked often of a form and its problems.

package twogate

import java.time.Instant

/** Where a person stands with registering at an instant. */
@Throws(EngineException::class)
fun Policy.registrationStatus(user: User, now: Instant): RegistrationStatus =
    registrationStatus(user, milliseconds(now))

/**
 * What the registration form of a person shows at an instant. The form of somebody who may not register is empty.
 */
@Throws(EngineException::class)
fun Policy.registrationForm(user: User, now: Instant): RegistrationForm = registrationForm(user, milliseconds(now))

/** The entry of a method; null where it is not in the form. */
fun RegistrationForm.field(method: Method): FormField? = fields.firstOrNull { it.method == method }

/** The problems of one field. */
fun List<DraftProblem>.of(field: DraftField): List<DraftProblem> = filter { it.field == field }
