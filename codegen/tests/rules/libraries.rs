//! The annotations of real libraries over their installed headers.

use cffi_codegen::annotated::{
    Annotated, Argument, BorrowedFrom, Class, Constant, Failure, MessageFrom, OnPanic, RawReason,
    Return, Role, Safe, Scope, ShimOf, Sync,
};

use crate::scene::{fine, installed};

fn find<'a>(annotated: &'a Annotated, c: &str) -> &'a Safe {
    { annotated.safe.iter() }
        .find(|item| item.c == c)
        .unwrap_or_else(|| panic!("`{c}` should be safe"))
}

#[test]
fn sqlite_is_accepted_and_every_word_arrives() {
    let model = installed("sqlite3.h", &["sqlite3_*", "SQLITE_*"]);
    let made = fine(&model, include_str!("sqlite3.toml"));
    let (safe, raw, refused) = made.classes();
    assert_eq!(safe + raw + refused, model.functions.len());
    assert_eq!(refused, 11);

    let open = find(&made, "sqlite3_open");
    assert_eq!(
        open.role,
        Role::Constructor {
            handle: String::from("Connection")
        }
    );
    assert!(matches!(
        &open.failure,
        Failure::Error {
            message: MessageFrom::Argument(1),
            ..
        }
    ));
    let prepare = find(&made, "sqlite3_prepare_v2");
    assert_eq!(
        prepare.role,
        Role::Method {
            handle: String::from("Connection"),
            exclusive: false
        }
    );
    assert_eq!(prepare.arguments[2], Argument::Length(1));
    let step = find(&made, "sqlite3_step");
    assert!(
        matches!(&step.failure, Failure::Error { ok, message: MessageFrom::Parent, .. } if *ok == [100, 101])
    );
    assert_eq!(
        step.status.as_ref().map(|status| status.name.as_str()),
        Some("Step")
    );
    let text = find(&made, "sqlite3_column_text");
    assert!(matches!(
        &text.returns,
        Return::Bytes {
            optional: true,
            borrow: BorrowedFrom::Exclusive,
            ..
        }
    ));
    assert_eq!(
        text.role,
        Role::Method {
            handle: String::from("Statement"),
            exclusive: true
        }
    );
    let exec = find(&made, "sqlite3_exec");
    let Argument::Callback(callback) = &exec.arguments[2] else {
        panic!("argument 2 is a callback");
    };
    assert_eq!((callback.data_position, &callback.scope), (0, &Scope::Call));
    assert_eq!(callback.on_panic, OnPanic::Value(String::from("1")));
    assert!(matches!(
        &exec.failure,
        Failure::Error {
            message: MessageFrom::OutString(4),
            ..
        }
    ));
    let bind = find(&made, "sqlite3_bind_text");
    let getter = Constant::Getter(String::from("SQLITE_TRANSIENT"));
    assert_eq!(bind.arguments[4], Argument::Constant(getter));
    for (destroy, handle) in [
        ("sqlite3_close_v2", "Connection"),
        ("sqlite3_finalize", "Statement"),
    ] {
        assert_eq!(
            find(&made, destroy).role,
            Role::Destroy {
                handle: handle.to_owned()
            }
        );
    }
    assert_eq!(made.class("sqlite3_libversion_number"), Some(Class::Safe));
    let statement = made.handle("Statement").expect("a handle");
    assert_eq!((statement.send, statement.sync), (true, Sync::Locked));

    // Its callbacks have no data of their own.
    let raw = { made.raw.iter() }.find(|raw| raw.name == "sqlite3_create_function_v2");
    assert_eq!(
        raw.map(|raw| raw.reason),
        Some(RawReason::CallbackDataUnstated)
    );
    let reason = |name: &str| {
        { made.raw.iter() }
            .find(|raw| raw.name == name)
            .map(|raw| raw.reason)
    };
    assert_eq!(
        reason("sqlite3_bind_blob"),
        Some(RawReason::RetentionUnstated)
    );
    assert_eq!(
        reason("sqlite3_trace_v2"),
        Some(RawReason::CallbackOwnershipUnstated)
    );
    assert_eq!(reason("sqlite3_sleep"), Some(RawReason::NotVouched));
    assert_eq!(
        reason("sqlite3_sql"),
        Some(RawReason::ReturnedPointerLifetime)
    );
    assert_eq!(reason("sqlite3_reset"), Some(RawReason::NoAnnotation));
}

#[test]
fn without_sync_a_child_is_not_sent() {
    let model = installed("sqlite3.h", &["sqlite3_*", "SQLITE_*"]);
    let text = include_str!("sqlite3.toml").replace("sync = \"locked\"", "sync = false");
    let made = fine(&model, &text);
    let handle = |name: &str| made.handle(name).map(|handle| (handle.send, handle.sync));
    assert_eq!(handle("Connection"), Some((true, Sync::No)));
    assert_eq!(handle("Statement"), Some((false, Sync::No)));
}

#[test]
fn zlib_is_accepted_and_every_word_arrives() {
    let model = installed("zlib.h", &[]);
    let made = fine(&model, include_str!("zlib.toml"));
    assert_eq!(find(&made, "compress2").role, Role::Free);
    assert_eq!(
        find(&made, "compress2").arguments[1],
        Argument::InoutLength(0)
    );
    let new = find(&made, "deflateInit_");
    assert_eq!(
        new.role,
        Role::Constructor {
            handle: String::from("Deflate")
        }
    );
    assert_eq!(
        new.arguments[3],
        Argument::Constant(Constant::SizeOf(String::from("z_stream")))
    );
    let run = find(&made, "deflate");
    assert!(run.io && !new.io);
    assert_eq!(
        run.status.as_ref().map(|status| status.variants.len()),
        Some(3)
    );
    let deflate = made
        .handle("Deflate")
        .and_then(|handle| handle.structure.as_ref());
    assert!(deflate.is_some_and(|structure| structure.pinned && structure.io.len() == 2));
    assert_eq!(made.shims.len(), 1);
    assert_eq!(made.shims[0].of, ShimOf::Macro);
    assert!(made.model.function("deflateInit2").is_some());
    let (safe, raw, refused) = made.classes();
    assert_eq!(safe + raw + refused, made.model.functions.len());
}

#[test]
fn with_nothing_said_nothing_is_safe() {
    for header in ["sqlite3.h", "zlib.h", "stdio.h", "unistd.h"] {
        let model = installed(header, &[]);
        let made = fine(&model, "[library]\nheaders = [\"x.h\"]");
        assert!(made.safe.is_empty(), "{header}");
        assert!(!made.raw.is_empty(), "{header}");
        assert_eq!(
            made.raw.len() + made.classes().2,
            model.functions.len(),
            "{header}"
        );
    }
}
