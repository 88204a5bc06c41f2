//! How far a registration has come, in the bytes that are sealed.

use alloc::string::String;

use super::state::{Asked, Progress, Stage};
use crate::flow::{CodeWay, Reader, Writer};
use crate::ledger::ChargeId;
use crate::word::Method;

impl Progress {
    pub(crate) fn seal(&self, writer: &mut Writer) {
        let Self { confirmed, stage } = self;
        writer.byte(u8::try_from(confirmed.len()).unwrap_or(0));
        for method in confirmed {
            writer.byte(method.number());
        }
        stage.seal(writer);
    }

    pub(crate) fn opened(reader: &mut Reader<'_>) -> Option<Self> {
        let count = reader.byte()?;
        let confirmed = (0..count).map(|_| Method::from_number(reader.byte()?));
        let confirmed = confirmed.collect::<Option<_>>()?;
        Some(Self { confirmed, stage: Stage::opened(reader)? })
    }
}

impl Stage {
    fn seal(&self, writer: &mut Writer) {
        match self {
            Self::Overview => writer.byte(1),
            Self::AwaitCode { way, value } => {
                writer.bytes(&[2, way.way().number()]);
                writer.text(value.as_bytes());
            }
            Self::AwaitHost { asked: Asked::Phone { value }, charge } => {
                writer.byte(3);
                writer.number(charge.get());
                writer.text(value.as_bytes());
            }
            Self::AwaitHost { asked: Asked::App { number }, charge } => {
                writer.byte(4);
                writer.number(charge.get());
                writer.byte(*number);
            }
            Self::Finished => writer.byte(5),
            Self::Dismissed => writer.byte(6),
            Self::Ended(ended) => {
                writer.byte(7);
                writer.ended(ended);
            }
        }
    }

    fn opened(reader: &mut Reader<'_>) -> Option<Self> {
        Some(match reader.byte()? {
            1 => Self::Overview,
            2 => Self::AwaitCode { way: CodeWay::of(reader.way()?)?, value: value(reader)? },
            3 => {
                let charge = ChargeId::new(reader.number()?);
                Self::AwaitHost { charge, asked: Asked::Phone { value: value(reader)? } }
            }
            4 => {
                let charge = ChargeId::new(reader.number()?);
                Self::AwaitHost { charge, asked: Asked::App { number: reader.byte()? } }
            }
            5 => Self::Finished,
            6 => Self::Dismissed,
            7 => Self::Ended(reader.ended()?),
            _ => return None,
        })
    }
}

fn value(reader: &mut Reader<'_>) -> Option<String> {
    String::from_utf8(reader.text()?).ok()
}
