//! Nothing is decided by what things are called: a header in which every name has a prefix comes to the same, but for the prefix.

use std::collections::BTreeSet;
use std::fs;

use cffi_codegen::headers::{self, Request};
use cffi_codegen::model::{Model, Place};
use cffi_codegen::report::Report;

use crate::scene;

const PREFIX: &str = "zz_";

/// The annotations that the rules are tested with.
const ANNOTATIONS: &str = include_str!("../rules/sqlite3.toml");

#[test]
fn names_with_a_prefix_come_to_the_same() {
    let Ok(header) = fs::read_to_string("/usr/include/sqlite3.h") else {
        println!("untested: libsqlite3-dev is not installed");
        return;
    };
    let model = read(&header);
    let names = names(&model);
    assert!(names.len() > 700, "{} names", names.len());
    let other = read(&prefixed(&header, &names));
    assert_eq!(other.functions.len(), model.functions.len());
    assert!({ other.functions.iter() }.all(|one| one.name.starts_with(PREFIX)));

    for annotations in [
        "[library]\nheaders = [\"x.h\"]\n".to_owned(),
        ANNOTATIONS.to_owned(),
    ] {
        let ours = scene::annotated(&model, &annotations);
        let theirs = scene::annotated(&other, &prefixed(&annotations, &names));
        let without = |told: String| told.replace(PREFIX, "");
        assert_eq!(
            Report::of(&ours).json(),
            without(Report::of(&theirs).json())
        );
        let (ours, theirs) = (format!("{ours:#?}"), without(format!("{theirs:#?}")));
        let mut lines = ours.lines().zip(theirs.lines());
        let different = lines.find(|(ours, theirs)| ours != theirs);
        assert_eq!(different, None);
        assert_eq!(ours.len(), theirs.len());
    }
}

/// What a header with this text declares. Places are not compared: a longer name moves what is behind it.
fn read(text: &str) -> Model {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("x.h"), text).expect("a file");
    let request = Request {
        headers: vec!["x.h".to_owned()],
        base: folder.path().to_owned(),
        ..Request::default()
    };
    let mut model = headers::read(&request).expect("it is fine").model;
    let places = { model.functions.iter_mut().map(|one| &mut one.place) }
        .chain(model.records.iter_mut().map(|one| &mut one.place))
        .chain(model.enums.iter_mut().map(|one| &mut one.place))
        .chain(model.typedefs.iter_mut().map(|one| &mut one.place))
        .chain(model.constants.iter_mut().map(|one| &mut one.place))
        .chain(model.macros.iter_mut().map(|one| &mut one.place))
        .chain(model.globals.iter_mut().map(|one| &mut one.place));
    places.for_each(|place| *place = Place::default());
    model
}

/// All that the header itself names: what it includes has other names.
fn names(model: &Model) -> BTreeSet<String> {
    let functions = model.functions.iter().map(|one| &one.name);
    let records = model.records.iter().map(|one| &one.name);
    let typedefs = model.typedefs.iter().map(|one| &one.name);
    let constants = model.constants.iter().map(|one| &one.name);
    let globals = model.globals.iter().map(|one| &one.name);
    let all = functions.chain(records).chain(typedefs).chain(constants);
    all.chain(globals)
        .filter(|name| name.to_lowercase().starts_with("sqlite"))
        .cloned()
        .collect()
}

/// A text with the prefix before each of these words.
fn prefixed(text: &str, names: &BTreeSet<String>) -> String {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut told = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(end);
        if names.contains(word) {
            told.push_str(PREFIX);
        }
        told.push_str(word);
        let next = behind.find(is_word).unwrap_or(behind.len());
        told.push_str(&behind[..next]);
        rest = &behind[next..];
    }
    told
}
