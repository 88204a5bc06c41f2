//! Traditional and Simplified Chinese say what the documents say that the project comes from, in the
//! same words (DEEP17, REG17, REG18 of `docs/rules.md`), but for eight questions that are mended
//! (`glossary.json`, `confirm`) and for the vendor's name.

use crate::catalogue::Catalogue;

/// REG17, the three pages; DEEP17, `14b5c-159` to `14b5c-195`, the questions.
const TRADITIONAL: &[(&str, &str)] = &[
    ("message-could-not-verify.title", "我們無法驗證您的帳戶"),
    (
        "message-could-not-verify.offer",
        "如果您願意，我們可以連絡貴組織的系統管理員來為您重設密碼。",
    ),
    ("message-not-enabled.title", "您的帳戶未啟用密碼重設功能"),
    ("message-not-enabled.body", "很抱歉，IT 人員還沒將您的帳戶設定用於此服務。"),
    ("message-not-enabled.offer", "如果您願意，我們可以連絡貴組織的系統管理員來為您重設密碼。"),
    (
        "message-not-enabled.solution",
        "您之所以看到此訊息，是因為 IT 人員尚未針對您的組織啟用從 [無法存取您的帳戶] 連結重設密碼的功能，或尚未授權您使用該功能。\n\n\
         若要重設密碼，請按一下 [連絡系統管理員] 連結以傳送電子郵件給公司的 IT 人員，讓他們了解您想要重設密碼，而為您啟用這項功能。",
    ),
    ("message-contact-administrator.title", "請連絡您的系統管理員"),
    (
        "message-contact-administrator.solution",
        "您之所以看到此訊息，是因為 IT 人員在內部部署環境中管理您的密碼，而不允許您從 [無法存取您的帳戶] 連結重設您的密碼。\n\n\
         若要重設密碼，請直接向 IT 人員尋求協助，讓他們了解您想要重設密碼，而為您啟用這項功能。",
    ),
    ("question-city-met-first-spouse", "您在哪個城市遇見第一個配偶/伴侶？"),
    ("question-city-parents-met", "您的父母在哪個城市相遇？"),
    ("question-city-nearest-sibling", "您最親近的手足住在哪個城市？"),
    ("question-city-father-born", "您的父親在哪個城市出生？"),
    ("question-city-first-job", "您的第一份工作是在哪個城市？"),
    ("question-city-mother-born", "您的母親在哪個城市出生？"),
    ("question-favorite-high-school-teacher", "您最喜愛的中學老師姓什麼？"),
    ("question-college-not-attended", "您已申請但未就讀的大專名稱為何？"),
    ("question-first-wedding-reception-place", "您舉辦第一次婚宴的地點名稱為何？"),
    ("question-father-middle-name", "您父親的中間名是什麼？"),
    ("question-favorite-food", "您最愛的食物是什麼？"),
    ("question-maternal-grandmother-name", "您外婆的姓名為何？"),
    ("question-mother-middle-name", "您母親的中間名是什麼？"),
    ("question-oldest-sibling-birthday", "您最年長手足的生日月份和年度為何？(例如 1985 年 11 月)"),
    ("question-oldest-sibling-middle-name", "您最年長手足的中間名是什麼？"),
    ("question-paternal-grandfather-name", "您祖父的姓名為何？"),
    ("question-sixth-grade-school", "您六年級時就讀哪間學校？"),
    ("question-childhood-best-friend", "您童年最要好朋友的姓名為何？"),
    ("question-favorite-grade-school-teacher", "您最喜愛的小學老師姓什麼？"),
    ("question-first-school", "您就讀的第一所學校名稱為何？"),
    ("question-hospital-born", "您出生的醫院名稱為何？"),
    ("question-first-childhood-home-street", "您兒時第一個家的街道名稱為何？"),
    ("question-childhood-nickname", "您童年時期的綽號是什麼？"),
    ("question-favorite-high-school-sport", "您中學最喜愛的運動是什麼？"),
    ("question-first-job", "您的第一份工作是什麼？"),
    ("question-childhood-phone-last-four", "您兒時電話號碼的末四碼是什麼？"),
    ("question-most-famous-person-met", "您遇過最有名的人物是誰？"),
];

/// REG18, the titles of the three pages, as sentences there.
const SIMPLIFIED: &[(&str, &str)] = &[
    ("message-could-not-verify.title", "我们无法验证帐户"),
    ("message-not-enabled.title", "帐户未启用密码重置"),
    ("message-contact-administrator.title", "请与管理员联系"),
];

#[test]
fn both_forms_of_chinese_are_in_the_words_of_the_documents() {
    for (tag, texts) in [("zh-Hant", TRADITIONAL), ("zh-Hans", SIMPLIFIED)] {
        let language = Catalogue::read(tag);
        for (name, text) in texts {
            assert_eq!(language.texts[*name].forms, [*text], "{name}");
        }
    }
}
