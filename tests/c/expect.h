/* What the cases of the shared vectors are held against. */

#ifndef EXPECT_H
#define EXPECT_H

#include "check.h"

static const char *current;

/* Notes one result of the current case. */
static void expect(int holds, const char *what) {
    if (!holds) {
        printf("%s: %s\n", current, what);
    }
}

#define EXPECT(condition)                      \
    do {                                       \
        int holds = (condition) ? 1 : 0;       \
        expect(holds, #condition);             \
        if (!holds) { right = 0; }             \
    } while (0)

static void end(int right) {
    if (right) {
        passed++;
    } else {
        failed++;
    }
}

static int same_problem(const twogate_problem *one, const twogate_problem *other) {
    return one->code == other->code && one->draft_code == other->draft_code
           && one->unfinished == other->unfinished && same(one->pointer, other->pointer)
           && one->args == other->args && one->minimum == other->minimum
           && one->maximum == other->maximum && one->actual == other->actual
           && one->line == other->line && one->column == other->column
           && same(one->other, other->other);
}

static int has_problem(const twogate_error *error, const twogate_problem *expected) {
    size_t index;
    for (index = 0; index < twogate_error_problem_count(error); index++) {
        twogate_problem problem = twogate_problem_init();
        if (twogate_error_problem_at(error, index, &problem) == TWOGATE_STATUS_OK
            && problem.english.len > 0 && same_problem(&problem, expected)) {
            return 1;
        }
    }
    return 0;
}

/* Problems have no order here, and none is there twice. */
static int same_problems(const twogate_error *error, const twogate_problem *problems,
                         size_t count) {
    size_t index;
    int right = 1;
    EXPECT(twogate_error_problem_count(error) == count);
    for (index = 0; index < count; index++) {
        EXPECT(has_problem(error, &problems[index]));
    }
    for (index = 0; !right && index < twogate_error_problem_count(error); index++) {
        twogate_problem problem = twogate_problem_init();
        twogate_error_problem_at(error, index, &problem);
        printf("    got %.*s: %.*s\n", (int)problem.pointer.len, problem.pointer.ptr,
               (int)problem.english.len, problem.english.ptr);
    }
    return right;
}

static int same_text(const twogate_text *text, twogate_str expected) {
    twogate_str got = twogate_text_view(text);
    int right = same(got, expected);
    if (!right) {
        printf("    got      %.*s\n    expected %.*s\n", (int)got.len, got.ptr, (int)expected.len,
               expected.ptr);
    }
    return right;
}

#endif
