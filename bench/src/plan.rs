//! What is run, and how thoroughly.

use crate::measure::Rounds;

/// The cases that are run, and how thoroughly.
pub(crate) struct Plan {
    cases: Vec<&'static str>,
    quick: bool,
}

impl Plan {
    /// The plan for what the user named: groups or cases, or nothing, which is everything. `all` are the groups, and the cases of each.
    pub(crate) fn new(
        all: &[(&'static str, &'static [&'static str])],
        selected: &[String],
        quick: bool,
    ) -> Result<Plan, String> {
        let pairs = || {
            all.iter()
                .flat_map(|(group, cases)| cases.iter().map(move |case| (*group, *case)))
        };
        let matches = |name: &str, (group, case): (&str, &str)| name == group || name == case;
        if let Some(unknown) = selected
            .iter()
            .find(|name| !pairs().any(|pair| matches(name, pair)))
        {
            let groups: Vec<_> = all.iter().map(|(group, _)| *group).collect();
            let cases: Vec<_> = pairs().map(|(_, case)| case).collect();
            return Err(format!(
                "there is no group or case `{unknown}`; the groups are {}, the cases {}",
                groups.join(", "),
                cases.join(", ")
            ));
        }
        let cases = pairs()
            .filter(|pair| selected.is_empty() || selected.iter().any(|name| matches(name, *pair)))
            .map(|(_, case)| case);
        Ok(Plan {
            cases: cases.collect(),
            quick,
        })
    }

    pub(crate) fn has(&self, case: &str) -> bool {
        self.cases.contains(&case)
    }

    /// Rounds that are long enough to tell whether other programs disturbed them; a quick run takes them as they come.
    pub(crate) fn rounds(&self, thorough: usize, quick: usize) -> Rounds {
        if self.quick {
            return Rounds::all(quick);
        }
        Rounds {
            wanted: thorough,
            most: 2 * thorough,
        }
    }

    /// Rounds that take too long to make more of them than count.
    pub(crate) fn as_they_come(&self, thorough: usize, quick: usize) -> Rounds {
        Rounds::all(self.thorough_or_quick(thorough, quick))
    }

    /// The first of two numbers in a thorough run, the second in a quick one.
    pub(crate) fn thorough_or_quick<T>(&self, thorough: T, quick: T) -> T {
        if self.quick { quick } else { thorough }
    }
}

#[cfg(test)]
mod tests {
    use super::Plan;

    fn plan(names: &[&str]) -> Result<Plan, String> {
        let all: &[(_, &[_])] = &[
            ("call", &["call.empty"]),
            ("live", &["live.100", "live.1000", "rendezvous.10000"]),
        ];
        let names: Vec<_> = names.iter().map(|name| (*name).to_owned()).collect();
        Plan::new(all, &names, false)
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
