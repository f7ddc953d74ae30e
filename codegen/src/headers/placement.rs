//! Which comment is of which function, by where it stands.
//!
//! libclang takes the comment above a declaration, so in a header whose comments stand below, each function gets its neighbour's.
//! Here a comment that touches only one of its neighbours, with no empty line between, is that one's.
//! Where it touches both, or neither, the header's custom decides: whether more of its comments touch what is above or what is below.
//! A comment that begins with a prototype is of what it declares, wherever it stands.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use super::source::{Comment, Source};
use super::{comments, source};
use crate::model::Place;

/// The comments of functions and of macros that take arguments.
#[derive(Debug, Default)]
pub(super) struct Placement {
    /// Files that could be read.
    files: BTreeSet<String>,
    /// By the place of a function.
    at: BTreeMap<(String, u32, u32), String>,
    /// By the name that stands in the comment itself.
    named: BTreeMap<String, String>,
    /// The words of comments that would be taken for those of what stands below.
    gone: BTreeSet<String>,
}

impl Placement {
    /// That of these functions, by their places; `names` are what a comment may declare.
    pub(super) fn of(functions: &[Place], names: &BTreeSet<String>) -> Placement {
        let mut placement = Placement::default();
        let mut files: BTreeMap<&str, Vec<&Place>> = BTreeMap::new();
        for place in functions {
            files.entry(&place.file).or_default().push(place);
        }
        for (file, places) in files {
            // The file that includes the headers is nowhere.
            let Ok(bytes) = fs::read(file) else { continue };
            placement.files.insert(file.to_owned());
            let source = Source::of(&source::text(&bytes));
            placement.add(&source, &places, names);
        }
        placement
    }

    /// The comment of the function there; `Err` if this file is not known.
    pub(super) fn at(&self, place: &Place, name: &str) -> Result<Option<String>, ()> {
        if !self.files.contains(&place.file) {
            return Err(());
        }
        let key = (place.file.clone(), place.line, place.column);
        let beside = self.at.get(&key).cloned();
        Ok(beside.or_else(|| self.named(name)))
    }

    /// The comment that declares this itself.
    pub(super) fn named(&self, name: &str) -> Option<String> {
        self.named.get(name).cloned()
    }

    /// Whether a comment is of a function above it, or of what it declares itself.
    pub(super) fn is_gone(&self, comment: &str) -> bool {
        self.gone.contains(&words(comment))
    }

    fn add(&mut self, source: &Source, places: &[&Place], names: &BTreeSet<String>) {
        let mut comments: Vec<&Comment> = Vec::new();
        for comment in &source.comments {
            let Some(text) = comments::text(&comment.text) else {
                continue;
            };
            let Some((name, rest)) = comments::declared(&text) else {
                comments.push(comment);
                continue;
            };
            self.gone.insert(words(&comment.text));
            if names.contains(&name) && !rest.is_empty() {
                self.named.insert(name, rest);
            }
        }
        // What one macro declares has one place, and nothing says of which function the comment is.
        let is_one = |place: &&Place| places.iter().filter(|other| *other == place).count() == 1;
        let mut spots: Vec<Spot<'_>> = { places.iter().copied().filter(is_one) }
            .filter_map(|place| Spot::of(source, &comments, place))
            .collect();
        spots.sort_by_key(|spot| spot.at);
        let above = spots.iter().filter(|spot| spot.is_clearly_above()).count();
        let below = spots.iter().filter(|spot| spot.is_clearly_below()).count();
        let custom = match below > above {
            true => Custom::Below,
            false => Custom::Above,
        };
        // What stands below several functions, with nothing between, speaks of all of them.
        let mut next: Option<(&Spot<'_>, &Comment)> = None;
        for spot in spots.iter().rev() {
            let run = next
                .filter(|(next, _)| {
                    custom == Custom::Below && spot.begins_run && spot.is_before(source, next)
                })
                .map(|(_, comment)| (comment, false));
            let choice = spot.choice(custom).or(run);
            next = choice
                .filter(|(_, above)| !above)
                .map(|(comment, _)| (spot, comment));
            let Some((comment, above)) = choice else {
                continue;
            };
            let Some(text) = comments::text(&comment.text) else {
                continue;
            };
            if !above {
                self.gone.insert(words(&comment.text));
            }
            let key = (spot.place.file.clone(), spot.place.line, spot.place.column);
            self.at.insert(key, text);
        }
    }
}

/// Where most comments of a header stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Custom {
    Above,
    Below,
}

