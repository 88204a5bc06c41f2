//! How far a reset has come, in the bytes that are sealed.

use super::state::{Progress, Stage, Who};
use crate::flow::{CodeWay, Reader, Writer};
use crate::ledger::ChargeId;
use crate::method::Gate;
use crate::word::Action;

impl Progress {
    pub(crate) fn seal(&self, writer: &mut Writer) {
        let Self { who, required, proved, stage } = self;
        match who {
            Who::Decoy => writer.bytes(&[0; 33]),
            Who::Person { digest } => {
                writer.byte(1);
                writer.bytes(digest);
            }
        }
        writer.byte(*required);
        writer.byte(u8::try_from(proved.len()).unwrap_or(0));
        for gate in proved {
            writer.byte(gate.number());
        }
        stage.seal(writer);
    }

    pub(crate) fn opened(reader: &mut Reader<'_>) -> Option<Self> {
        let who = match (reader.byte()?, reader.bytes()?) {
            (0, _) => Who::Decoy,
            (_, digest) => Who::Person { digest },
        };
        let (required, count) = (reader.byte()?, reader.byte()?);
        let proved = (0..count).map(|_| Gate::from_number(reader.byte()?));
        let proved = proved.collect::<Option<_>>()?;
        Some(Self { who, required, proved, stage: Stage::opened(reader)? })
    }
}

impl Stage {
    fn seal(&self, writer: &mut Writer) {
        match self {
            Self::Choosing => writer.byte(1),
            Self::AwaitNumber { way } => writer.bytes(&[2, way.number()]),
            Self::AwaitCode { way } => writer.bytes(&[3, way.way().number()]),
            Self::AwaitAnswers { questions } => {
                writer.byte(4);
                writer.text(questions);
            }
            Self::AwaitAppCode => writer.byte(5),
            Self::AwaitHost { way, charge, number } => {
                // No number is 0.
                writer.bytes(&[6, way.number(), number.unwrap_or(0)]);
                writer.number(charge.get());
            }
            Self::ChoosingAction => writer.byte(7),
            Self::AwaitPassword => writer.byte(8),
            Self::Writing { action } => writer.bytes(&[9, action.number()]),
            Self::Done { cloud_failed } => writer.bytes(&[10, (*cloud_failed).into()]),
            Self::Ended(ended) => {
                writer.byte(11);
                writer.ended(ended);
            }
        }
    }

    fn opened(reader: &mut Reader<'_>) -> Option<Self> {
        Some(match reader.byte()? {
            1 => Self::Choosing,
            2 => Self::AwaitNumber { way: reader.way()? },
            3 => Self::AwaitCode { way: CodeWay::of(reader.way()?)? },
            4 => Self::AwaitAnswers { questions: reader.text()? },
            5 => Self::AwaitAppCode,
            6 => {
                let way = reader.way()?;
                let number = Some(reader.byte()?).filter(|number| *number > 0);
                Self::AwaitHost { way, number, charge: ChargeId::new(reader.number()?) }
            }
            7 => Self::ChoosingAction,
            8 => Self::AwaitPassword,
            9 => Self::Writing { action: Action::from_number(reader.byte()?)? },
            10 => Self::Done { cloud_failed: reader.byte()? == 1 },
            11 => Self::Ended(reader.ended()?),
            _ => return None,
        })
    }
}
