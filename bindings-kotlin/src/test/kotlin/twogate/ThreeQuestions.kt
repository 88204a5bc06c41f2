package twogate

/** A policy with three questions, and somebody whom they may be asked. */
object ThreeQuestions {
    val ids = listOf("firstPet", "firstJob", "favoriteFood")

    val policy = Policy(
        """
        {"scope": "all", "methods": ["securityQuestions"], "securityQuestions":
        {"requiredToRegister": 3, "requiredToReset": 3, "questions": ["firstPet", "firstJob", "favoriteFood"]}}
        """,
    )

    val user = User("""{"id": "ann@contoso.com", "licenses": ["ems"]}""")

    /** As cheap as hashing may be. */
    val hashing = Hashing(memoryKiB = 7_168u, iterations = 1u)

    fun answers(vararg texts: String) = ids.zip(texts) { id, text -> Answer(id, Secret(text)) }
}