/// A function, and the comments next to it.
struct Spot<'s> {
    place: &'s Place,
    at: usize,
    /// Behind the declaration, if it has no body.
    end: Option<usize>,
    above: Option<&'s Comment>,
    /// Nothing is between.
    touches_above: bool,
    /// On the line on which the declaration ends.
    beside: Option<&'s Comment>,
    /// On the next line.
    below: Option<&'s Comment>,
    /// What is below the comment below touches it as well.
    below_is_between: bool,
    /// Code is on the next line.
    begins_run: bool,
}

impl<'s> Spot<'s> {
    fn of(source: &Source, comments: &[&'s Comment], place: &'s Place) -> Option<Spot<'s>> {
        let at = source.offset(place.line, place.column)?;
        // Comments are in the order in which they stand.
        let before = comments.partition_point(|comment| comment.end <= at);
        let above = { comments[..before].iter().rev().copied() }
            .find(|comment| comment.alone)
            .filter(|comment| !source.code(comment.end, at).contains([';', '{', '}', '#']));
        let end = source.end_of_declaration(at);
        let behind = match end {
            Some(end) => &comments[comments.partition_point(|comment| comment.start < end)..],
            None => &[],
        };
        let lines = |comment: &Comment| source.lines_between(end?, comment.start);
        let near = || {
            { behind.iter().copied() }
                .map_while(|comment| Some((lines(comment)?, comment)))
                .take_while(|(lines, _)| *lines <= 1)
        };
        let after = |count: usize| {
            let found = near().find(|(lines, _)| *lines == count);
            found.map(|(_, comment)| comment)
        };
        let below = after(1);
        Some(Spot {
            place,
            at,
            end,
            above,
            touches_above: above.is_some_and(|comment| source.touches_below(comment.end)),
            beside: after(0),
            below,
            below_is_between: below.is_some_and(|comment| source.touches_below(comment.end)),
            begins_run: end.is_some_and(|end| source.touches_below(end)),
        })
    }

    /// Over functions that touch each other it is a heading.
    fn is_clearly_above(&self) -> bool {
        self.touches_above && !self.begins_run && self.above.is_some_and(|comment| !comment.hangs)
    }

    fn is_clearly_below(&self) -> bool {
        self.below.is_some() && !self.below_is_between
    }

    /// Whether the other is the next declaration.
    fn is_before(&self, source: &Source, other: &Spot<'_>) -> bool {
        let code = self.end.map(|end| source.code(end, other.at));
        code.is_some_and(|code| !code.contains([';', '{', '}', '#']))
    }

    /// The function's comment, and whether it stands above.
    fn choice(&self, custom: Custom) -> Option<(&'s Comment, bool)> {
        let beside = self.beside.map(|comment| (comment, false));
        let below = self.below.map(|comment| (comment, false));
        let above = self.above.map(|comment| (comment, true));
        match custom {
            Custom::Above => above
                .filter(|_| self.touches_above)
                .or(beside)
                .or(below.filter(|_| !self.below_is_between))
                .or(above.filter(|(comment, _)| !comment.hangs)),
            Custom::Below => below
                .or(beside)
                .or(above.filter(|_| self.is_clearly_above())),
        }
    }
}

/// A comment without anything that depends on how it is written.
fn words(comment: &str) -> String {
    comment.chars().filter(|c| c.is_alphanumeric()).collect()
}
