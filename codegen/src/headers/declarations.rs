//! Declarations: from cursors to the model, as far as they count or something that counts needs them.

use std::collections::{BTreeMap, BTreeSet};

use clang_sys as c;

use super::names::{Names, is_tagged, tagged_in};
use super::placement::Placement;
use super::scope::Scope;
use super::unit::{Cursor, Unit};
use super::{attributes, comments, extensions, types};
use crate::model::{
    Attribute, Enum, Field, Function, FunctionMacro, Global, Integer, Model, Parameter, Realigned,
    Record, Refusal, Shapes, Type, TypeKind, Typedef, Variant, realigned,
};

/// Everything but the values of macros.
pub(super) fn read(unit: &Unit, scope: &Scope, placement: &Placement) -> Model {
    let root = unit.root();
    let names = Names::of_file(root);
    let mut all = All::default();
    for cursor in root.children() {
        all.add(unit, cursor, &names, scope, placement);
    }
    let mut model = all.model(scope);
    let types = { model.records.iter_mut().map(|one| &mut one.docs) }
        .chain(model.enums.iter_mut().map(|one| &mut one.docs))
        .chain(model.typedefs.iter_mut().map(|one| &mut one.docs))
        .chain(model.globals.iter_mut().map(|one| &mut one.docs));
    for docs in types {
        *docs = docs.take().filter(|text| !placement.is_gone(text));
    }
    model.hidden = hidden(unit, &model);
    // Compilers print types in ways of their own.
    let prototypes = { model.functions.iter() }.map(|one| model.c_prototype(one));
    let prototypes: Vec<Option<String>> = prototypes.collect();
    for (function, prototype) in model.functions.iter_mut().zip(prototypes) {
        function.prototype = prototype.unwrap_or(std::mem::take(&mut function.prototype));
    }
    model
}

/// The names in declarations that a macro defined behind them hides, as in `typedef unsigned char BOOL;` before `#define BOOL bool`, or in `enum { MOST }` before `#define MOST (MOST - 1)`.
fn hidden(unit: &Unit, model: &Model) -> Vec<String> {
    let records = model.records.iter();
    let fields = records.clone().flat_map(|one| &one.fields);
    let parameters = model.functions.iter().flat_map(|one| &one.parameters);
    let variants = model.enums.iter().flat_map(|one| &one.variants);
    let names: BTreeSet<&str> = { records.map(|one| one.name.as_str()) }
        .chain(variants.map(|one| one.name.as_str()))
        .chain(model.enums.iter().filter_map(|one| one.name.as_deref()))
        .chain(model.typedefs.iter().map(|one| one.name.as_str()))
        .chain(fields.filter_map(|one| one.name.as_deref()))
        .chain(parameters.filter_map(|one| one.name.as_deref()))
        .collect();
    let macros: BTreeSet<String> = { unit.root().children().into_iter() }
        .filter(|one| one.kind() == c::CXCursor_MacroDefinition && !one.is_function_macro())
        .map(Cursor::name)
        .filter(|name| names.contains(name.as_str()))
        .collect();
    macros.into_iter().collect()
}

/// Which comment is of which function.
pub(super) fn placement(unit: &Unit, scope: &Scope) -> Placement {
    let counts = |cursor: &Cursor<'_>| scope.has(&cursor.name(), &cursor.place().file);
    let mut places = Vec::new();
    let mut names = BTreeSet::new();
    for cursor in unit.root().children().into_iter().filter(counts) {
        if cursor.kind() == c::CXCursor_FunctionDecl {
            places.push(cursor.place());
            names.insert(cursor.name());
        } else if cursor.kind() == c::CXCursor_MacroDefinition && cursor.is_function_macro() {
            names.insert(cursor.name());
        }
    }
    Placement::of(&places, &names)
}

/// What a file declares, whether it counts or not.
#[derive(Default)]
struct All {
    functions: Vec<Function>,
    by_name: BTreeMap<String, usize>,
    records: Vec<Record>,
    record_by_name: BTreeMap<String, usize>,
    enums: Vec<Enum>,
    typedefs: Vec<Typedef>,
    globals: Vec<Global>,
    macros: Vec<FunctionMacro>,
}

