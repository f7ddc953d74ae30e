//! The names in a wrapper. The C function is declared in its body and hides whatever has the same name, so nothing else may have it.

use proc_macro2::{Ident, Span};
use quote::format_ident;

use crate::model::{Conversion, Function};

/// All names of a wrapper, each different from the others.
pub(crate) struct Names {
    /// The function record.
    pub(crate) record: Ident,
    /// The parameters, under their own names where possible.
    pub(crate) parameters: Vec<Ident>,
    /// Of each parameter that is a slice, its length.
    pub(crate) lengths: Vec<Option<Ident>>,
}

impl Names {
    /// Chooses the names for a function.
    pub(crate) fn of(function: &Function) -> Names {
        let mut taken = vec![function.c_name.clone()];
        taken.extend(
            function
                .parameters
                .iter()
                .map(|parameter| parameter.name.clone()),
        );
        let parameters = function.parameters.iter().map(|parameter| {
            if parameter.name == function.c_name {
                fresh(&parameter.name, &mut taken)
            } else {
                parameter.name.clone()
            }
        });
        let parameters = parameters.collect();
        let lengths = function.parameters.iter().map(|parameter| {
            matches!(parameter.conversion, Conversion::Slice { .. })
                .then(|| fresh(&format_ident!("{}_len", parameter.name), &mut taken))
        });
        let lengths = lengths.collect();
        let record = fresh(&Ident::new("FUNCTION", Span::call_site()), &mut taken);
        Names {
            record,
            parameters,
            lengths,
        }
    }
}

/// `name`, with as many `_` behind it as make it new.
fn fresh(name: &Ident, taken: &mut Vec<Ident>) -> Ident {
    let mut fresh = name.clone();
    while taken.contains(&fresh) {
        fresh = format_ident!("{}_", fresh);
    }
    taken.push(fresh.clone());
    fresh
}
