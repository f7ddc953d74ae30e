//! How Rust lays out what C has laid out: for each struct and union the fields that a type of Rust needs, so that
//! everything stands where C has it.
//!
//! Rust puts fields one behind the other, each where its alignment allows it, as C does. Where C was told otherwise, something is put
//! between them, or a field is wrapped. Compilers pass a struct by value by what is in it, so padding that is written
//! down makes another thing of it: such a struct has no form by value.

use std::collections::{BTreeMap, BTreeSet};

use super::{Field, Layout, Model, Record, Type, TypeKind};

/// How the shapes of all structs and unions come out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shapes {
    by_name: BTreeMap<String, Shape>,
}

/// A struct or a union in Rust.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shape {
    /// What stands behind `repr(C)`.
    pub packing: Packing,
    /// What is in it, in order.
    pub members: Vec<Member>,
    /// Whether it can be passed by value.
    pub by_value: bool,
    /// Whether it, or something in it, has an `align`, which nothing that is packed may hold.
    pub has_align: bool,
    /// Whether it can be shown: no union is in it.
    pub has_debug: bool,
}

/// What stands behind `repr(C)`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Packing {
    /// Nothing.
    #[default]
    None,
    /// `packed(..)`.
    Packed(u64),
    /// `align(..)`.
    Align(u64),
}

/// Something in a struct or a union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Member {
    /// A field, by its number in the record.
    Field(usize, Form),
    /// Bytes in which bit-fields are, by their numbers.
    Bits {
        /// The first byte.
        start: u64,
        /// How many.
        length: u64,
        /// The fields.
        fields: Vec<usize>,
    },
    /// So many bytes of nothing.
    Padding(u64),
    /// No bytes; what follows is at a multiple of this.
    Marker(u64),
}

/// How a field is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As its type.
    Plain,
    /// As its type, which stands where it must not.
    Unaligned,
    /// As bytes.
    Bytes,
}

/// What a field's type is in Rust.
#[derive(Clone, Copy, Debug)]
struct Inner {
    layout: Layout,
    has_align: bool,
    has_debug: bool,
    by_value: bool,
}

impl Shapes {
    /// Those of all structs and unions of a model.
    pub fn of(records: &[Record]) -> Shapes {
        let by_name: BTreeMap<&str, &Record> = { records.iter() }
            .map(|one| (one.name.as_str(), one))
            .collect();
        let mut shapes = Shapes::default();
        for record in records {
            shapes.add(record, &by_name, 0);
        }
        shapes
    }

    /// The shape of a record whose fields are known.
    pub fn get(&self, name: &str) -> Option<&Shape> {
        self.by_name.get(name)
    }

    /// Whether a type has, or holds, an `align`.
    pub fn holds_align(&self, ty: &Type) -> bool {
        self.inner(ty.unaligned())
            .is_some_and(|inner| inner.has_align)
    }

    /// Whether a type can be shown.
    pub fn shows(&self, ty: &Type) -> bool {
        self.inner(ty).is_some_and(|inner| inner.has_debug)
    }

    /// What a type that a record holds is in Rust.
    fn inner(&self, ty: &Type) -> Option<Inner> {
        let plain = |layout| Inner {
            layout,
            has_align: false,
            has_debug: true,
            by_value: true,
        };
        match &ty.kind {
            TypeKind::Typedef(_, inner) => self.inner(inner),
            TypeKind::Aligned(inner) => {
                let own = self.inner(inner)?;
                Some(match realigned(ty) {
                    Realigned::Packed(layout) => Inner { layout, ..own },
                    Realigned::Aligned(layout) => Inner {
                        layout,
                        has_align: true,
                        ..own
                    },
                    Realigned::Lost => own,
                })
            }
            TypeKind::Array(element, length) => {
                let own = self.inner(element)?;
                let size = own.layout.size.checked_mul(length.unwrap_or(0))?;
                let layout = Layout { size, ..own.layout };
                Some(Inner { layout, ..own })
            }
            TypeKind::Record(name) => {
                let shape = self.get(name)?;
                Some(Inner {
                    layout: ty.layout?,
                    has_align: shape.has_align,
                    has_debug: shape.has_debug,
                    by_value: shape.by_value,
                })
            }
            // Bytes; nobody passes it.
            TypeKind::Refused(_) => {
                let mut layout = ty.layout?;
                if layout.align > 16 {
                    layout.align = 1;
                }
                Some(Inner {
                    by_value: false,
                    ..plain(layout)
                })
            }
            _ => Some(plain(ty.layout?)),
        }
    }

    fn add(&mut self, record: &Record, all: &BTreeMap<&str, &Record>, depth: usize) {
        let done = self.by_name.contains_key(&record.name);
        let (Some(size), Some(align)) = (record.size, record.align) else {
            return;
        };
        // Deeper than this C cannot nest them either.
        if done || depth > 128 {
            return;
        }
        for field in &record.fields {
            if let Some(inner) = held(&field.ty).and_then(|name| all.get(name)) {
                self.add(inner, all, depth + 1);
            }
        }
        let whole = Layout { size, align };
        let shape = match record.union {
            true => self.union(record, whole),
            false => self.structure(record, whole),
        };
        let mut shape = shape.unwrap_or_else(|| blob(whole, record.union));
        shape.by_value &= !has_bits_of_nobody(record);
        self.by_name.insert(record.name.clone(), shape);
    }