impl All {
    fn add(
        &mut self,
        unit: &Unit,
        cursor: Cursor<'_>,
        names: &Names,
        scope: &Scope,
        placement: &Placement,
    ) {
        let is_stand_in = || extensions::meant(&cursor.name()).is_some();
        match cursor.kind() {
            kind if cursor.place().file == super::FILE
                && (kind != c::CXCursor_TypedefDecl || is_stand_in()) => {}
            c::CXCursor_FunctionDecl if scope.has(&cursor.name(), &cursor.place().file) => {
                self.function(cursor, names, placement);
            }
            c::CXCursor_StructDecl | c::CXCursor_UnionDecl => self.record(cursor, names),
            c::CXCursor_EnumDecl => self.enumeration(cursor, names),
            c::CXCursor_TypedefDecl => self.typedef(cursor, names),
            c::CXCursor_VarDecl if scope.has(&cursor.name(), &cursor.place().file) => {
                self.global(cursor, names);
            }
            c::CXCursor_MacroDefinition
                if cursor.is_function_macro()
                    && scope.has(&cursor.name(), &cursor.place().file) =>
            {
                self.macros.push(FunctionMacro {
                    name: cursor.name(),
                    place: cursor.place(),
                    parameters: macro_parameters(&unit.tokens(cursor)),
                    docs: placement.named(&cursor.name()),
                });
            }
            _ => {}
        }
    }

    fn function(&mut self, cursor: Cursor<'_>, names: &Names, placement: &Placement) {
        let name = cursor.name();
        let own = cursor.ty();
        let own = if own.kind() == c::CXType_Attributed {
            own.modified()
        } else {
            own
        };
        let declared: Vec<Parameter> = cursor
            .arguments()
            .into_iter()
            .map(|parameter| Parameter {
                name: Some(parameter.name()).filter(|name| !name.is_empty()),
                ty: types::of_parameter(parameter.ty(), names),
                length: types::length(parameter.ty(), names),
                attributes: attributes::of(parameter),
            })
            .collect();
        let convention = types::convention(cursor.ty());
        let inside = tagged_in(cursor)
            .into_iter()
            .filter(|one| !one.is_of_file());
        let inside: Vec<Cursor<'_>> = inside.collect();
        for tagged in &inside {
            match tagged.kind() {
                c::CXCursor_EnumDecl => self.enumeration(*tagged, names),
                _ => self.record(*tagged, names),
            }
        }
        let attributes = attributes::of(cursor);
        let is_overloaded = attributes.contains(&Attribute::Other("overloadable".to_owned()));
        let function = Function {
            place: cursor.place(),
            prototype: prototype(cursor, own.kind() == c::CXType_FunctionProto),
            unprototyped: own.kind() == c::CXType_FunctionNoProto,
            convention: convention.unwrap_or_default(),
            symbol: cursor.asm_label(),
            private_types: !inside.is_empty(),
            parameters: declared,
            returns: types::of(own.returns(), names),
            variadic: own.kind() == c::CXType_FunctionProto && own.is_variadic(),
            inline: cursor.is_static() || cursor.is_inline(),
            docs: { placement.at(&cursor.place(), &name) }.unwrap_or_else(|()| docs(cursor)),
            refused: match convention {
                None => Some(Refusal::Convention),
                Some(_) => is_overloaded.then_some(Refusal::Overloaded),
            },
            attributes,
            name: name.clone(),
        };
        match self.by_name.get(&name) {
            // Declared again: what only one of them says counts.
            Some(index) => {
                let first = &mut self.functions[*index];
                if first.unprototyped && !function.unprototyped {
                    first.parameters = function.parameters;
                    first.returns = function.returns;
                    first.variadic = function.variadic;
                    first.prototype = function.prototype;
                    first.unprototyped = false;
                    first.private_types = function.private_types;
                }
                first.refused = first.refused.or(function.refused);
                first.symbol = first.symbol.take().or(function.symbol);
                first.docs = first.docs.take().or(function.docs);
                first.inline |= function.inline;
                for attribute in function.attributes {
                    if !first.attributes.contains(&attribute) {
                        first.attributes.push(attribute);
                    }
                }
            }
            None => {
                self.by_name.insert(name, self.functions.len());
                self.functions.push(function);
            }
        }
    }

