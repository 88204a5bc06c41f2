//! Points in time.

use twogate::Timestamp;

uniffi::custom_type!(Timestamp, i64, {
    remote,
    lower: |time| time.as_millis(),
    try_lift: |milliseconds| Ok(Timestamp::from_millis(milliseconds)),
});