    fn structure(&self, record: &Record, whole: Layout) -> Option<Shape> {
        // First as people write it; then with one word for all; then field by field.
        let aligned = |form: &dyn Fn(&Inner, u64) -> Form, packed| {
            Builder::new(whole, packed).structure(self, record, form)
        };
        let plain = aligned(&|_, _| Form::Plain, None);
        let packed = || aligned(&|_, _| Form::Plain, Some(whole.align));
        let wrapped = |inner: &Inner, offset: u64| match offset.is_multiple_of(inner.layout.align)
            && inner.layout.align <= whole.align
        {
            true => Form::Plain,
            false if inner.has_align => Form::Bytes,
            false => Form::Unaligned,
        };
        plain.or_else(packed).or_else(|| aligned(&wrapped, None))
    }

    fn union(&self, record: &Record, whole: Layout) -> Option<Shape> {
        let mut members = Vec::new();
        let mut all = Shape {
            by_value: true,
            ..Shape::default()
        };
        let mut most = Layout { size: 0, align: 1 };
        // What is packed holds nothing that is aligned.
        let mut plain = record.fields.iter().filter(|field| field.bits.is_none());
        let is_packed = plain.any(|field| {
            let inner = self.inner(&field.ty);
            inner.is_some_and(|inner| inner.layout.align > whole.align && !inner.has_align)
        });
        for (index, field) in record.fields.iter().enumerate() {
            if let Some(bits) = field.bits {
                let (Some(_), Some(first)) = (&field.name, field.offset) else {
                    continue;
                };
                let (start, length) = (first / 8, (first + u64::from(bits)).div_ceil(8));
                most.size = most.size.max(length);
                members.push(Member::Bits {
                    start: 0,
                    length: length - start,
                    fields: vec![index],
                });
                continue;
            }
            let inner = self.inner(&field.ty)?;
            most.size = most.size.max(inner.layout.size);
            let fits = inner.layout.align <= whole.align;
            let form = match inner.has_align && (is_packed || !fits) {
                true => Form::Bytes,
                false => Form::Plain,
            };
            if form == Form::Plain {
                all.has_align |= inner.has_align;
                all.by_value &= inner.by_value;
                most.align = most.align.max(inner.layout.align);
            } else {
                all.by_value = false;
            }
            members.push(Member::Field(index, form));
        }
        all.packing = match most.align.cmp(&whole.align) {
            std::cmp::Ordering::Less => Packing::Align(whole.align),
            std::cmp::Ordering::Equal => Packing::None,
            std::cmp::Ordering::Greater => Packing::Packed(whole.align),
        };
        all.has_align |= matches!(all.packing, Packing::Align(_));
        if most.size.next_multiple_of(whole.align) != whole.size {
            all.by_value = false;
            members.push(Member::Padding(whole.size));
        }
        if members.is_empty() {
            members.push(Member::Padding(whole.size));
        }
        all.members = members;
        Some(all)
    }
}

/// A struct while it is laid out.
struct Builder {
    whole: Layout,
    /// What no alignment is above.
    packed: Option<u64>,
    /// Behind what is there.
    end: u64,
    /// The highest alignment of a field.
    align: u64,
    shape: Shape,
}

impl Builder {
    fn new(whole: Layout, packed: Option<u64>) -> Builder {
        Builder {
            whole,
            packed,
            end: 0,
            align: 1,
            shape: Shape {
                by_value: true,
                has_debug: true,
                ..Shape::default()
            },
        }
    }

    fn structure(
        mut self,
        shapes: &Shapes,
        record: &Record,
        form: &dyn Fn(&Inner, u64) -> Form,
    ) -> Option<Shape> {
        let mut run: Vec<usize> = Vec::new();
        for (index, field) in record.fields.iter().enumerate() {
            if field.bits.is_some() {
                if field.name.is_some() {
                    run.push(index);
                }
                continue;
            }
            self.bits(record, &std::mem::take(&mut run))?;
            self.field(index, field, shapes, form)?;
        }
        self.bits(record, &run)?;
        self.finish()
    }

    fn field(
        &mut self,
        index: usize,
        field: &Field,
        shapes: &Shapes,
        form: &dyn Fn(&Inner, u64) -> Form,
    ) -> Option<()> {
        let inner = shapes.inner(&field.ty)?;
        let offset = field.offset? / 8;
        let form = form(&inner, offset);
        let align = match form {
            Form::Plain => inner.layout.align.min(self.packed.unwrap_or(u64::MAX)),
            Form::Unaligned | Form::Bytes => 1,
        };
        if align > self.whole.align || (self.packed.is_some() && inner.has_align) {
            return None;
        }
        self.reach(offset, align)?;
        self.shape.by_value &= inner.by_value && form != Form::Bytes;
        self.shape.has_align |= inner.has_align && form == Form::Plain;
        self.shape.has_debug &= inner.has_debug || form == Form::Bytes;
        self.align = self.align.max(align);
        self.end = offset + inner.layout.size;
        self.shape.members.push(Member::Field(index, form));
        Some(())
    }

