//! The groups of benchmarks, and what runs each of them.

mod call;
mod callback;
mod growth;
mod kept;
mod live;
mod loops;
mod service;
mod tasks;

use crate::child::answer;
use crate::measure::Fallible;
use crate::plan::Plan;
use crate::report::Report;

/// A group of benchmarks, or a part of one.
struct Group {
    name: &'static str,
    /// What its jobs are called.
    jobs: &'static str,
    cases: &'static [&'static str],
    /// Runs those of its cases that the plan has.
    run: fn(&Plan, &mut Report) -> Fallible<()>,
    /// In a child: does a job, and returns its result as JSON.
    perform: fn(&str) -> Fallible<String>,
}

const GROUPS: &[Group] = &[
    Group {
        name: call::GROUP,
        jobs: call::GROUP,
        cases: call::CASES,
        run: call::run,
        perform: |job| answer(job, call::Job::perform),
    },
    Group {
        name: callback::GROUP,
        jobs: callback::GROUP,
        cases: callback::CASES,
        run: callback::run,
        perform: |job| answer(job, callback::Job::perform),
    },
    Group {
        name: live::GROUP,
        jobs: live::GROUP,
        cases: live::CASES,
        run: live::run,
        perform: |job| answer(job, live::Job::perform),
    },
    Group {
        name: kept::GROUP,
        jobs: kept::GROUP,
        cases: kept::CASES,
        run: kept::run,
        perform: |job| answer(job, kept::Job::perform),
    },
    Group {
        name: tasks::GROUP,
        jobs: tasks::GROUP,
        cases: tasks::CASES,
        run: tasks::run,
        perform: |job| answer(job, tasks::Job::perform),
    },
    Group {
        name: service::GROUP,
        jobs: service::locks::JOBS,
        cases: service::locks::CASES,
        run: service::locks::run,
        perform: |job| answer(job, service::locks::Job::perform),
    },
    Group {
        name: service::GROUP,
        jobs: service::short::JOBS,
        cases: service::short::CASES,
        run: service::short::run,
        perform: |job| answer(job, service::short::Job::perform),
    },
    Group {
        name: service::GROUP,
        jobs: service::start::JOBS,
        cases: service::start::CASES,
        run: service::start::run,
        perform: |job| answer(job, service::start::Job::perform),
    },
    Group {
        name: service::GROUP,
        jobs: service::turns::JOBS,
        cases: service::turns::CASES,
        run: service::turns::run,
        perform: |job| answer(job, service::turns::Job::perform),
    },
    Group {
        name: service::GROUP,
        jobs: "service.quickstart",
        cases: service::quickstart::CASES,
        run: service::quickstart::run,
        perform: no_jobs,
    },
    Group {
        name: service::GROUP,
        jobs: "service.sqlite",
        cases: service::sqlite::CASES,
        run: service::sqlite::run,
        perform: no_jobs,
    },
    Group {
        name: service::GROUP,
        jobs: "service.web",
        cases: service::web::CASES,
        run: service::web::run,
        perform: no_jobs,
    },
    Group {
        name: growth::GROUP,
        jobs: growth::GROUP,
        cases: growth::CASES,
        run: growth::run,
        perform: |job| answer(job, growth::Job::perform),
    },
];

/// For groups whose samples other programs take.
fn no_jobs(job: &str) -> Fallible<String> {
    Err(format!("there is no job {job}").into())
}

/// The plan for what the user named: groups or cases, or nothing, which is everything.
pub(crate) fn plan(selected: &[String], quick: bool) -> Result<Plan, String> {
    let all: Vec<_> = GROUPS
        .iter()
        .map(|group| (group.name, group.cases))
        .collect();
    Plan::new(&all, selected, quick)
}

/// Runs what the plan has.
pub(crate) fn run(plan: &Plan, report: &mut Report) -> Fallible<()> {
    for group in GROUPS {
        if group.cases.iter().any(|case| plan.has(case)) {
            (group.run)(plan, report)?;
        }
    }
    Ok(())
}

/// In a child: does a job and prints its result, in one line of JSON.
pub(crate) fn perform(jobs: &str, job: &str) -> Fallible<()> {
    let group = GROUPS.iter().find(|group| group.jobs == jobs);
    let group = group.ok_or("there are no such jobs")?;
    println!("{}", (group.perform)(job)?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::GROUPS;
    use crate::targets;

    #[test]
    fn every_target_is_of_a_case_that_exists() {
        for target in targets::cases() {
            let exists = GROUPS.iter().any(|group| group.cases.contains(&target));
            assert!(exists, "no case {target}");
        }
    }
}
