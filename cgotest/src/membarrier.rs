//! A kernel that takes its time over the registration for membarrier.

use cffi::cffi;

#[cffi]
unsafe extern "C" {
    /// From now on, who registers this process for membarrier waits, for 20 seconds at most.
    #[cffi(leaf)]
    pub safe fn hold_membarrier_registration();
    /// Whoever waits in the registration goes on.
    #[cffi(leaf)]
    pub safe fn let_membarrier_registration_go();
    /// Whether this kernel has membarrier at all.
    #[cffi(leaf)]
    pub safe fn kernel_has_membarrier() -> bool;
}
