//! The groups of benchmarks, and which of them are run.

pub(crate) mod call;
pub(crate) mod callback;
pub(crate) mod kept;
pub(crate) mod live;
pub(crate) mod loops;
pub(crate) mod tasks;

use crate::measure::{Fallible, Rounds};
use crate::report::Report;

/// A group: its name, its cases, and what runs those of them that the plan has.
struct Group {
    name: &'static str,
    cases: &'static [&'static str],
    run: fn(&Plan, &mut Report) -> Fallible<()>,
}

const GROUPS: &[Group] = &[
    Group {
        name: "call",
        cases: call::CASES,
        run: call::run,
    },
    Group {
        name: "callback",
        cases: callback::CASES,
        run: callback::run,
    },
    Group {
        name: "live",
        cases: live::CASES,
        run: live::run,
    },
    Group {
        name: "kept",
        cases: kept::CASES,
        run: kept::run,
    },
    Group {
        name: "tasks",
        cases: tasks::CASES,
        run: tasks::run,
    },
];

/// What is run, and how thoroughly.
pub(crate) struct Plan {
    cases: Vec<&'static str>,
    quick: bool,
}

impl Plan {
    /// The plan for what the user named: groups or cases, or nothing, which is everything.
    pub(crate) fn new(selected: Vec<String>, quick: bool) -> Result<Plan, String> {
        let all = || {
            GROUPS
                .iter()
                .flat_map(|group| group.cases.iter().map(move |case| (group.name, *case)))
        };
        let matches = |name: &str, (group, case): (&str, &str)| name == group || name == case;
        if let Some(unknown) = selected
            .iter()
            .find(|name| !all().any(|pair| matches(name, pair)))
        {
            let groups: Vec<_> = GROUPS.iter().map(|group| group.name).collect();
            let cases: Vec<_> = all().map(|(_, case)| case).collect();
            return Err(format!(
                "there is no group or case `{unknown}`; the groups are {}, the cases {}",
                groups.join(", "),
                cases.join(", ")
            ));
        }
        let cases = all()
            .filter(|pair| selected.is_empty() || selected.iter().any(|name| matches(name, *pair)))
            .map(|(_, case)| case);
        Ok(Plan {
            cases: cases.collect(),
            quick,
        })
    }

    pub(crate) fn run(&self, report: &mut Report) -> Fallible<()> {
        for group in GROUPS {
            if group.cases.iter().any(|case| self.has(case)) {
                (group.run)(self, report)?;
            }
        }
        Ok(())
    }

    pub(crate) fn has(&self, case: &str) -> bool {
        self.cases.contains(&case)
    }

    /// Rounds that are long enough to tell whether other programs disturbed them; a quick run takes them as they come.
    fn rounds(&self, thorough: usize, quick: usize) -> Rounds {
        if self.quick {
            return Rounds::all(quick);
        }
        Rounds {
            wanted: thorough,
            most: 2 * thorough,
        }
    }

    /// The first of two numbers in a thorough run, the second in a quick one.
    pub(crate) fn thorough_or_quick<T>(&self, thorough: T, quick: T) -> T {
        if self.quick { quick } else { thorough }
    }
}

/// Whether some group has this case.
#[cfg(test)]
pub(crate) fn has_case(case: &str) -> bool {
    GROUPS.iter().any(|group| group.cases.contains(&case))
}

#[cfg(test)]
mod tests {
    use super::Plan;

    fn plan(names: &[&str]) -> Result<Plan, String> {
        Plan::new(names.iter().map(|name| (*name).to_owned()).collect(), false)
    }

    #[test]
    fn no_name_is_everything_a_group_its_cases_and_a_case_itself() {
        let everything = plan(&[]).expect("nothing is unknown");
        assert!(everything.has("call.empty") && everything.has("rendezvous.10000"));
        let group = plan(&["live"]).expect("a group");
        assert!(group.has("live.100") && group.has("rendezvous.10000"));
        assert!(!group.has("call.empty"));
        let case = plan(&["live.100"]).expect("a case");
        assert!(case.has("live.100") && !case.has("live.1000"));
    }

    #[test]
    fn an_unknown_name_is_an_error_that_lists_the_known_ones() {
        let error = plan(&["cal"]).err().expect("no such group");
        assert!(error.contains("`cal`") && error.contains("call.empty"));
    }
}
