//! The names in a wrapper. The C function is declared in its body and hides whatever has the same name, so nothing else may have it.

use proc_macro2::{Ident, Span};
use quote::format_ident;

use crate::model::{Conversion, Function, Parameter};

/// All names of a wrapper, each different from the others.
pub(crate) struct Names {
    /// The function record.
    pub(crate) record: Ident,
    /// The parameters, under their own names where possible.
    pub(crate) parameters: Vec<Ident>,
    /// Of each parameter that is a slice, its length.
    pub(crate) lengths: Vec<Option<Ident>>,
    /// Of each parameter that is a closure or the data of one, what holds that closure: for the call, or for C that keeps it.
    pub(crate) scoped: Vec<Option<Ident>>,
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
        taken.extend(
            function
                .limit
                .as_ref()
                .and_then(|path| path.get_ident().cloned()),
        );
        let (closures, scoped) = closures(&function.parameters, &mut taken);
        let parameters = function.parameters.iter().zip(closures);
        let parameters = parameters.map(|(parameter, closure)| match &parameter.conversion {
            Conversion::Data => {
                let of = closure.as_ref().unwrap_or(&parameter.name);
                fresh(&format_ident!("{}_data", of), &mut taken)
            }
            _ if parameter.name == function.c_name => fresh(&parameter.name, &mut taken),
            _ => parameter.name.clone(),
        });
        let parameters = parameters.collect();
        let lengths = lengths(&function.parameters, &mut taken);
        let record = fresh(&Ident::new("FUNCTION", Span::call_site()), &mut taken);
        Names {
            record,
            parameters,
            lengths,
            scoped,
        }
    }
}

/// Of each parameter that is a closure or the data of one, the closure's name, and the name of what holds it.
fn closures(
    parameters: &[Parameter],
    taken: &mut Vec<Ident>,
) -> (Vec<Option<Ident>>, Vec<Option<Ident>>) {
    let (mut names, mut scoped) = (vec![None; parameters.len()], vec![None; parameters.len()]);
    let places = |data: bool| {
        let places = parameters.iter().enumerate();
        places.filter_map(move |(place, parameter)| match parameter.conversion {
            Conversion::Closure(_) => (!data).then_some(place),
            Conversion::Data => data.then_some(place),
            _ => None,
        })
    };
    for (closure, data) in places(false).zip(places(true)) {
        let name = &parameters[closure].name;
        let holder = match &parameters[closure].conversion {
            Conversion::Closure(closure) if closure.until.is_some() => {
                format_ident!("{}_kept", name)
            }
            _ => format_ident!("{}_scoped", name),
        };
        let holder = fresh(&holder, taken);
        for place in [closure, data] {
            names[place] = Some(name.clone());
            scoped[place] = Some(holder.clone());
        }
    }
    (names, scoped)
}

/// Of each parameter that is a slice, the name of its length.
pub(crate) fn lengths(parameters: &[Parameter], taken: &mut Vec<Ident>) -> Vec<Option<Ident>> {
    let lengths = parameters.iter().map(|parameter| {
        matches!(parameter.conversion, Conversion::Slice { .. })
            .then(|| fresh(&format_ident!("{}_len", parameter.name), taken))
    });
    lengths.collect()
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
