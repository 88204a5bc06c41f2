//! Points in time, written the same in every language.

use twogate::Timestamp;

/// A point in time as `2026-11-21 12:40 UTC`, to the minute. It is the end of something, so a
/// minute that has begun counts: at the written time it is over.
pub(crate) fn utc(time: Timestamp) -> String {
    const MINUTE: i64 = 60_000;
    const DAY_MINUTES: i64 = 24 * 60;
    let begun = i64::from(time.as_millis().rem_euclid(MINUTE) != 0);
    let minutes = time.as_millis().div_euclid(MINUTE).saturating_add(begun);
    let (year, month, day) = date(minutes.div_euclid(DAY_MINUTES));
    let minute = minutes.rem_euclid(DAY_MINUTES);
    format!("{year:04}-{month:02}-{day:02} {:02}:{:02} UTC", minute / 60, minute % 60)
}

/// The Gregorian date that is `days` after 1970-01-01.
///
/// Years are counted from March, so that a leap day ends its year and a month's first day is
/// found by a straight line: five months have 153 days.
#[expect(
    clippy::arithmetic_side_effects,
    reason = "64 bits of milliseconds are fewer than 2^37 days: nothing comes near an overflow"
)]
fn date(days: i64) -> (i64, i64, i64) {
    const ERA: i64 = 146_097; // days of 400 years
    const MARCH_OF_YEAR_0: i64 = 719_468; // days before 1970-01-01
    let days = days + MARCH_OF_YEAR_0;
    let (era, day_of_era) = (days.div_euclid(ERA), days.rem_euclid(ERA));
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let (month, next_year) =
        if month_from_march < 10 { (month_from_march + 3, 0) } else { (month_from_march - 9, 1) };
    (era * 400 + year_of_era + next_year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_in_utc() {
        for (millis, text) in [
            (0, "1970-01-01 00:00 UTC"),
            (1, "1970-01-01 00:01 UTC"),
            (-1, "1970-01-01 00:00 UTC"),
            (-60_000, "1969-12-31 23:59 UTC"),
            (951_782_400_000, "2000-02-29 00:00 UTC"),
            (1_709_164_800_000, "2024-02-29 00:00 UTC"),
            (1_709_251_199_001, "2024-03-01 00:00 UTC"),
            (1_795_265_999_000, "2026-11-21 13:00 UTC"),
            (4_107_542_400_000, "2100-03-01 00:00 UTC"),
        ] {
            assert_eq!(utc(Timestamp::from_millis(millis)), text, "{millis}");
        }
    }

    #[test]
    fn no_number_is_too_large() {
        assert_eq!(utc(Timestamp::from_millis(i64::MAX)), "292278994-08-17 07:13 UTC");
        assert_eq!(utc(Timestamp::from_millis(i64::MIN)), "-292275055-05-16 16:48 UTC");
    }
}
