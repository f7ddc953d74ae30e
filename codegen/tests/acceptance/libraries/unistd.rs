//! `errno` is that of the call, whatever becomes of the processor meanwhile.

use std::io::ErrorKind;
use std::mem::MaybeUninit;

use acceptance::bindings;

fn look() {
    let mut target = [MaybeUninit::uninit(); 64];
    let error =
        bindings::readlink(c"/nonexistent", &mut target).expect_err("there is no such link");
    assert_eq!(error.raw_os_error(), Some(2));
    assert_eq!(error.kind(), ErrorKind::NotFound);
    let made = bindings::readlink(c"/proc/self", &mut target).expect("a link to a number");
    // SAFETY: so many are initialised.
    let digits = target[..made]
        .iter()
        .map(|byte| unsafe { byte.assume_init() });
    let id: String = digits.map(char::from).collect();
    assert_eq!(id, std::process::id().to_string());
}

fn main() {
    let tasks: Vec<_> = (0..8)
        .map(|_| {
            cffi::spawn(async {
                for _ in 0..50 {
                    look();
                    cffi::yield_now().await;
                }
            })
        })
        .collect();
    for task in tasks {
        cffi::block_on(task).expect("no task panics");
    }
    if std::env::var_os("CFFI_STRESS").is_some() {
        let taken = cffi::metrics().overflows;
        assert!(taken >= 100, "{taken} calls came back to another processor");
    }
    println!("done");
}
