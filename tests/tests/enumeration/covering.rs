//! A covering array of strength 3: few rows in which every possible combination of three settings
//! stands at least once.

/// A level for each factor.
pub(crate) type Row = Vec<usize>;

/// Three factors, each with its level.
pub(crate) type Triple = [(usize, usize); 3];

/// How many rows are tried for each that is taken.
const TRIES: usize = 60;

/// Greedy: every new row starts from a triple that no row covers yet, and each further factor takes
/// the level that covers most. The same rows every time.
///
/// `is_possible` is asked about rows of which some levels are not chosen yet.
pub(crate) fn covering_array(
    levels: &[usize],
    is_possible: impl Fn(&[Option<usize>]) -> bool + Copy,
) -> Vec<Row> {
    let mut uncovered = Uncovered::new(levels, is_possible);
    let mut dice = Dice(1);
    let mut rows = Vec::new();
    while let Some(first) = uncovered.first() {
        let row = (0..TRIES)
            .map(|_| complete(levels, is_possible, &uncovered, first, &mut dice))
            .max_by_key(|row| triples_of(row).filter(|triple| uncovered.has(*triple)).count())
            .unwrap();
        for triple in triples_of(&row) {
            uncovered.set(triple, false);
        }
        rows.push(row);
    }
    rows
}

/// Every combination of three settings that is possible.
pub(crate) fn triples(
    levels: &[usize],
    is_possible: impl Fn(&[Option<usize>]) -> bool,
) -> Vec<Triple> {
    let mut triples = Vec::new();
    for a in 0..levels.len() {
        for b in a + 1..levels.len() {
            for c in b + 1..levels.len() {
                for (x, y, z) in every_three(levels[a], levels[b], levels[c]) {
                    let mut row = vec![None; levels.len()];
                    (row[a], row[b], row[c]) = (Some(x), Some(y), Some(z));
                    if is_possible(&row) {
                        triples.push([(a, x), (b, y), (c, z)]);
                    }
                }
            }
        }
    }
    triples
}

/// The triples that a row covers.
pub(crate) fn triples_of(row: &[usize]) -> impl Iterator<Item = Triple> + '_ {
    (0..row.len()).flat_map(move |a| {
        (a + 1..row.len()).flat_map(move |b| {
            (b + 1..row.len()).map(move |c| [(a, row[a]), (b, row[b]), (c, row[c])])
        })
    })
}

/// Adds a level for every factor that has none yet, the factors in chance order.
fn complete(
    levels: &[usize],
    is_possible: impl Fn(&[Option<usize>]) -> bool,
    uncovered: &Uncovered,
    first: Triple,
    dice: &mut Dice,
) -> Row {
    let mut row = vec![None; levels.len()];
    for (factor, level) in first {
        row[factor] = Some(level);
    }
    let mut open: Vec<usize> = (0..levels.len()).filter(|factor| row[*factor].is_none()).collect();
    while !open.is_empty() {
        let factor = open.swap_remove(dice.throw(open.len()));
        let start = dice.throw(levels[factor]);
        let mut best = None;
        for level in (0..levels[factor]).map(|step| (step + start) % levels[factor]) {
            row[factor] = Some(level);
            if !is_possible(&row) {
                continue;
            }
            let won = won_by(&row, (factor, level), uncovered);
            if best.is_none_or(|(_, most)| won > most) {
                best = Some((level, won));
            }
        }
        row[factor] = Some(best.unwrap().0);
    }
    row.into_iter().flatten().collect()
}

/// How many uncovered triples a level makes with pairs of the levels chosen before.
fn won_by(row: &[Option<usize>], new: (usize, usize), uncovered: &Uncovered) -> usize {
    let others: Vec<(usize, usize)> = row
        .iter()
        .enumerate()
        .filter_map(|(factor, level)| level.map(|level| (factor, level)))
        .filter(|(factor, _)| *factor != new.0)
        .collect();
    let mut won = 0;
    for (index, one) in others.iter().enumerate() {
        for other in &others[index + 1..] {
            let mut triple = [*one, *other, new];
            triple.sort_unstable();
            won += usize::from(uncovered.has(triple));
        }
    }
    won
}

/// The triples that no row covers yet: one flag for each three settings.
struct Uncovered {
    /// Where the levels of each factor begin among all settings.
    starts: Vec<usize>,
    settings: usize,
    flags: Vec<bool>,
    triples: Vec<Triple>,
}

impl Uncovered {
    fn new(levels: &[usize], is_possible: impl Fn(&[Option<usize>]) -> bool) -> Self {
        let starts = (0..levels.len()).map(|factor| levels[..factor].iter().sum()).collect();
        let settings: usize = levels.iter().sum();
        let triples = triples(levels, is_possible);
        let mut uncovered = Self { starts, settings, flags: vec![false; settings.pow(3)], triples };
        for triple in uncovered.triples.clone() {
            uncovered.set(triple, true);
        }
        uncovered
    }

    fn place(&self, triple: Triple) -> usize {
        triple
            .iter()
            .fold(0, |place, (factor, level)| place * self.settings + self.starts[*factor] + level)
    }

    fn has(&self, triple: Triple) -> bool {
        self.flags[self.place(triple)]
    }

    fn set(&mut self, triple: Triple, flag: bool) {
        let place = self.place(triple);
        self.flags[place] = flag;
    }

    fn first(&self) -> Option<Triple> {
        self.triples.iter().find(|triple| self.has(**triple)).copied()
    }
}

/// A generator of chance that always throws the same (Knuth's MMIX constants).
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
}

fn every_three(a: usize, b: usize, c: usize) -> impl Iterator<Item = (usize, usize, usize)> {
    (0..a).flat_map(move |x| (0..b).flat_map(move |y| (0..c).map(move |z| (x, y, z))))
}