    /// Bit-fields that stand next to each other.
    fn bits(&mut self, record: &Record, run: &[usize]) -> Option<()> {
        let spans: Option<Vec<(u64, u64)>> = { run.iter() }
            .map(|index| {
                let field = &record.fields[*index];
                let first = field.offset?;
                Some((first / 8, (first + u64::from(field.bits?)).div_ceil(8)))
            })
            .collect();
        let spans = spans?;
        let (Some(start), Some(end)) = (
            spans.iter().map(|span| span.0).min(),
            spans.iter().map(|span| span.1).max(),
        ) else {
            return Some(());
        };
        self.reach(start, 1)?;
        self.end = end;
        self.shape.members.push(Member::Bits {
            start,
            length: end - start,
            fields: run.to_vec(),
        });
        Some(())
    }

    /// Makes what comes next stand there.
    fn reach(&mut self, offset: u64, align: u64) -> Option<()> {
        if offset < self.end || !offset.is_multiple_of(align) {
            return None;
        }
        if self.end.next_multiple_of(align) == offset {
            return Some(());
        }
        // An alignment leaves a gap that nobody sees.
        let powers = (1..7).map(|power| 1_u64 << power);
        let mut markers = powers.filter(|one| self.end.next_multiple_of(*one) == offset);
        let allowed = self.packed.unwrap_or(self.whole.align).min(16);
        match markers.next().filter(|one| *one <= allowed) {
            Some(marker) => {
                self.align = self.align.max(marker);
                self.shape.members.push(Member::Marker(marker));
            }
            None => {
                self.shape.by_value = false;
                self.shape.members.push(Member::Padding(offset - self.end));
            }
        }
        Some(())
    }

    fn finish(mut self) -> Option<Shape> {
        self.shape.packing = match (self.packed, self.align < self.whole.align) {
            (Some(_), true) => return None,
            (Some(packed), false) => Packing::Packed(packed),
            (None, true) => Packing::Align(self.whole.align),
            (None, false) => Packing::None,
        };
        self.shape.has_align |= matches!(self.shape.packing, Packing::Align(_));
        if self.end > self.whole.size {
            return None;
        }
        if self.end.next_multiple_of(self.whole.align) != self.whole.size {
            self.shape.by_value = false;
            let rest = self.whole.size - self.end;
            self.shape.members.push(Member::Padding(rest));
        }
        Some(self.shape)
    }
}

/// Whether bits without a name are alone in their place: GCC passes them as numbers, and clang passes nothing.
///
/// Structs are passed in pieces, so a bit-field with a name in the same one makes a number of it to both.
fn has_bits_of_nobody(record: &Record) -> bool {
    // Half of what goes into a register, because the struct may be in another.
    const PIECE: u64 = 32;
    let pieces = |is_named: bool| {
        let fields = record.fields.iter();
        let fields = fields.filter(move |field| field.name.is_some() == is_named);
        fields.filter_map(|field| {
            let (first, width) = (field.offset?, u64::from(field.bits?));
            (width > 0).then(|| (first / PIECE)..=((first + width - 1) / PIECE))
        })
    };
    let named: BTreeSet<u64> = pieces(true).flatten().collect();
    pieces(false).flatten().any(|piece| !named.contains(&piece))
}

/// What has no form but its size and its alignment.
fn blob(whole: Layout, union: bool) -> Shape {
    Shape {
        packing: Packing::Align(whole.align),
        members: vec![Member::Padding(whole.size)],
        by_value: false,
        has_align: true,
        has_debug: !union,
    }
}

/// The record that a field of this type holds.
fn held(ty: &Type) -> Option<&str> {
    match &ty.resolved().kind {
        TypeKind::Array(element, _) => held(element),
        TypeKind::Record(name) => Some(name),
        _ => None,
    }
}

/// What becomes of a type that a typedef aligns otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Realigned {
    /// A type of its own with less alignment.
    Packed(Layout),
    /// A type of its own with more.
    Aligned(Layout),
    /// No type of Rust has more alignment than size.
    Lost,
}

/// What becomes of a type that is [`TypeKind::Aligned`].
pub fn realigned(ty: &Type) -> Realigned {
    let natural = ty.unaligned().layout.unwrap_or_default();
    match ty.layout {
        Some(own) if own.align < natural.align => Realigned::Packed(own),
        Some(own) if own.size.is_multiple_of(own.align) && own.size > 0 => Realigned::Aligned(own),
        _ => Realigned::Lost,
    }
}

impl Model {
    /// How its structs and unions are laid out in Rust.
    pub fn shapes(&self) -> Shapes {
        Shapes::of(&self.records)
    }
}
