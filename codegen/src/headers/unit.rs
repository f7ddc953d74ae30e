//! libclang's cursors and types with Rust's lifetimes: nothing outlives the unit that it is of, and nothing unsafe is left to the modules around.

use std::ffi::{CStr, CString, c_char, c_uint, c_void};
use std::marker::PhantomData;
use std::ptr;

use clang_sys as c;

use crate::model::Place;

/// Asks libclang for something about a cursor or a type.
macro_rules! ask {
    ($function:ident($($argument:expr),*)) => {{
        // SAFETY: the library is loaded, because an index or a unit exists. Cursors, types and
        // locations here belong to a unit that lives, and libclang answers for every kind of
        // them: with a null or invalid result where the question makes no sense.
        unsafe { c::$function($($argument),*) }
    }};
}

/// A parsed file.
pub(super) struct Unit {
    index: c::CXIndex,
    unit: c::CXTranslationUnit,
}

/// Something in a file.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'u> {
    raw: c::CXCursor,
    unit: PhantomData<&'u Unit>,
}

/// A type.
#[derive(Clone, Copy)]
pub(super) struct CType<'u> {
    raw: c::CXType,
    unit: PhantomData<&'u Unit>,
}

/// What the compiler complains about.
pub(super) struct Complaint {
    pub(super) place: Place,
    pub(super) message: String,
}

/// What an initialiser comes to.
pub(super) enum Evaluated {
    Integer(i128),
    Float(f64),
    String(Vec<u8>),
}

impl Unit {
    /// Parses `text` as a file of that name. `None`: libclang itself failed.
    ///
    /// The library must be loaded in this thread.
    pub(super) fn parse(name: &str, text: &str, arguments: &[String]) -> Option<Unit> {
        if !c::is_loaded() {
            return None;
        }
        let name = CString::new(name).ok()?;
        let arguments: Vec<CString> = arguments
            .iter()
            .filter_map(|argument| CString::new(argument.as_str()).ok())
            .collect();
        let pointers: Vec<*const c_char> = arguments.iter().map(|one| one.as_ptr()).collect();
        let mut file = c::CXUnsavedFile {
            Filename: name.as_ptr(),
            Contents: text.as_ptr().cast(),
            Length: text.len().try_into().ok()?,
        };
        let index = ask!(clang_createIndex(0, 0));
        let mut unit = ptr::null_mut();
        let flags = c::CXTranslationUnit_DetailedPreprocessingRecord
            | c::CXTranslationUnit_SkipFunctionBodies
            | c::CXTranslationUnit_KeepGoing
            | c::CXTranslationUnit_IncludeAttributedTypes;
        // SAFETY: the library is loaded, the index is new, all strings and the text live until the
        // call is over, and libclang copies what it keeps.
        let failed = unsafe {
            c::clang_parseTranslationUnit2(
                index,
                name.as_ptr(),
                pointers.as_ptr(),
                pointers.len().try_into().ok()?,
                &mut file,
                1,
                flags,
                &mut unit,
            )
        };
        if failed != 0 || unit.is_null() {
            ask!(clang_disposeIndex(index));
            return None;
        }
        Some(Unit { index, unit })
    }

