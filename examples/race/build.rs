//! Compiles the C library twice: as it was, and repaired.

fn main() {
    println!("cargo::rerun-if-changed=c/tally.c");
    for form in ["broken", "repaired"] {
        cc::Build::new()
            .file("c/tally.c")
            .flag(format!("-DNAME(function)={form}_##function"))
            .define(&form.to_uppercase(), None)
            .warnings_into_errors(true)
            .compile(&format!("tally_{form}"));
    }
}
