//! Wide input: the headers of eleven libraries, of which nothing is said, so that all they have comes out raw.
//!
//! What comes out compiles under `deny(warnings)` with its layout assertions, the C file agrees with the headers, the classes add up, and nothing is safe.

mod comments;
mod drift;
mod every_word;
mod hostile;
mod libraries;
mod renamed;
mod scene;

use std::collections::BTreeMap;

use cffi_codegen::report::Report;
use cffi_codegen::{emit, verify};

use libraries::Library;
use scene::Package;

/// One test for each library, with its name.
macro_rules! raw_bindings_compile_and_nothing_in_them_is_safe {
    ($($name:ident)*) => {
        mod raw_bindings_compile_and_nothing_in_them_is_safe {
            $(#[test] fn $name() { super::comes_out_raw(super::libraries::named(stringify!($name))); })*

            #[test]
            fn no_library_is_left_out() {
                let tested = [$(stringify!($name)),*];
                assert!(super::libraries::LIBRARIES.iter().all(|one| tested.contains(&one.name)));
            }
        }
    };
}

raw_bindings_compile_and_nothing_in_them_is_safe! { sqlite3 zlib curl lua git2 zstd png expat openssl_evp stdio unistd }

fn comes_out_raw(library: &Library) {
    let Some(headers) = library.read() else {
        return;
    };
    let annotated = scene::annotated(&headers.model, &library.annotations());
    let (safe, raw, refused) = annotated.classes();
    let all = headers.model.functions.len();
    assert_eq!(safe, 0, "nothing is said of it");
    assert_eq!(safe + raw + refused, all);
    assert!(all >= library.functions, "{all} functions");
    adds_up(&Report::of(&annotated));

    let source = emit::Source {
        name: library.name.to_owned(),

        target: headers.target,
        ..emit::Source::default()
    };
    let bindings = emit::rust(&annotated, &source);
    let reasons = bindings.matches(" Raw (").count();
    assert_eq!(reasons, raw, "each function has its reason");

    let package = Package::new(&format!("wide-{}", library.name));
    package.write("verify.c", &verify::c_file(&annotated));
    let complaints = package.compile_c("verify.c", library.folders);
    assert_eq!(complaints, "", "the C compiler is content");
    package.write("src/bindings.rs", &bindings);
    package.write(
        "src/lib.rs",
        "//! Raw bindings.\n#![deny(warnings)]\n\npub mod bindings;\n",
    );
    package.write(
        "src/main.rs",
        "//! A program.\n#![deny(warnings)]\n\nmod bindings;\n\nfn main() {}\n",
    );
    package.check();
    package.write("src/lib.rs", &documented(&bindings));
    package.write("src/main.rs", "//! Nothing.\n\nfn main() {}\n");
    package.clippy();
}

/// The comments of all functions on functions that no macro writes, as on safe ones, where clippy looks at them.
fn documented(bindings: &str) -> String {
    let file = syn::parse_file(bindings).expect("it is Rust");
    let raw = file.items.iter().find_map(|item| match item {
        syn::Item::Mod(module) if module.ident == "raw" => module.content.as_ref(),
        _ => None,
    });
    let blocks = raw.iter().flat_map(|(_, items)| items);
    let functions = blocks.filter_map(|item| match item {
        syn::Item::ForeignMod(block) => Some(&block.items),
        _ => None,
    });
    let functions = functions.flatten().filter_map(|item| match item {
        syn::ForeignItem::Fn(function) => Some(function),
        _ => None,
    });
    let functions = functions.map(|function| {
        let docs = { function.attrs.iter() }.filter(|one| one.path().is_ident("doc"));
        let name = &function.sig.ident;
        quote::quote!(#(#docs)* pub fn #name() {})
    });
    let file = syn::parse_quote! {
        //! Comments.
        #![deny(warnings)]
        #![allow(non_snake_case)]
        #(#functions)*
    };
    prettyplease::unparse(&file)
}

/// The report's classes, in the data and in its text, are all of the functions.
fn adds_up(report: &Report) {
    let names = |classes: &BTreeMap<&str, Vec<String>>| classes.values().map(Vec::len).sum();
    let (raw, refused): (usize, usize) = (names(&report.raw), names(&report.refused));
    assert_eq!(report.functions, raw + refused);
    let told = format!(
        "{} functions = 0 safe (0 methods, 0 vouched) + {raw} raw + {refused} refused\n",
        report.functions
    );
    assert!(report.text().contains(&told), "{}", report.text());
}