    pub(super) fn root(&self) -> Cursor<'_> {
        Cursor {
            raw: ask!(clang_getTranslationUnitCursor(self.unit)),
            unit: PhantomData,
        }
    }

    /// The errors.
    pub(super) fn complaints(&self) -> Vec<Complaint> {
        let mut found = Vec::new();
        for index in 0..ask!(clang_getNumDiagnostics(self.unit)) {
            let diagnostic = ask!(clang_getDiagnostic(self.unit, index));
            if ask!(clang_getDiagnosticSeverity(diagnostic)) >= c::CXDiagnostic_Error {
                found.push(Complaint {
                    place: place(ask!(clang_getDiagnosticLocation(diagnostic))),
                    message: text(ask!(clang_getDiagnosticSpelling(diagnostic))),
                });
            }
            ask!(clang_disposeDiagnostic(diagnostic));
        }
        found
    }

    /// The machine that the code is for.
    pub(super) fn target(&self) -> String {
        let info = ask!(clang_getTranslationUnitTargetInfo(self.unit));
        let triple = text(ask!(clang_TargetInfo_getTriple(info)));
        ask!(clang_TargetInfo_dispose(info));
        triple
    }

    /// The tokens of a piece of the file.
    pub(super) fn tokens(&self, cursor: Cursor<'_>) -> Vec<String> {
        let extent = ask!(clang_getCursorExtent(cursor.raw));
        let mut tokens = ptr::null_mut();
        let mut count: c_uint = 0;
        ask!(clang_tokenize(self.unit, extent, &mut tokens, &mut count));
        if tokens.is_null() {
            return Vec::new();
        }
        // SAFETY: libclang gave that many tokens, which nobody else has, until they are disposed of below.
        let list = unsafe { std::slice::from_raw_parts(tokens, count as usize) };
        let told = list
            .iter()
            .map(|token| text(ask!(clang_getTokenSpelling(self.unit, *token))))
            .collect();
        ask!(clang_disposeTokens(self.unit, tokens, count));
        told
    }
}

impl Drop for Unit {
    fn drop(&mut self) {
        ask!(clang_disposeTranslationUnit(self.unit));
        ask!(clang_disposeIndex(self.index));
    }
}

impl<'u> Cursor<'u> {
    pub(super) fn kind(self) -> c::CXCursorKind {
        self.raw.kind
    }

    pub(super) fn name(self) -> String {
        text(ask!(clang_getCursorSpelling(self.raw)))
    }

    /// What is the same wherever the declaration is seen, as long as the unit lives: libclang's own names for
    /// declarations are one for all unions without a name in a record.
    pub(super) fn identity(self) -> usize {
        let canonical = ask!(clang_getCanonicalCursor(self.raw));
        canonical.data[0].addr()
    }

    pub(super) fn place(self) -> Place {
        place(ask!(clang_getCursorLocation(self.raw)))
    }

    /// The file that an `#include` means.
    pub(super) fn included(self) -> Option<String> {
        let file = ask!(clang_getIncludedFile(self.raw));
        (!file.is_null()).then(|| text(ask!(clang_getFileName(file))))
    }