    fn record(&mut self, cursor: Cursor<'_>, names: &Names) {
        let name = names.of(cursor);
        let children = cursor.children();
        for child in &children {
            match child.kind() {
                c::CXCursor_StructDecl | c::CXCursor_UnionDecl => self.record(*child, names),
                c::CXCursor_EnumDecl => self.enumeration(*child, names),
                _ => {}
            }
        }
        if name.is_empty() {
            // Nameless, and not in another: only a variable has this type.
            return;
        }
        let complete = cursor.is_definition();
        let is_reordered = { children.iter() }.any(|child| {
            child.kind() == c::CXCursor_AnnotateAttr && child.name() == extensions::STORAGE_ORDER
        });
        let record = Record {
            place: cursor.place(),
            union: cursor.kind() == c::CXCursor_UnionDecl,
            complete,
            refused: is_reordered.then_some(Refusal::StorageOrder),
            fields: if complete && !is_reordered {
                fields(cursor, &children, names)
            } else {
                Vec::new()
            },
            size: cursor.ty().size().filter(|_| complete),
            align: cursor.ty().align().filter(|_| complete),
            docs: docs(cursor),
            c: names.in_c(cursor),
            name: name.clone(),
        };
        match self.record_by_name.get(&name) {
            Some(index) if complete && !self.records[*index].complete => {
                self.records[*index] = record;
            }
            Some(_) => {}
            None => {
                self.record_by_name.insert(name, self.records.len());
                self.records.push(record);
            }
        }
    }

    fn enumeration(&mut self, cursor: Cursor<'_>, names: &Names) {
        let name = names.of(cursor);
        let is_known = |one: &Enum| one.name.as_ref() == Some(&name);
        if !cursor.is_definition() && (cursor.has_definition() || self.enums.iter().any(is_known)) {
            return;
        }
        let integer = types::integer(cursor.enum_integer().canonical()).unwrap_or(Integer {
            bits: 32,
            ..Integer::default()
        });
        let variants = cursor
            .children()
            .into_iter()
            .filter(|child| child.kind() == c::CXCursor_EnumConstantDecl)
            .map(|child| Variant {
                name: child.name(),
                value: child.enum_value(integer.signed),
                docs: docs(child),
            });
        self.enums.push(Enum {
            c: names.in_c(cursor),
            private: !cursor.is_of_file(),
            name: Some(name).filter(|name| !name.is_empty() && !name.contains('(')),
            place: cursor.place(),
            integer,
            variants: variants.collect(),
            docs: docs(cursor),
        });
    }

    fn typedef(&mut self, cursor: Cursor<'_>, names: &Names) {
        let name = cursor.name();
        if self.typedefs.iter().any(|other| other.name == name) {
            return;
        }
        let TypeKind::Typedef(_, ty) = types::of(cursor.ty(), names).kind else {
            return;
        };
        self.typedefs.push(Typedef {
            name,
            place: cursor.place(),
            ty: *ty,
            docs: docs(cursor),
        });
    }

    fn global(&mut self, cursor: Cursor<'_>, names: &Names) {
        let name = cursor.name();
        let ty = types::of(cursor.ty(), names);
        let mut globals = self.globals.iter_mut();
        if let Some(first) = globals.find(|other| other.name == name) {
            // `extern int later[];` may say its length later.
            if first.ty.layout.is_none() {
                first.ty = ty;
            }
            first.symbol = first.symbol.take().or(cursor.asm_label());
            return;
        }
        self.globals.push(Global {
            place: cursor.place(),
            ty,
            symbol: cursor.asm_label(),
            refused: cursor.is_thread_local().then_some(Refusal::ThreadLocal),
            docs: docs(cursor),
            name,
        });
    }

    /// What counts, and the types that it needs.
    fn model(mut self, scope: &Scope) -> Model {
        self.align_named();
        let shapes = Shapes::of(&self.records);
        let records: BTreeMap<&str, &Record> = self
            .records
            .iter()
            .map(|record| (record.name.as_str(), record))
            .collect();
        for function in &mut self.functions {
            let by_type = refusal(function, &records, &shapes);
            function.refused = function.refused.or(by_type);
        }
        for global in &mut self.globals {
            let by_type = by_value(&global.ty, &records, 0);
            global.refused = global.refused.or(by_type);
        }
        let needed = self.needed(scope);
        let needs = |name: &str| needed.contains(name);
        self.records.retain(|record| needs(&record.name));
        self.typedefs.retain(|typedef| needs(&typedef.name));
        self.enums.retain(|item| match &item.name {
            Some(name) => needs(name),
            None => has_enum(scope, item),
        });
        Model {
            functions: self.functions,
            records: self.records,
            enums: self.enums,
            typedefs: self.typedefs,
            constants: Vec::new(),
            left_out: Vec::new(),
            macros: self.macros,
            globals: self.globals,
            // Known when all these are.
            hidden: Vec::new(),
        }
    }

