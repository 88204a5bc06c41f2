### What is wrong with a new password, said to the person.

# $minimum, $maximum: the least and the most that would do
password-too-short =
    { $minimum ->
        [1] It is too short. Use at least one character.
       *[other] It is too short. Use at least { $minimum } characters.
    }
password-too-long = It is too long. Use at most { $maximum } characters.
password-disallowed-character = It has a character that cannot be used. Use plain letters, digits and symbols.
password-too-few-classes = It is too simple. Use at least { $minimum } of these: lowercase letters, uppercase letters, digits, symbols.
password-contains-name = It contains your name or that of your organization.
password-banned = It is a password that many people use, or very nearly one.
password-too-weak = It is easy to guess, because most of it is words that many people use. Add something else.
