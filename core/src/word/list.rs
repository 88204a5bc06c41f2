//! How a closed list is declared.

/// Declares a closed list.
///
/// A macro because an enumeration, the list of its values and their words must not drift apart,
/// and no function can declare all three. The first line of each value's documentation also goes
/// to the C header, through [`about`](Method::about).
macro_rules! words {
    ($(#[$list:meta])* $name:ident {
        $($(#[doc = $about:literal])+ $value:ident = $number:literal => $word:literal,)+
    }) => {
        $(#[$list])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum $name {
            $($(#[doc = $about])+ #[doc = concat!("\n\nIn documents: `", $word, "`.")]
            $value = $number,)+
        }

        impl $name {
            /// All values, in the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$value,)+];

            /// The word that documents carry.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$value => $word,)+ }
            }

            /// The number that C carries; never zero.
            #[must_use]
            pub const fn number(self) -> u8 {
                match self { $(Self::$value => $number,)+ }
            }

            /// What the value means, in one English line.
            #[must_use]
            pub const fn about(self) -> &'static str {
                match self { $(Self::$value => concat!($($about),+),)+ }
            }

            /// The value of a word, `None` for a word that is not in the list.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$value),)+ _ => None }
            }

            /// The value of a number, `None` for a number that is not in the list.
            #[must_use]
            pub const fn from_number(number: u8) -> Option<Self> {
                match number { $($number => Some(Self::$value),)+ _ => None }
            }
        }

        impl Word for $name {
            fn from_word(word: &str) -> Option<Self> {
                Self::from_word(word)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str($crate::word::list::Reading(core::marker::PhantomData))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }
    };
}

/// Reads a word of one of core's lists.
pub(crate) struct Reading<W>(pub(crate) core::marker::PhantomData<W>);

impl<W: Word> serde::de::Visitor<'_> for Reading<W> {
    type Value = W;

    fn expecting(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("a word of the list")
    }

    fn visit_str<E: serde::de::Error>(self, word: &str) -> Result<W, E> {
        // What was given is not named: it can be anything.
        W::from_word(word).ok_or_else(|| E::custom("a word that is not in the list"))
    }
}

/// A value that a document names by a word.
pub(crate) trait Word: Sized {
    /// The value of a word, `None` for a word that is not in the list.
    fn from_word(word: &str) -> Option<Self>;
}

pub(crate) use words;
