//! Which questions can be asked together (`docs/rules.md`, `enrolment.draw`).

use alloc::vec::Vec;

use crate::entropy::Stream;
use crate::few::sort_few;

/// The most challenges of an enrolment.
const MOST: usize = 10;

/// Up to ten distinct sets of `ask` of the questions `0..answered`, every question in at least one,
/// in an order nobody can foresee; the indexes of each ascend.
pub(super) fn draw(answered: usize, ask: usize, stream: &mut Stream) -> Vec<Vec<usize>> {
    let mut sets = Vec::with_capacity(MOST);
    for set in Sets::new(answered, ask) {
        if sets.len() == MOST {
            sets = some(answered, ask, stream);
            break;
        }
        sets.push(set);
    }
    stream.shuffle(&mut sets);
    sets
}

/// Groups that cover every question, and random sets up to ten.
fn some(answered: usize, ask: usize, stream: &mut Stream) -> Vec<Vec<usize>> {
    let order = shuffled(answered, stream);
    let mut sets: Vec<Vec<usize>> =
        order.chunks(ask).map(|group| ascending(group.iter().chain(&order), ask)).collect();
    while sets.len() < MOST {
        let set = ascending(shuffled(answered, stream).iter(), ask);
        if !sets.contains(&set) {
            sets.push(set);
        }
    }
    sets
}

fn shuffled(answered: usize, stream: &mut Stream) -> Vec<usize> {
    let mut order: Vec<usize> = (0..answered).collect();
    stream.shuffle(&mut order);
    order
}

/// The first `ask` of some indexes, ascending.
fn ascending<'a>(indexes: impl Iterator<Item = &'a usize>, ask: usize) -> Vec<usize> {
    let mut set: Vec<usize> = indexes.copied().take(ask).collect();
    sort_few(&mut set);
    set
}

/// All sets of some size of the numbers below a limit, in lexicographic order.
struct Sets {
    limit: usize,
    next: Option<Vec<usize>>,
}

impl Sets {
    fn new(limit: usize, size: usize) -> Self {
        Self { limit, next: (size <= limit).then(|| (0..size).collect()) }
    }
}

impl Iterator for Sets {
    type Item = Vec<usize>;

    fn next(&mut self) -> Option<Vec<usize>> {
        let set = self.next.take()?;
        // The last place that can still go up does, and those behind it follow on.
        let tops = (0..self.limit).rev();
        let grows = set.iter().enumerate().rev().zip(tops).find(|((_, value), top)| *value < top);
        if let Some(((place, value), _)) = grows {
            let following = value.saturating_add(1)..;
            let kept = set.iter().copied().take(place);
            self.next = Some(kept.chain(following).take(set.len()).collect());
        }
        Some(set)
    }
}

#[cfg(test)]
mod tests {
    use alloc::collections::BTreeSet;

    use super::*;
    use crate::entropy::Entropy;

    #[test]
    fn sets_come_in_lexicographic_order() {
        let sets: Vec<_> = Sets::new(4, 3).collect();
        assert_eq!(sets, [[0, 1, 2], [0, 1, 3], [0, 2, 3], [1, 2, 3]]);
        assert_eq!(Sets::new(20, 5).count(), 15_504);
        assert!(Sets::new(20, 5).is_sorted());
        assert_eq!(Sets::new(3, 3).count(), 1);
    }

    #[test]
    fn every_question_can_be_asked_and_no_set_comes_twice() {
        for answered in 3..=20 {
            for ask in 3..=answered.min(5) {
                for seed in 1..=20 {
                    let mut stream = Entropy::new(&[seed; 32]).unwrap().stream();
                    let sets = draw(answered, ask, &mut stream);
                    let all = Sets::new(answered, ask).take(11).count();
                    assert_eq!(sets.len(), all.min(MOST));
                    assert_eq!(sets.iter().collect::<BTreeSet<_>>().len(), sets.len());
                    assert!(sets.iter().all(|set| set.len() == ask && set.is_sorted()));
                    let covered: BTreeSet<_> = sets.iter().flatten().copied().collect();
                    assert!(covered.into_iter().eq(0..answered), "{answered} {ask} {seed}");
                }
            }
        }
    }
    /// Lesson V17: each of the four sets of three out of four questions is asked first equally often.
    #[test]
    fn v17_no_challenge_is_likelier_than_another() {
        let mut first = [0_u32; 4];
        for seed in 1..=8_000_u32 {
            let mut entropy = [0; 32];
            entropy[..4].copy_from_slice(&seed.to_le_bytes());
            let sets = draw(4, 3, &mut Entropy::new(&entropy).unwrap().stream());
            let missing = (0..4).find(|question| !sets[0].contains(question)).unwrap();
            first[missing] += 1;
        }
        // 2,000 each; five standard deviations are 194.
        assert!(first.iter().all(|count| count.abs_diff(2_000) < 194), "{first:?}");
    }
}
