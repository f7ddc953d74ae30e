//! The names of structs, unions and enums: their tags, the typedef that names them, or one made of where they stand.

use std::collections::{BTreeSet, HashMap};

use clang_sys as c;

use super::unit::{CType, Cursor};

/// Names by the identity of the declaration.
#[derive(Default)]
pub(super) struct Names {
    by_identity: HashMap<usize, String>,
    /// How C writes what has no tag.
    spelled: HashMap<usize, String>,
    taken: BTreeSet<String>,
}

impl Names {
    /// Names everything that a file declares.
    pub(super) fn of_file(root: Cursor<'_>) -> Names {
        let declarations = root.children();
        let mut names = Names {
            taken: declared(&declarations),
            ..Names::default()
        };
        let is_typedef = |one: &&Cursor<'_>| one.kind() == c::CXCursor_TypedefDecl;
        let mut typedefs: HashMap<String, Option<usize>> = HashMap::new();
        for typedef in declarations.iter().filter(is_typedef) {
            let stands_for = typedef.underlying().canonical();
            let is_direct = matches!(stands_for.kind(), c::CXType_Record | c::CXType_Enum);
            let identity = identity_of(stands_for);
            let is_plain = is_direct && !stands_for.is_constant() && !stands_for.is_volatile();
            // A typedef directly on a nameless thing names it, as in C++; rather one that changes nothing else.
            let is_better = || {
                let mut others = declarations.iter().filter(is_typedef);
                others.any(|other| {
                    let same = other.underlying().canonical();
                    same.declaration().identity() == identity_of(stands_for)
                        && same.kind() == stands_for.kind()
                        && other.ty().align() == same.align()
                })
            };
            let changes = typedef.ty().align() != stands_for.align();
            if is_plain && stands_for.declaration().is_anonymous() && !(changes && is_better()) {
                names.add(stands_for.declaration(), typedef.name());
                names.spelled.entry(identity).or_insert(typedef.name());
            }
            typedefs
                .entry(typedef.name())
                .or_insert(is_plain.then_some(identity));
        }
        // What has the name of a typedef that is something else needs one of its own.
        for tagged in declarations.iter().filter(|one| is_tagged(**one)) {
            if tagged.is_anonymous() {
                continue;
            }
            let other = typedefs.get(&tagged.name());
            if other.is_some_and(|identity| *identity != Some(tagged.identity())) {
                let mut name = format!("{}_{}", tagged.name(), tag(*tagged));
                while typedefs.contains_key(&name) {
                    name.push('_');
                }
                names.add(*tagged, name);
            }
        }
        for declaration in &declarations {
            names.nested(*declaration, None);
        }
        // What has no name, and only one declaration has the type, is named after that.
        for declaration in &declarations {
            for tagged in tagged_in(*declaration) {
                if tagged.is_anonymous() && !names.by_identity.contains_key(&tagged.identity()) {
                    names.nested(tagged, Some((&declaration.name(), None)));
                }
            }
        }
        names
    }

    /// How C writes it; `None` if it has no name there.
    pub(super) fn in_c(&self, declaration: Cursor<'_>) -> Option<String> {
        if !declaration.is_of_file() {
            return None;
        }
        if declaration.is_anonymous() {
            return self.spelled.get(&declaration.identity()).cloned();
        }
        Some(format!("{} {}", tag(declaration), declaration.name()))
    }

    /// The name of a declaration.
    pub(super) fn of(&self, declaration: Cursor<'_>) -> String {
        match self.by_identity.get(&declaration.identity()) {
            Some(name) => name.clone(),
            None => declaration.name(),
        }
    }

    /// Names what is declared inside of a record, and has no name, after the record and the member that has its type.
    fn nested(&mut self, declaration: Cursor<'_>, around: Option<(&str, Option<String>)>) {
        if !is_tagged(declaration) {
            return;
        }
        if declaration.is_anonymous()
            && let Some((around, member)) = around
        {
            let named = member.map(|member| format!("{around}_{member}"));
            let numbered = (1..).map(|number: u32| format!("{around}_anon_{number}"));
            let mut names = named.into_iter().chain(numbered);
            let free = names.find(|name| !self.taken.contains(name));
            self.add(declaration, free.unwrap_or_default());
        }
        let name = self.of(declaration);
        let children = declaration.children();
        let nested = children.iter().copied().filter(|one| is_tagged(*one));
        for child in nested {
            let member = children.iter().find(|one| {
                one.kind() == c::CXCursor_FieldDecl
                    && tagged_in(**one)
                        .iter()
                        .any(|one| one.identity() == child.identity())
            });
            let member = member.map(|one| one.name());
            self.nested(child, Some((&name, member.filter(|name| !name.is_empty()))));
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

fn identity_of(ty: CType<'_>) -> usize {
    ty.declaration().identity()
}

/// Every name that a file declares: what is made up is none of them.
fn declared(declarations: &[Cursor<'_>]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for declaration in declarations {
        names.insert(declaration.name());
        if is_tagged(*declaration) {
            names.append(&mut declared(&declaration.children()));
        }
    }
    names
}

/// The structs, unions and enums that the type of a declaration names, as far as they may be known nowhere else.
pub(super) fn tagged_in<'u>(declaration: Cursor<'u>) -> Vec<Cursor<'u>> {
    let mut found = Vec::new();
    match declaration.kind() {
        c::CXCursor_TypedefDecl => collect(declaration.underlying(), &mut found, 0),
        c::CXCursor_FunctionDecl | c::CXCursor_VarDecl | c::CXCursor_FieldDecl => {
            collect(declaration.ty(), &mut found, 0);
        }
        _ => {}
    }
    found
}

fn collect<'u>(ty: CType<'u>, found: &mut Vec<Cursor<'u>>, depth: usize) {
    // A typedef on the way is a declaration of its own.
    let is_typedef = ty.kind() == c::CXType_Typedef;
    if is_typedef || depth > 16 {
        return;
    }
    let mut next = |ty| collect(ty, found, depth + 1);
    match ty.kind() {
        c::CXType_Pointer => next(ty.pointee()),
        c::CXType_Elaborated => next(ty.named()),
        c::CXType_Attributed => next(ty.modified()),
        c::CXType_Atomic => next(ty.value()),
        c::CXType_ConstantArray | c::CXType_IncompleteArray | c::CXType_VariableArray => {
            next(ty.element());
        }
        c::CXType_FunctionProto | c::CXType_FunctionNoProto => {
            next(ty.returns());
            ty.parameters().into_iter().for_each(next);
        }
        c::CXType_Record | c::CXType_Enum => found.push(ty.declaration()),
        _ => {}
    }
}

/// The word before its name in C.
fn tag(cursor: Cursor<'_>) -> &'static str {
    match cursor.kind() {
        c::CXCursor_StructDecl => "struct",
        c::CXCursor_UnionDecl => "union",
        _ => "enum",
    }
}

/// Whether this is a struct, a union or an enum.
pub(super) fn is_tagged(cursor: Cursor<'_>) -> bool {
    matches!(
        cursor.kind(),
        c::CXCursor_StructDecl | c::CXCursor_UnionDecl | c::CXCursor_EnumDecl
    )
}