    pub(super) fn ty(self) -> CType<'u> {
        of(ask!(clang_getCursorType(self.raw)))
    }

    pub(super) fn children(self) -> Vec<Cursor<'u>> {
        extern "C" fn visit(
            cursor: c::CXCursor,
            _parent: c::CXCursor,
            data: c::CXClientData,
        ) -> c::CXChildVisitResult {
            // SAFETY: `children` passes its list, and looks at it again when the visit is over.
            let found = unsafe { &mut *data.cast::<Vec<c::CXCursor>>() };
            found.push(cursor);
            c::CXChildVisit_Continue
        }
        let mut found: Vec<c::CXCursor> = Vec::new();
        let data: *mut c_void = ptr::from_mut(&mut found).cast();
        ask!(clang_visitChildren(self.raw, visit, data));
        let wrap = |raw| Cursor {
            raw,
            unit: PhantomData,
        };
        found.into_iter().map(wrap).collect()
    }

    /// The parameters of a function, and not those of a function that it returns.
    pub(super) fn arguments(self) -> Vec<Cursor<'u>> {
        let count = ask!(clang_Cursor_getNumArguments(self.raw));
        (0..c_uint::try_from(count).unwrap_or(0))
            .map(|index| Cursor {
                raw: ask!(clang_Cursor_getArgument(self.raw, index)),
                unit: PhantomData,
            })
            .collect()
    }

    /// The symbol that `asm("symbol")` behind the declaration gives it, or `#pragma redefine_extname` before it.
    pub(super) fn asm_label(self) -> Option<String> {
        let mut children = self.children().into_iter();
        let label = children.find(|child| child.kind() == c::CXCursor_AsmLabelAttr);
        let label = label.map(|label| label.name());
        let label = label.or_else(|| self.redefined());
        label.filter(|name| !name.is_empty())
    }

    /// The symbol, where it differs from what the machine makes of the name.
    fn redefined(self) -> Option<String> {
        let symbol = text(ask!(clang_Cursor_getMangling(self.raw)));
        let symbol = symbol.trim_start_matches('\u{1}');
        let (name, ordinary) = (self.name(), self.ty().convention() == c::CXCallingConv_C);
        let is_apples = cfg!(target_vendor = "apple") && symbol.strip_prefix('_') == Some(&name);
        let is_own = symbol == name || is_apples;
        let is_plain = self.ty().kind() != c::CXType_FunctionProto || ordinary;
        (is_plain && !is_own && !symbol.starts_with("_Z")).then(|| symbol.to_owned())
    }

    /// Whether it stands in a file, and not in the compiler.
    pub(super) fn is_in_file(self) -> bool {
        let file = self.place().file;
        !file.is_empty() && !file.starts_with('<')
    }

    /// Whether it is declared at the top of the file, or in something that is.
    pub(super) fn is_of_file(self) -> bool {
        let mut around = ask!(clang_getCursorSemanticParent(self.raw));
        while ask!(clang_isDeclaration(around.kind)) != 0 {
            if around.kind == c::CXCursor_FunctionDecl || around.kind == c::CXCursor_ParmDecl {
                return false;
            }
            around = ask!(clang_getCursorSemanticParent(around));
        }
        true
    }

    /// The comment above, with its marks.
    pub(super) fn comment(self) -> Option<String> {
        optional(ask!(clang_Cursor_getRawCommentText(self.raw)))
    }

    /// As C, without bodies, attributes included.
    pub(super) fn pretty(self) -> String {
        let policy = ask!(clang_getCursorPrintingPolicy(self.raw));
        for property in [
            c::CXPrintingPolicy_TerseOutput,
            c::CXPrintingPolicy_Bool,
            c::CXPrintingPolicy_UseVoidForZeroParams,
        ] {
            ask!(clang_PrintingPolicy_setProperty(policy, property, 1));
        }
        let told = text(ask!(clang_getCursorPrettyPrinted(self.raw, policy)));
        ask!(clang_PrintingPolicy_dispose(policy));
        told
    }

    pub(super) fn is_definition(self) -> bool {
        ask!(clang_isCursorDefinition(self.raw)) != 0
    }

    /// Whether what is declared here is defined somewhere.
    pub(super) fn has_definition(self) -> bool {
        let definition = ask!(clang_getCursorDefinition(self.raw));
        ask!(clang_Cursor_isNull(definition)) == 0
    }

    pub(super) fn is_anonymous(self) -> bool {
        ask!(clang_Cursor_isAnonymous(self.raw)) != 0
            || self.name().contains('(')
            || self.name().is_empty()
            || self.is_named_by_typedef()
    }

    /// Whether its name is a typedef's: libclang 16 and later tell that as if it were a tag.
    fn is_named_by_typedef(self) -> bool {
        let told = text(ask!(clang_getCursorUSR(self.raw)));
        let kinds = ["@SA", "@UA", "@EA"];
        let around = told.rsplit_once('@').map(|(around, _)| around);
        around.is_some_and(|around| kinds.iter().any(|kind| around.ends_with(kind)))
    }

    pub(super) fn is_inline(self) -> bool {
        ask!(clang_Cursor_isFunctionInlined(self.raw)) != 0
    }

    pub(super) fn is_static(self) -> bool {
        ask!(clang_Cursor_getStorageClass(self.raw)) == c::CX_SC_Static
    }

    pub(super) fn is_thread_local(self) -> bool {
        ask!(clang_getCursorTLSKind(self.raw)) != c::CXTLS_None
    }

    pub(super) fn is_function_macro(self) -> bool {
        ask!(clang_Cursor_isMacroFunctionLike(self.raw)) != 0
    }

    pub(super) fn is_builtin_macro(self) -> bool {
        ask!(clang_Cursor_isMacroBuiltin(self.raw)) != 0
    }

    /// What a typedef stands for.
    pub(super) fn underlying(self) -> CType<'u> {
        of(ask!(clang_getTypedefDeclUnderlyingType(self.raw)))
    }

    /// The whole number that an enum is.
    pub(super) fn enum_integer(self) -> CType<'u> {
        of(ask!(clang_getEnumDeclIntegerType(self.raw)))
    }

    pub(super) fn enum_value(self, signed: bool) -> i128 {
        if signed {
            ask!(clang_getEnumConstantDeclValue(self.raw)).into()
        } else {
            ask!(clang_getEnumConstantDeclUnsignedValue(self.raw)).into()
        }
    }

    /// Where a field stands, in bits.
    pub(super) fn field_offset(self) -> Option<u64> {
        ask!(clang_Cursor_getOffsetOfField(self.raw))
            .try_into()
            .ok()
    }

    pub(super) fn bit_width(self) -> Option<u32> {
        if ask!(clang_Cursor_isBitField(self.raw)) == 0 {
            return None;
        }
        ask!(clang_getFieldDeclBitWidth(self.raw)).try_into().ok()
    }

    /// What a variable's initialiser comes to, if the compiler knows.
    pub(super) fn evaluated(self) -> Option<Evaluated> {
        let result = ask!(clang_Cursor_Evaluate(self.raw));
        if result.is_null() {
            return None;
        }
        let told = match ask!(clang_EvalResult_getKind(result)) {
            c::CXEval_Int if ask!(clang_EvalResult_isUnsignedInt(result)) != 0 => Some(
                Evaluated::Integer(ask!(clang_EvalResult_getAsUnsigned(result)).into()),
            ),
            c::CXEval_Int => Some(Evaluated::Integer(
                ask!(clang_EvalResult_getAsLongLong(result)).into(),
            )),
            c::CXEval_Float => Some(Evaluated::Float(ask!(clang_EvalResult_getAsDouble(result)))),
            c::CXEval_StrLiteral => {
                let pointer = ask!(clang_EvalResult_getAsStr(result));
                // SAFETY: libclang gives a string that lives as long as the result.
                (!pointer.is_null())
                    .then(|| unsafe { CStr::from_ptr(pointer) })
                    .map(|told| Evaluated::String(told.to_bytes().to_vec()))
            }
            _ => None,
        };
        ask!(clang_EvalResult_dispose(result));
        told
    }
}