    /// What only a typedef names has the alignment that it gives, unless there is no such type in Rust.
    fn align_named(&mut self) {
        for typedef in &self.typedefs {
            let TypeKind::Aligned(inner) = &typedef.ty.kind else {
                continue;
            };
            let is_own = inner.kind == TypeKind::Record(typedef.name.clone());
            if let (true, Realigned::Packed(layout) | Realigned::Aligned(layout), Some(index)) = (
                is_own,
                realigned(&typedef.ty),
                self.record_by_name.get(&typedef.name),
            ) {
                self.records[*index].align = Some(layout.align);
            }
        }
    }

    /// The names of all types that count by themselves, or that are in something that counts.
    fn needed(&self, scope: &Scope) -> BTreeSet<String> {
        let mut needed = BTreeSet::new();
        let mut next: Vec<String> = Vec::new();
        for function in &self.functions {
            function
                .parameters
                .iter()
                .for_each(|one| mentioned(&one.ty, &mut next));
            mentioned(&function.returns, &mut next);
        }
        self.globals
            .iter()
            .for_each(|one| mentioned(&one.ty, &mut next));
        let records = self.records.iter().map(|one| (&one.name, &one.place));
        let typedefs = self.typedefs.iter().map(|one| (&one.name, &one.place));
        for (name, place) in records.chain(typedefs) {
            if scope.has(name, &place.file) {
                next.push(name.clone());
            }
        }
        for item in &self.enums {
            next.extend(item.name.clone().filter(|_| has_enum(scope, item)));
        }
        let typedefs: BTreeMap<&str, &Typedef> = self
            .typedefs
            .iter()
            .map(|one| (one.name.as_str(), one))
            .collect();
        while let Some(name) = next.pop() {
            if needed.contains(&name) {
                continue;
            }
            if let Some(index) = self.record_by_name.get(&name) {
                let fields = &self.records[*index].fields;
                fields
                    .iter()
                    .for_each(|field| mentioned(&field.ty, &mut next));
            }
            if let Some(typedef) = typedefs.get(name.as_str()) {
                mentioned(&typedef.ty, &mut next);
            }
            needed.insert(name);
        }
        needed
    }
}

/// An enum counts if it, or one of its constants, does.
fn has_enum(scope: &Scope, item: &Enum) -> bool {
    let named = item
        .name
        .iter()
        .chain(item.variants.iter().map(|one| &one.name));
    { named }.any(|name| scope.has(name, &item.place.file))
}

/// The names in a type.
fn mentioned(ty: &Type, names: &mut Vec<String>) {
    match &ty.kind {
        TypeKind::Pointer(inner) | TypeKind::Array(inner, _) => mentioned(inner, names),
        TypeKind::Aligned(inner) => mentioned(inner, names),
        TypeKind::Typedef(name, inner) => {
            names.push(name.clone());
            mentioned(inner, names);
        }
        TypeKind::Record(name) | TypeKind::Enum(name) => names.push(name.clone()),
        TypeKind::Function(signature) => {
            signature
                .parameters
                .iter()
                .for_each(|one| mentioned(one, names));
            mentioned(&signature.returns, names);
        }
        _ => {}
    }
}

fn refusal(
    function: &Function,
    records: &BTreeMap<&str, &Record>,
    shapes: &Shapes,
) -> Option<Refusal> {
    let parameters = function.parameters.iter().map(|one| &one.ty);
    let by_type = parameters
        .chain([&function.returns])
        .find_map(|ty| passed(ty, records, shapes).or_else(|| in_callback(ty, records, shapes)));
    by_type.or(function.variadic.then_some(Refusal::Variadic))
}

/// Why a callback cannot be passed: what it takes or returns would be passed in another way.
/// A `va_list` is not among it, because what C hands over can be handed on.
fn in_callback(ty: &Type, records: &BTreeMap<&str, &Record>, shapes: &Shapes) -> Option<Refusal> {
    let signature = ty.signature()?;
    { signature.parameters.iter() }
        .chain([&signature.returns])
        .find_map(|ty| passed(ty, records, shapes))
        .filter(|why| *why != Refusal::VaList)
}

