//! The names of structs, unions and enums: their tags, the typedef that names them, or one made of where they stand.

use std::collections::{BTreeSet, HashMap};

use clang_sys as c;

use super::unit::Cursor;

/// Names by the identity of the declaration.
#[derive(Default)]
pub(super) struct Names {
    by_identity: HashMap<String, String>,
    taken: BTreeSet<String>,
}

impl Names {
    /// Names everything that a file declares.
    pub(super) fn of_file(root: Cursor<'_>) -> Names {
        let mut names = Names::default();
        let declarations = root.children();
        // A typedef directly on a nameless thing names it, as in C++.
        for typedef in declarations
            .iter()
            .filter(|one| one.kind() == c::CXCursor_TypedefDecl)
        {
            let declaration = typedef.underlying().canonical().declaration();
            let is_direct = matches!(
                typedef.underlying().canonical().kind(),
                c::CXType_Record | c::CXType_Enum
            );
            if is_direct && declaration.is_anonymous() {
                names.add(declaration, typedef.name());
            }
        }
        for declaration in declarations {
            names.nested(declaration, "");
        }
        names
    }

    /// The name of a declaration.
    pub(super) fn of(&self, declaration: Cursor<'_>) -> String {
        match self.by_identity.get(&declaration.identity()) {
            Some(name) => name.clone(),
            None => declaration.name(),
        }
    }

    /// Names what is declared inside of a record, and has no name, after the record.
    fn nested(&mut self, declaration: Cursor<'_>, around: &str) {
        if !is_tagged(declaration) {
            return;
        }
        if declaration.is_anonymous() && !around.is_empty() {
            let number = (1..)
                .find(|number| !self.taken.contains(&anonymous(around, *number)))
                .unwrap_or(0);
            self.add(declaration, anonymous(around, number));
        }
        let name = self.of(declaration);
        for child in declaration.children() {
            self.nested(child, &name);
        }
    }

    fn add(&mut self, declaration: Cursor<'_>, name: String) {
        let identity = declaration.identity();
        if !self.by_identity.contains_key(&identity) {
            self.taken.insert(name.clone());
            self.by_identity.insert(identity, name);
        }
    }
}

/// Whether this is a struct, a union or an enum.
pub(super) fn is_tagged(cursor: Cursor<'_>) -> bool {
    matches!(
        cursor.kind(),
        c::CXCursor_StructDecl | c::CXCursor_UnionDecl | c::CXCursor_EnumDecl
    )
}

/// As bindgen names them.
fn anonymous(around: &str, number: usize) -> String {
    format!("{around}__bindgen_ty_{number}")
}