impl<'u> CType<'u> {
    pub(super) fn kind(self) -> c::CXTypeKind {
        self.raw.kind
    }

    pub(super) fn spelling(self) -> String {
        text(ask!(clang_getTypeSpelling(self.raw)))
    }

    pub(super) fn is_constant(self) -> bool {
        ask!(clang_isConstQualifiedType(self.raw)) != 0
    }

    pub(super) fn is_volatile(self) -> bool {
        ask!(clang_isVolatileQualifiedType(self.raw)) != 0
    }

    pub(super) fn is_restrict(self) -> bool {
        ask!(clang_isRestrictQualifiedType(self.raw)) != 0
    }

    /// How a function of this type is called.
    pub(super) fn convention(self) -> c::CXCallingConv {
        ask!(clang_getFunctionTypeCallingConv(self.raw))
    }

    pub(super) fn canonical(self) -> CType<'u> {
        of(ask!(clang_getCanonicalType(self.raw)))
    }

    pub(super) fn pointee(self) -> CType<'u> {
        of(ask!(clang_getPointeeType(self.raw)))
    }

    /// The number of the segment, or whatever else addresses of this type are in; 0 for ordinary memory.
    pub(super) fn address_space(self) -> c_uint {
        ask!(clang_getAddressSpace(self.raw))
    }

    pub(super) fn element(self) -> CType<'u> {
        of(ask!(clang_getArrayElementType(self.raw)))
    }

    pub(super) fn array_length(self) -> Option<u64> {
        ask!(clang_getArraySize(self.raw)).try_into().ok()
    }

    pub(super) fn returns(self) -> CType<'u> {
        of(ask!(clang_getResultType(self.raw)))
    }

    pub(super) fn parameters(self) -> Vec<CType<'u>> {
        let count = ask!(clang_getNumArgTypes(self.raw));
        let count = c_uint::try_from(count).unwrap_or(0);
        (0..count)
            .map(|index| of(ask!(clang_getArgType(self.raw, index))))
            .collect()
    }

    pub(super) fn is_variadic(self) -> bool {
        ask!(clang_isFunctionTypeVariadic(self.raw)) != 0
    }

    pub(super) fn declaration(self) -> Cursor<'u> {
        Cursor {
            raw: ask!(clang_getTypeDeclaration(self.raw)),
            unit: PhantomData,
        }
    }

    /// What is named by `struct x`.
    pub(super) fn named(self) -> CType<'u> {
        of(ask!(clang_Type_getNamedType(self.raw)))
    }

    /// What an attribute is put on.
    pub(super) fn modified(self) -> CType<'u> {
        of(ask!(clang_Type_getModifiedType(self.raw)))
    }

    /// What an atomic type is of.
    pub(super) fn value(self) -> CType<'u> {
        of(ask!(clang_Type_getValueType(self.raw)))
    }

    pub(super) fn nullability(self) -> c::CXTypeNullabilityKind {
        ask!(clang_Type_getNullability(self.raw))
    }

    /// Where a field of that name stands, in bits, also one of a record without a name in this one.
    pub(super) fn offset_of(self, field: &str) -> Option<u64> {
        let field = CString::new(field).ok()?;
        // SAFETY: the library is loaded and the type's unit lives; the name lives until the call is over.
        let told = unsafe { c::clang_Type_getOffsetOf(self.raw, field.as_ptr()) };
        told.try_into().ok()
    }

    pub(super) fn size(self) -> Option<u64> {
        ask!(clang_Type_getSizeOf(self.raw)).try_into().ok()
    }

    pub(super) fn align(self) -> Option<u64> {
        ask!(clang_Type_getAlignOf(self.raw)).try_into().ok()
    }
}

/// The version of the library that is loaded.
pub(super) fn version() -> String {
    text(ask!(clang_getClangVersion()))
}

fn of<'u>(raw: c::CXType) -> CType<'u> {
    CType {
        raw,
        unit: PhantomData,
    }
}

fn text(raw: c::CXString) -> String {
    optional(raw).unwrap_or_default()
}

fn optional(raw: c::CXString) -> Option<String> {
    let pointer = ask!(clang_getCString(raw));
    let told = if pointer.is_null() {
        None
    } else {
        // SAFETY: libclang gives a string that lives until it is disposed of below.
        let told = unsafe { CStr::from_ptr(pointer) };
        Some(told.to_string_lossy().into_owned())
    };
    ask!(clang_disposeString(raw));
    told
}

fn place(location: c::CXSourceLocation) -> Place {
    let mut file = ptr::null_mut();
    let (mut line, mut column, mut offset) = (0, 0, 0);
    ask!(clang_getExpansionLocation(
        location,
        &mut file,
        &mut line,
        &mut column,
        &mut offset
    ));
    let file = if file.is_null() {
        String::new()
    } else {
        text(ask!(clang_getFileName(file)))
    };
    Place { file, line, column }
}
