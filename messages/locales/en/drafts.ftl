### What is wrong with what a person has typed into the registration form or given as an answer, said to the person.

# $minimum, $maximum: the least and the most that would do; $example: a phone number
draft-not-enabled = Your organization does not use this for password reset.
draft-too-few = Answer at least { $minimum } questions.
draft-too-many = Answer at most { $maximum } questions.
draft-unknown-question = This question is not offered any more. Choose another one.
draft-repeated-question = You have chosen this question already. Choose another one.
draft-repeated-answer = You have given this answer already. Give every question an answer of its own.
draft-too-short = Use at least { $minimum } characters.
draft-too-long = This answer is too long. Use fewer characters.
draft-disallowed-character = This answer has a character that cannot be used. Type it again without it.
draft-unstable = This answer cannot be used. Choose another one.
draft-reveals-account = This answer is part of your account, where others can see it. Choose another one.
draft-in-question = This answer stands in its question. Choose another one.
draft-malformed-phone = Type + and the country code, one space, and then the number in digits, such as { $example }.
draft-malformed-email = Type a whole email address, such as name@example.org.
draft-same-as-account = This is the address of the account itself, which you cannot open without your password. Use another one.
draft-administrator-only = Only your administrator can set the office phone.
draft-same-destination = This is the number of your office phone. Use another one, such as that of a mobile phone.
