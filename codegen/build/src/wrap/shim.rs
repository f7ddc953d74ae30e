//! The C text of the shims: for each function `f` a `__wrap_f`, which asks the runtime and calls `__real_f`.

use std::fmt::Write;

use super::list::{Function, List};

/// How they are compiled: a section for each, so that the linker drops what nobody calls; tables, so that a panic passes;
/// and as machine code, whatever CFLAGS say, because the object goes to a linker that may know no other.
pub(super) const FLAGS: &[&str] = &[
    "-O2",
    "-fPIC",
    "-fexceptions",
    "-ffunction-sections",
    "-fdata-sections",
    "-fno-lto",
    "-fno-plt",
    "-fomit-frame-pointer",
    "-w",
];

/// What `signals.c` wraps.
pub(super) const SIGNALS: &[&str] = &["sigaction", "signal"];

/// `signals`: handlers are told, too.
pub(super) fn text(lists: &[List], signals: bool) -> String {
    let mut text = String::from(include_str!("head.c"));
    if signals {
        text.push_str(include_str!("signals.c"));
    }
    let mut seen = Vec::new();
    for list in lists {
        for line in &list.types {
            // Lists of libraries that build on each other declare the same types.
            if !seen.contains(&line) {
                seen.push(line);
                text.push_str(line);
                text.push('\n');
            }
        }
        for function in &list.functions {
            text.push_str(&shim(function));
        }
    }
    text
}

/// A function's type, with or without names for its parameters.
pub(super) fn parameters(function: &Function, named: bool) -> String {
    let mut list: Vec<String> = Vec::new();
    for (index, parameter) in function.parameters.iter().enumerate() {
        if !named && function.variadic == Some(index) {
            list.push("...".to_owned());
            break;
        }
        let name = if named {
            format!(" a{index}")
        } else {
            String::new()
        };
        list.push(format!("__typeof__({parameter}){name}"));
    }
    if list.is_empty() {
        list.push("void".to_owned());
    }
    list.join(", ")
}

fn shim(function: &Function) -> String {
    let Function { name, result, .. } = function;
    let result = format!("__typeof__({result})");
    let returns = !is_void(&function.result);
    let count = function.parameters.len();
    let list = |one: &dyn Fn(usize) -> String| (0..count).map(one).collect::<Vec<_>>().join(", ");
    let arguments = list(&|index| format!("a{index}"));
    let kept = list(&|index| format!("call->a{index}"));
    let fields = |text: &mut String| {
        for (index, parameter) in function.parameters.iter().enumerate() {
            let _ = write!(text, " __typeof__({parameter}) a{index};");
        }
    };
    let mut text = String::new();
    let weak = if function.weak {
        " __attribute__((weak))"
    } else {
        ""
    };
    // Writing to a string does not fail.
    let _ = writeln!(
        text,
        "\nextern {result} __real_{name}({}){weak};",
        parameters(function, false)
    );
    let _ = write!(text, "struct call_{name} {{");
    if returns {
        let _ = write!(text, " {result} result;");
    }
    fields(&mut text);
    let _ = writeln!(text, " char room; }};");
    let _ = writeln!(
        text,
        "static void run_{name}(void *data) {{\n    struct call_{name} *call = data;"
    );
    let assign = if returns {
        "call->result = "
    } else {
        "(void)call; "
    };
    let _ = writeln!(text, "    {assign}__real_{name}({kept});\n}}");
    let always = u32::from(function.always);
    let _ = writeln!(
        text,
        "static struct cffi_wrapped function_{name} = {{ 0, {always}, \"{name}\", {}, {{ 0 }} }};",
        name.len()
    );
    // What a task calls: with a frame, and so apart.
    let _ = writeln!(
        text,
        "static __attribute__((noinline)) {result} task_{name}({}) {{",
        parameters(function, true)
    );
    let asks = match &function.when {
        Some(when) => format!("({when}) ? cffi_wrapped_2_here(&function_{name}) : 0"),
        None => format!("cffi_wrapped_2_here(&function_{name})"),
    };
    let _ = writeln!(text, "    int here = {asks};");
    let unless = function.fd.map_or(String::new(), |fd| {
        format!(" && !(here == HANDS_OFF && never_waits(a{fd}))")
    });
    let _ = writeln!(
        text,
        "    if (here{unless}) {{\n        struct call_{name} call;"
    );
    for index in 0..count {
        let _ = writeln!(text, "        call.a{index} = a{index};");
    }
    let _ = writeln!(
        text,
        "        cffi_wrapped_2_call(&function_{name}, run_{name}, &call);"
    );
    let _ = writeln!(
        text,
        "        return{};\n    }}",
        if returns { " call.result" } else { "" }
    );
    let call = if returns { "return " } else { "" };
    let _ = writeln!(text, "    {call}__real_{name}({arguments});\n}}");
    // What all others call: two loads and a jump.
    let _ = writeln!(
        text,
        "HIDDEN {result} __wrap_{name}({}) {{",
        parameters(function, true)
    );
    if function.weak {
        // Who found the shim's address believes that the system has it.
        let _ = writeln!(
            text,
            "    if (!__real_{name}) {{ errno = ENOSYS; return ({result})-1; }}"
        );
    }
    let asks = if has_floats(function) {
        "user_code_runs_apart()"
    } else {
        "user_code_runs()"
    };
    let _ = writeln!(
        text,
        "    if ({asks}) {call}task_{name}({arguments});\n    else {call}__real_{name}({arguments});\n}}"
    );
    text
}

/// The first access to a thread's own variable, in an object that was loaded while the program ran, may spoil the registers of such arguments: glibc before 2.40.
fn has_floats(function: &Function) -> bool {
    let mut types = function.parameters.iter();
    types.any(|one| one.contains("double") || one.contains("float"))
}

fn is_void(result: &str) -> bool {
    result.trim() == "void"
}
