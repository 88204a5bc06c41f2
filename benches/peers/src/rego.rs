//! regorus: policies compiled once, to the bytecode of its virtual machine.

mod input;

use std::hint::black_box;
use std::sync::Arc;

use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::program::Program;
use regorus::rvm::vm::RegoVM;
use regorus::{Engine, Value};
use twogate::Reason;

use self::input::Names;
use crate::answer::Answer;
use crate::case::Case;
use crate::measure::{Row, Work};
use crate::tenant::Tenant;

const ENTRY_POINT: &str = "data.sspr.reason";

pub struct Rego {
    user: Compiled,
    facts: Compiled,
    data: Value,
    names: Names,
}

/// One policy, for the interpreter and for the virtual machine.
struct Compiled {
    engine: Engine,
    program: Arc<Program>,
}

/// What answers; each call changes it.
pub struct Machines {
    user: RegoVM,
    facts: RegoVM,
    interpreter: Engine,
}

impl Rego {
    pub fn new(tenant: Tenant) -> Self {
        let data = input::data(tenant);
        Self {
            user: Compiled::new(include_str!("../policies/user.rego"), &data),
            facts: Compiled::new(include_str!("../policies/facts.rego"), &data),
            data,
            names: Names::new(),
        }
    }

    pub fn machines(&self) -> Machines {
        Machines {
            user: self.machine(&self.user),
            facts: self.machine(&self.facts),
            interpreter: self.user.engine.clone(),
        }
    }

    /// The answers of the machine from a user and from facts, and of the interpreter; they have to
    /// agree.
    pub fn answer(&self, machines: &mut Machines, case: &Case) -> Answer {
        let (user, facts) = (self.names.user(case), self.names.facts(case));
        let answer = answer_of(&execute(&mut machines.user, user.clone()));
        for other in
            [execute(&mut machines.facts, facts), interpret(&mut machines.interpreter, user)]
        {
            assert_eq!(answer_of(&other), answer, "the answers of regorus differ");
        }
        answer
    }

    pub fn rows(&self, cases: &[Case]) -> [Row<'_>; 4] {
        let facts: Vec<Value> = cases.iter().map(|case| self.names.facts(case)).collect();
        let users: Vec<Value> = cases.iter().map(|case| self.names.user(case)).collect();
        let prepared = |what, work, compiled, inputs: Vec<Value>| {
            let mut machine = self.machine(compiled);
            Row::new("regorus", what, work, move || {
                for input in &inputs {
                    black_box(execute(&mut machine, black_box(input).clone()));
                }
            })
        };
        let (mut machine, mut interpreter) = (self.machine(&self.user), self.user.engine.clone());
        let (built, interpreted) = (cases.to_vec(), users.clone());
        [
            prepared("facts as input", Work::Facts, &self.facts, facts),
            prepared("user as input", Work::PreparedUser, &self.user, users),
            Row::new("regorus", "from a user: input built", Work::User, move || {
                for case in &built {
                    let input = self.names.user(black_box(case));
                    black_box(execute(&mut machine, input));
                }
            }),
            Row::new("regorus", "user as input; interpreter", Work::PreparedUser, move || {
                for input in &interpreted {
                    black_box(interpret(&mut interpreter, black_box(input).clone()));
                }
            }),
        ]
    }

    fn machine(&self, compiled: &Compiled) -> RegoVM {
        let mut machine = RegoVM::new();
        machine.load_program(compiled.program.clone());
        machine.set_data(self.data.clone()).expect("the data hold");
        // No limits, so no time goes into watching them.
        machine.set_execution_timer_config(None);
        machine.set_max_instructions(usize::MAX);
        machine
    }
}

impl Compiled {
    fn new(policy: &str, data: &Value) -> Self {
        let mut engine = Engine::new();
        engine.add_policy("sspr.rego".into(), policy.into()).expect("the policy holds");
        engine.add_data(data.clone()).expect("the data hold");
        let compiled =
            engine.compile_with_entrypoint(&ENTRY_POINT.into()).expect("the policy compiles");
        let program = Compiler::compile_from_policy(&compiled, &[ENTRY_POINT])
            .expect("the policy compiles to bytecode");
        Self { engine, program }
    }
}

fn execute(machine: &mut RegoVM, input: Value) -> Value {
    machine.set_input(input);
    machine.execute().expect("the machine answers")
}

fn interpret(interpreter: &mut Engine, input: Value) -> Value {
    interpreter.set_input(input);
    interpreter.eval_rule(ENTRY_POINT.into()).expect("the interpreter answers")
}

fn answer_of(value: &Value) -> Answer {
    let word: &str = value.as_string().expect("a word");
    Answer::from_reason(match word {
        "allowed" => None,
        reason => Some(Reason::from_word(reason).expect("a reason of ours")),
    })
}
