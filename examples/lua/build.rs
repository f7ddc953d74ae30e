//! Compiles Lua from the sources that the crate `lua-src` carries, and the shims around it.

fn main() {
    println!("cargo::rerun-if-changed=c");
    let lua = lua_src::Build::new().build(lua_src::Lua54);
    cc::Build::new()
        .file("c/vm.c")
        .include(lua.include_dir())
        .warnings_into_errors(true)
        .compile("lua_vm");
    // After the shims, which need it.
    lua.print_cargo_metadata();
}
