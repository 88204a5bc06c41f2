//! Sorting a handful of things: by insertion, in a fraction of the code that sorting many takes.

/// Sorts a list that is short by its nature; equal items keep their order.
pub(crate) fn sort_few<T: Ord>(items: &mut [T]) {
    for end in 1..items.len() {
        for pair in (0..end).rev() {
            let Some([one, other]) = items.get_mut(pair..).and_then(<[T]>::first_chunk_mut) else {
                return;
            };
            if one <= other {
                break;
            }
            core::mem::swap(one, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_order_of_a_few_is_sorted() {
        // All lists of five digits below five, which have all orders and all repetitions.
        for number in 0..5_u32.pow(5) {
            let mut items: [u32; 5] =
                core::array::from_fn(|place| number / 5_u32.pow(u32::try_from(place).unwrap()) % 5);
            let mut expected = items;
            expected.sort_unstable();
            sort_few(&mut items);
            assert_eq!(items, expected);
        }
    }
}
