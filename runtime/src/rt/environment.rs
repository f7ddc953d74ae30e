//! The environment variables, checked: a bad value is an error, never a silent default.

use std::env;

use super::StartError;

/// What `CFFI_STRESS` asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Stress {
    pub(super) retake: bool,
    pub(super) no_membarrier: bool,
}

/// A whole number of at least one from the variable, if it is set.
pub(super) fn number(name: &'static str) -> Result<Option<usize>, StartError> {
    let Some(value) = env::var_os(name) else {
        return Ok(None);
    };
    let parsed = value
        .to_str()
        .and_then(|text| text.trim().parse::<usize>().ok())
        .filter(|number| *number > 0);
    match parsed {
        Some(number) => Ok(Some(number)),
        None => Err(StartError::BadVariable {
            name,
            value: value.to_string_lossy().into_owned(),
            wanted: "a whole number of at least 1",
        }),
    }
}

/// The words of `CFFI_STRESS`, separated by commas.
pub(super) fn stress() -> Result<Stress, StartError> {
    let name = "CFFI_STRESS";
    let mut stress = Stress::default();
    let Some(value) = env::var_os(name) else {
        return Ok(stress);
    };
    let value = value.to_string_lossy();
    for word in value
        .split(',')
        .map(str::trim)
        .filter(|word| !word.is_empty())
    {
        match word {
            "retake" => stress.retake = true,
            "nomembarrier" => stress.no_membarrier = true,
            _ => {
                return Err(StartError::BadVariable {
                    name,
                    value: value.into_owned(),
                    wanted: "`retake`, `nomembarrier`, or both with a comma between",
                });
            }
        }
    }
    Ok(stress)
}
