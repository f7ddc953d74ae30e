// Functions of plain C types, a static and a type: the static and the type stay as they are.
#[cffi]
#[link(name = "shapes")]
unsafe extern "C" {
    /// Adds.
    pub safe fn add(a: c_int, b: c_int) -> c_int;
    fn reset(shape: *mut Shape);
    pub(crate) static SHAPES: c_int;
    #[cfg(target_os = "linux")]
    #[must_use]
    #[link_name = "shape_area_v2"]
    unsafe fn area(shape: Shape) -> c_double;
    pub type Opaque;
}
