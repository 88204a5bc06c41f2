//! Interleaved measuring: every row takes its turn again and again, so that whatever else the
//! machine does falls on all of them, and ratios are taken within a round.

use std::fmt;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// How many rounds there are; medians are over them.
pub const ROUNDS: usize = 21;
/// How many turns each row takes in a round; the middle one counts, so that no single
/// disturbance does.
const TURNS: usize = 5;
/// How long a turn lasts at least.
const TURN: Duration = Duration::from_millis(4);

/// What is left to do inside of what is measured.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Work {
    /// To decide from Twogate's facts, in whatever form the engine takes them prepared.
    Facts,
    /// To decide from a user whom the engine takes prepared, unread.
    PreparedUser,
    /// To decide from a user as the host has them.
    User,
}

/// One thing that is measured.
pub struct Row<'a> {
    pub engine: &'static str,
    pub what: &'static str,
    pub work: Work,
    /// Decides for everybody once.
    pass: Box<dyn FnMut() + 'a>,
}

impl<'a> Row<'a> {
    pub fn new(
        engine: &'static str,
        what: &'static str,
        work: Work,
        pass: impl FnMut() + 'a,
    ) -> Self {
        Self { engine, what, work, pass: Box::new(pass) }
    }

    fn time(&mut self, passes: u32) -> Duration {
        let started = processor_time();
        for _ in 0..passes {
            (self.pass)();
        }
        processor_time() - started
    }

    /// How many passes fill a turn; doubling up to it also warms the row up.
    fn calibrate(&mut self) -> u32 {
        let mut passes = 1;
        while self.time(passes) < TURN {
            passes *= 2;
        }
        passes
    }
}

/// The time that this thread has had a processor. A wall clock would also count the time in which
/// others had it, and slow rows, whose turns are longest, would pay for most of it.
fn processor_time() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::try_from(time).expect("processor time only grows")
}

/// The nanoseconds a decision took, by row and round.
pub fn measure(rows: &mut [Row<'_>], people: usize) -> Vec<Vec<f64>> {
    let passes: Vec<u32> = rows.iter_mut().map(Row::calibrate).collect();
    let mut times = vec![Vec::with_capacity(ROUNDS); rows.len()];
    for _ in 0..ROUNDS {
        let mut turns = vec![Vec::with_capacity(TURNS); rows.len()];
        for _ in 0..TURNS {
            for ((row, passes), turns) in rows.iter_mut().zip(&passes).zip(&mut turns) {
                turns.push(row.time(*passes).as_nanos() as f64 / f64::from(*passes));
            }
        }
        for (times, turns) in times.iter_mut().zip(turns) {
            times.push(Spread::of(turns).median / people as f64);
        }
    }
    times
}

/// The median of some numbers, with the least and the greatest.
pub struct Spread {
    pub median: f64,
    pub least: f64,
    pub greatest: f64,
}

impl Spread {
    pub fn of(numbers: impl IntoIterator<Item = f64>) -> Self {
        let mut numbers: Vec<f64> = numbers.into_iter().collect();
        numbers.sort_by(f64::total_cmp);
        Self {
            median: numbers[numbers.len() / 2],
            least: numbers[0],
            greatest: numbers[numbers.len() - 1],
        }
    }

    /// How many times faster `one` was than `other`, round by round.
    pub fn of_ratios(one: &[f64], other: &[f64]) -> Self {
        Self::of(one.iter().zip(other).map(|(one, other)| other / one))
    }
}

impl fmt::Display for Spread {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { median, least, greatest } = self;
        formatter.pad(&format!("{median:.1} ({least:.1} to {greatest:.1})"))
    }
}