/// Why a type cannot be passed: compilers do not agree on a struct that a typedef aligns, and do not pass padding that is written down.
fn passed(ty: &Type, records: &BTreeMap<&str, &Record>, shapes: &Shapes) -> Option<Refusal> {
    let TypeKind::Record(name) = &ty.resolved().kind else {
        return by_value(ty, records, 0);
    };
    let has_form = shapes.get(name).is_none_or(|shape| shape.by_value);
    let refused = !has_form || ty.realigned().is_some();
    by_value(ty, records, 0).or(refused.then_some(Refusal::Alignment))
}

/// Why a type cannot be passed by value.
fn by_value(ty: &Type, records: &BTreeMap<&str, &Record>, depth: usize) -> Option<Refusal> {
    match &ty.kind {
        TypeKind::Refused(why) => Some(*why),
        TypeKind::Typedef(_, inner) | TypeKind::Array(inner, _) | TypeKind::Aligned(inner) => {
            by_value(inner, records, depth)
        }
        TypeKind::Record(name) if depth < 16 => {
            let record = records.get(name.as_str())?;
            let mut fields = record.fields.iter();
            let by_field = || fields.find_map(|field| by_value(&field.ty, records, depth + 1));
            record.refused.or_else(by_field)
        }
        _ => None,
    }
}

fn fields(record: Cursor<'_>, children: &[Cursor<'_>], names: &Names) -> Vec<Field> {
    let mut found = Vec::new();
    for (index, child) in children.iter().enumerate() {
        if child.kind() == c::CXCursor_FieldDecl {
            found.push(Field {
                name: Some(child.name()).filter(|name| !name.is_empty()),
                ty: types::of(child.ty(), names),
                offset: child.field_offset(),
                bits: child.bit_width(),
                docs: docs(*child),
            });
        } else if is_tagged(*child) && child.is_anonymous() && child.kind() != c::CXCursor_EnumDecl
        {
            let ty = types::of(child.ty(), names);
            let next = children[index + 1..]
                .iter()
                .find(|one| one.kind() == c::CXCursor_FieldDecl);
            let is_of_next = next.is_some_and(|next| {
                let inside = tagged_in(*next);
                inside.iter().any(|one| one.identity() == child.identity())
            });
            // Its fields are the record's own.
            if !is_of_next {
                found.push(Field {
                    offset: offset_of_nameless(record, *child),
                    ty,
                    ..Field::default()
                });
            }
        }
    }
    found
}

/// Where a record without a name stands in another, in bits: a field of it is a field of both.
fn offset_of_nameless(record: Cursor<'_>, nameless: Cursor<'_>) -> Option<u64> {
    let field = first_field(nameless)?;
    let (outer, inner) = (record.ty(), nameless.ty());
    outer
        .offset_of(&field)?
        .checked_sub(inner.offset_of(&field)?)
}

/// The first field with a name, perhaps of a record without one.
fn first_field(record: Cursor<'_>) -> Option<String> {
    let children = record.children();
    { children.iter() }.find_map(|child| match child.kind() {
        c::CXCursor_FieldDecl => Some(child.name()).filter(|name| !name.is_empty()),
        _ if is_tagged(*child) && child.is_anonymous() && child.kind() != c::CXCursor_EnumDecl => {
            first_field(*child).filter(|name| record.ty().offset_of(name).is_some())
        }
        _ => None,
    })
}

/// As C declares it; `void` says that there are no parameters.
fn prototype(cursor: Cursor<'_>, is_full: bool) -> String {
    let written = types::without_places(&attributes::without(&cursor.pretty()));
    match written.strip_suffix("()") {
        Some(start) if is_full => format!("{start}(void)"),
        _ => written,
    }
}

fn docs(cursor: Cursor<'_>) -> Option<String> {
    comments::text(&cursor.comment()?)
}

/// The names between the parentheses of a macro's definition.
fn macro_parameters(tokens: &[String]) -> Vec<String> {
    let inside = tokens.iter().skip(2).take_while(|token| *token != ")");
    inside.filter(|token| *token != ",").cloned().collect()
}
