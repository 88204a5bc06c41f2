//! How answers are hashed, and the randomness that it takes.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyInt, PyTuple};
use twogate::{Argon2Parameters, Entropy};

use crate::answer::items;
use crate::error::call_error;
use crate::guard::guard;
use crate::pepper::Pepper;
use crate::secret::{bytes, never_pickled};

/// How a host hashes answers, with Argon2id: the parameters of new hashes, and its peppers.
///
/// The newest pepper stands first: new hashes take that one, the others still verify. Raises CallError
/// where a parameter is out of bounds, or where two peppers have one name.
#[pyclass(frozen, module = "twogate")]
pub(crate) struct Hashing {
    core: twogate::Hashing,
    argon2: Argon2Parameters,
    /// The peppers, the newest first.
    #[pyo3(get)]
    peppers: Py<PyTuple>,
}

#[pymethods]
impl Hashing {
    #[new]
    #[pyo3(
        signature = (
            memory_kib=Parameter(Argon2Parameters::default().memory_kib),
            iterations=Parameter(Argon2Parameters::default().iterations),
            parallelism=Parameter(Argon2Parameters::default().parallelism),
            peppers=Peppers(None),
        ),
        text_signature = "(memory_kib=19456, iterations=2, parallelism=1, peppers=())"
    )]
    fn new(
        py: Python<'_>,
        memory_kib: Parameter,
        iterations: Parameter,
        parallelism: Parameter,
        peppers: Peppers<'_>,
    ) -> PyResult<Self> {
        guard(py, || {
            let argon2 = Argon2Parameters {
                memory_kib: memory_kib.0,
                iterations: iterations.0,
                parallelism: parallelism.0,
            };
            let peppers = peppers.all()?;
            let core = peppers.iter().map(|pepper| pepper.get().core.clone()).collect();
            let core = twogate::Hashing::new(argon2, core).map_err(|it| call_error(py, it))?;
            Ok(Self { core, argon2, peppers: PyTuple::new(py, peppers)?.unbind() })
        })
    }

    /// Memory in KiB: 7168 to 65536.
    #[getter]
    fn memory_kib(&self) -> u32 {
        self.argon2.memory_kib
    }

    /// Passes over the memory: 1 to 10.
    #[getter]
    fn iterations(&self) -> u32 {
        self.argon2.iterations
    }

    /// Lanes: 1.
    #[getter]
    fn parallelism(&self) -> u32 {
        self.argon2.parallelism
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    #[expect(clippy::unused_self, reason = "Python passes it")]
    fn __reduce__(&self) -> PyResult<Py<PyAny>> {
        Err(never_pickled())
    }

    fn __repr__(&self) -> String {
        let Argon2Parameters { memory_kib, iterations, parallelism } = self.argon2;
        format!(
            "Hashing(memory_kib={memory_kib}, iterations={iterations}, parallelism={parallelism}, ..)"
        )
    }
}

/// The argument `hashing`, or the default where it is left out.
pub(crate) fn hashing(given: Option<&Bound<'_, PyAny>>) -> PyResult<twogate::Hashing> {
    let Some(given) = given else {
        return Ok(twogate::Hashing::default());
    };
    let given = given.cast::<Hashing>().map_err(|_| wrong("hashing must be a twogate.Hashing"))?;
    Ok(given.get().core.clone())
}

/// The argument `entropy`, or what the operating system gives where it is left out.
pub(crate) fn entropy(py: Python<'_>, given: Option<&Bound<'_, PyAny>>) -> PyResult<Entropy> {
    let drawn = match given {
        Some(given) => bytes(given),
        None => bytes(&py.import("secrets")?.call_method1("token_bytes", (32,))?),
    };
    let drawn = drawn.ok_or_else(|| wrong("entropy must be bytes"))?;
    Entropy::new(&drawn).map_err(|error| call_error(py, error))
}

/// A parameter of Argon2id.
#[derive(Clone, Copy)]
struct Parameter(u32);

impl FromPyObject<'_, '_> for Parameter {
    type Error = PyErr;

    fn extract(value: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        if value.is_instance_of::<PyBool>() || !value.is_instance_of::<PyInt>() {
            return Err(wrong("a parameter must be an int"));
        }
        // Beyond 32 bits all are alike to core: out of bounds.
        Ok(Self(value.extract().unwrap_or(u32::MAX)))
    }
}

/// The argument `peppers`, where it is given. `None` is not left out: a host that has lost its peppers
/// must not go on without.
struct Peppers<'py>(Option<Bound<'py, PyAny>>);

impl<'py> FromPyObject<'_, 'py> for Peppers<'py> {
    type Error = PyErr;

    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        Ok(Self(Some(value.to_owned())))
    }
}

impl Peppers<'_> {
    fn all(self) -> PyResult<Vec<Py<Pepper>>> {
        let Some(given) = self.0 else {
            return Ok(Vec::new());
        };
        let pepper = |item: Bound<'_, PyAny>| match item.cast::<Pepper>() {
            Ok(pepper) => Ok(pepper.clone().unbind()),
            Err(_) => Err(wrong("every pepper must be a twogate.Pepper")),
        };
        items(&given, "peppers")?.try_iter()?.map(|item| pepper(item?)).collect()
    }
}

fn wrong(text: &'static str) -> PyErr {
    PyTypeError::new_err(text)
}
