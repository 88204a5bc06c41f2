#include "draft.h"

/* How many answers the policies ask for, and how many they have questions for. */
static const struct {
    size_t least;
    size_t most;
} bounds[POLICIES] = {{5, 5}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {3, 3}};

static twogate_text *normal_form(twogate_bytes answer) {
    twogate_text *normal = NULL;
    size_t length = 0;
    CHECK(twogate_normalize_answer(answer, &normal, &length, NULL) == TWOGATE_STATUS_OK);
    CHECK(length >= 3 && length <= 40);
    return normal;
}

/* What can be enrolled are answers of a usual length, no two of them the same. */
static void check_holds(const struct draft *draft, size_t policy) {
    size_t at;
    size_t other;
    CHECK(draft->count >= bounds[policy].least && draft->count <= bounds[policy].most);
    for (at = 0; at < draft->count; at++) {
        twogate_text *normal = normal_form(draft->answers[at].answer);
        for (other = 0; other < at; other++) {
            twogate_text *earlier = normal_form(draft->answers[other].answer);
            CHECK(!same(twogate_text_view(normal), twogate_text_view(earlier)));
            CHECK(!same(draft->answers[at].question, draft->answers[other].question));
            twogate_text_free(earlier);
        }
        twogate_text_free(normal);
    }
}

static void check_problems(const struct draft *draft, size_t policy, const twogate_error *error) {
    twogate_problem problem = twogate_problem_init();
    size_t counts[2] = {0, 0};
    size_t index;
    for (index = 0; index < twogate_error_problem_count(error); index++) {
        CHECK(twogate_error_problem_at(error, index, &problem) == TWOGATE_STATUS_OK);
        if (problem.draft_code == TWOGATE_DRAFT_PROBLEM_NOT_ENABLED) {
            CHECK(twogate_error_problem_count(error) == 1);
            return;
        }
        counts[0] += problem.draft_code == TWOGATE_DRAFT_PROBLEM_TOO_FEW;
        counts[1] += problem.draft_code == TWOGATE_DRAFT_PROBLEM_TOO_MANY;
    }
    CHECK(bounds[policy].most > 0);
    CHECK(counts[0] == (draft->count < bounds[policy].least));
    CHECK(counts[1] == (draft->count > bounds[policy].most));
    /* So many are not looked at one by one. */
    CHECK(draft->count <= 20 || twogate_error_problem_count(error) == 1);
}

void fuzz_check_answers(const uint8_t *data, size_t size) {
    struct loans loans = {.count = 0};
    struct bytes bytes = {data, size};
    struct draft draft;
    size_t policy = take(&bytes) % POLICIES;
    twogate_str user = read_user(&loans, &bytes);
    twogate_error *error = NULL;
    const twogate_answer *answers;
    twogate_status status;
    read_draft(&loans, &bytes, &draft);
    answers = lend(&loans, draft.answers, draft.count * sizeof *draft.answers);
    status = twogate_check_answers(fuzz_policy_of(policy), user, answers, draft.count, &error);
    if (draft.wrong == 0) {
        draft.wrong = text_wrong(user);
    }
    if (draft.wrong != 0) {
        check_came_out(draft.wrong, status);
    } else if (status == TWOGATE_STATUS_OK) {
        check_holds(&draft, policy);
    } else if (status == TWOGATE_STATUS_INVALID_ANSWERS) {
        check_problems(&draft, policy, error);
    } else {
        CHECK(status == TWOGATE_STATUS_INVALID_USER);
    }
    check_error(status, error);
    CHECK(twogate_check_answers(fuzz_policy_of(policy), user, answers, draft.count, NULL)
          == status);
    CHECK(twogate_check_answers(NULL, user, answers, draft.count, NULL)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(twogate_check_answers(fuzz_policy_of(policy), user, NULL, draft.count + 1, NULL)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(twogate_check_answers(fuzz_policy_of(policy), user, answers, SIZE_MAX, NULL)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    give_back(&loans);
}
