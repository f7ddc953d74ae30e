//! Each rule, with something that it lets through and something that it does not.

use cffi_codegen::annotated::{Annotated, Argument, Class, RawReason, Return, Uses};

use crate::scene::{HEAD, accepted, fine, header, refused, shop, with, wrong};

#[test]
fn nothing_with_a_pointer_is_safe_without_an_annotation() {
    let made = fine(shop(), HEAD);
    assert_eq!(made.class("shop_item"), Some(Class::Raw));
    assert_eq!(made.class("item_name"), Some(Class::Raw));
    let errors = wrong(
        shop(),
        "[library]\nheaders = [\"shop.h\"]\n[safe]\nitem_count = \"only looks\"",
    );
    assert!(errors.contains("has pointers"), "{errors}");
    assert!(
        errors.contains("prototype: int item_count(item *i)"),
        "{errors}"
    );
}

#[test]
fn a_function_of_a_pointer_is_a_destructor_beside_what_it_may_end_only() {
    let model = header(
        "struct p; void on(struct p *p, void (*f)(void *));\n\
        void give(struct p *p, const char *text, void (*f)(void *));\n",
    );
    let made = fine(&model, "[library]\nheaders = [\"x.h\"]");
    let reasons: Vec<_> = { made.raw.iter() }
        .map(|raw| (raw.name.as_str(), raw.reason))
        .collect();
    assert_eq!(
        reasons,
        [
            ("on", RawReason::CallbackOwnershipUnstated),
            ("give", RawReason::RetentionUnstated)
        ]
    );
}

#[test]
fn nothing_without_pointers_is_safe_without_a_reason() {
    refused(
        "shop_add = { args = [\"value\", \"value\"] }",
        "nobody vouches for `shop_add`",
    );
    let errors = wrong(
        shop(),
        "[library]\nheaders = [\"shop.h\"]\n[safe]\nshop_add = \" \"",
    );
    assert!(errors.contains("no reason"), "{errors}");
    let made = fine(
        shop(),
        "[library]\nheaders = [\"shop.h\"]\n[safe]\nshop_add = \"adds\"",
    );
    assert_eq!(made.class("shop_add"), Some(Class::Safe));
}

#[test]
fn what_cannot_be_called_is_refused_and_cannot_be_listed() {
    let made = fine(shop(), HEAD);
    let names: Vec<&str> = made.refused.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["shop_log", "shop_vlog"]);
    refused(
        "shop_vlog = { as = \"Shop::log\", error = \"Shop\", args = [\"self\", \"cstr\", \"_\"] }",
        "va_list",
    );
    refused(
        "shop_log = { as = \"Shop::log\", error = \"Shop\", args = [\"self\", \"cstr\"] }",
        "variadic",
    );
}

#[test]
fn an_instance_of_a_variadic_function_says_what_it_passes() {
    let made = accepted(
        "log_number = { variadic = \"shop_log\", types = [\"int\"], as = \"Shop::log_number\", error = \"Shop\", args = [\"self\", \"=SHOP_NAME\", \"value\"] }",
    );
    assert_eq!(
        made.safe
            .iter()
            .filter(|item| item.instance.is_some())
            .count(),
        1
    );
    assert_eq!(made.class("shop_log"), Some(Class::Refused));
    refused(
        "log_number = { variadic = \"shop_log\", types = [\"float\"], as = \"Shop::log_number\", error = \"Shop\", args = [\"self\", \"cstr\", \"value\"] }",
        "behind the dots",
    );
    refused(
        "log_number = { variadic = \"shop_add\", types = [], args = [] }",
        "no variadic function `shop_add`",
    );
}

#[test]
fn each_word_must_fit_its_type() {
    for (word, message) in [
        ("cstr", "`cstr` at position 1, which is `int`"),
        ("bytes len=0", "argument 0 has a meaning of its own"),
        ("out", "`out` at position 1"),
        ("out-handle", "`out-handle` at position 1"),
        ("=NULL", "`=NULL` at position 1"),
        ("handle", "`handle` at position 1"),
        ("ref", "`ref` at position 1"),
        ("callback data-arg=0 scope=call", "a pointer to a function"),
        ("=SHOP_NAME", "`=SHOP_NAME` at position 1"),
        ("=9999999999", "`=9999999999` at position 1"),
        ("=SHOP_SZIE", "did you mean `SHOP_SIZE`?"),
        ("=sizeof(nothing)", "no type `nothing`"),
        ("value type=Colour", "no enum `Colour`"),
        ("_", "no other argument speaks for it"),
        ("inout-len", "no buffer has `len=1`"),
        ("data", "`data` at position 1"),
    ] {
        let line = format!(
            "shop_item = {{ as = \"Shop::item\", error = \"Shop\", args = [\"self\", \"{word}\", \"out-handle\"] }}"
        );
        refused(&line, message);
    }
    accepted(
        "shop_item = { as = \"Shop::item\", error = \"Shop\", args = [\"self\", \"value\", \"out-handle\"] }",
    );
    accepted(
        "shop_item = { as = \"Shop::item\", error = \"Shop\", args = [\"self\", \"=SHOP_SIZE\", \"out-handle?\"] }",
    );
    refused(
        "item_note = { as = \"Item::note\", error = \"Shop\", args = [\"self\", \"cstr\"] }",
        "so C may write there",
    );
    accepted(
        "item_note = { as = \"Item::note\", error = \"Shop\", args = [\"self\", \"cstr unwritten\"] }",
    );
    refused(
        "item_label = { as = \"Item::label\", error = \"Shop\", args = [\"self\", \"cstr unwritten\"] }",
        "the pointer is to `const`",
    );
}

#[test]
fn as_many_words_as_arguments() {
    refused(
        "item_count = { as = \"Item::count\" }",
        "has no `args`, and takes 1",
    );
    refused(
        "item_count = { as = \"Item::count\", args = [\"self\", \"value\"] }",
        "`args` has 2 entries",
    );
    refused(
        "item_move = { as = \"Item::go\", error = \"Shop\", args = [\"self\", \"self\"] }",
        "a second `self`",
    );
    refused("item_count = { args = [\"self\"] }", "belongs to no handle");
    refused(
        "item_count = { as = \"Itme::count\", args = [\"self\"] }",
        "did you mean `Item`?",
    );
    refused(
        "itme_count = { as = \"Item::count\", args = [\"self\"] }",
        "did you mean `item_count`?",
    );
}

#[test]
fn lengths_are_whose_they_say() {
    accepted(
        "item_rename = { as = \"Item::rename\", error = \"Shop\", args = [\"self\", \"str len=2\", \"_\"] }",
    );
    for (word, message) in [
        ("str len=9", "no argument at position 9"),
        ("str len=1", "is the argument itself"),
        ("str len=x", "is the position of an argument"),
        ("str len=fixed()", "neither a number nor a constant"),
        ("str", "needs `len=..`"),
        ("str len=fixed(NOPE)", "no constant of the headers"),
    ] {
        let line = format!(
            "item_rename = {{ as = \"Item::rename\", error = \"Shop\", args = [\"self\", \"{word}\", \"=2\"] }}"
        );
        refused(&line, message);
    }
    accepted(
        "item_pack = { as = \"Item::pack\", error = \"Shop\", args = [\"self\", \"out-bytes len=2 init=prefix\", \"inout-len\"] }",
    );
    refused(
        "item_fill = { as = \"Item::fill\", error = \"Shop\", args = [\"self\", \"out-bytes len=2 init=prefix\", \"_\"] }",
        "nothing says how much C made",
    );
    refused(
        "item_fill = { as = \"Item::fill\", error = \"Shop\", args = [\"self\", \"out-bytes len=2\", \"_\"] }",
        "needs `init=prefix`",
    );
    let made = accepted(
        "item_fill = { as = \"Item::fill\", args = [\"self\", \"out-bytes len=2 init=prefix\", \"_\"], ret = \"made=1\" }",
    );
    assert!(made.safe.iter().any(|item| item.returns == Return::Made(1)));
    refused(
        "item_rename = { as = \"Item::rename\", error = \"Shop\", args = [\"self\", \"out-bytes len=2 init=full\", \"_\"] }",
        "a pointer that C writes through",
    );
}

#[test]
fn memory_beside_a_destructor_is_kept_unless_it_is_copied() {
    let line = |drop: &str, retain: &str| {
        format!(
            "item_keep = {{ as = \"Item::keep\", error = \"Shop\", args = [\"self\", \"bytes len=2{retain}\", \"_\", \"{drop}\"] }}"
        )
    };
    accepted(&line("=SHOP_COPY", ""));
    accepted(&line("=NULL", " retain=static"));
    refused(&line("=NULL", ""), "C may keep argument 1");
    refused(&line("=SHOP_KEEP", ""), "C may keep argument 1");
}

#[test]
fn a_returned_pointer_says_how_long_it_is_good() {
    let line = |ret: &str| format!("item_name = {{ as = \"Item::name\", args = [\"self\"]{ret} }}");
    refused(&line(""), "nothing says what the result");
    refused(&line(", ret = \"cstr\""), "needs `borrow=..`");
    refused(
        &line(", receiver = \"&self\", ret = \"cstr borrow=self\""),
        "would invalidate the result",
    );
    refused(&line(", ret = \"value\""), "not a number");
    refused(
        &line(", ret = \"cstr valid=until:shop_add\""),
        "does not take the handle",
    );
    accepted(&line(
        ", receiver = \"&self\", ret = \"cstr valid=until:item_free\"",
    ));
    for borrow in ["self", "parent", "static"] {
        let both = format!("borrow={borrow} valid=until:item_free");
        refused(
            &line(&format!(", ret = \"cstr {both}\"")),
            &format!("`{both}`: a result"),
        );
    }
    let made = accepted(&line(", ret = \"cstr? borrow=self\""));
    assert!(made.safe.iter().any(|item| matches!(
        item.role,
        cffi_codegen::annotated::Role::Method {
            exclusive: true,
            ..
        }
    )));
    accepted(
        "item_bytes = { as = \"Item::bytes\", args = [\"self\"], ret = \"bytes? len=item_size(0) borrow=self\" }",
    );
    refused(
        "item_bytes = { as = \"Item::bytes\", args = [\"self\"], ret = \"bytes? len=shop_add(0) borrow=self\" }",
        "does not fit",
    );
    refused(
        "shop_words = { args = [\"value\"], ret = \"cstr borrow=self\" }",
        "needs a `self`",
    );
    refused(
        "shop_text = { as = \"Shop::text\", args = [\"self\"], ret = \"string free=shop_add\" }",
        "takes no string alone",
    );
    accepted(
        "shop_text = { as = \"Shop::text\", args = [\"self\"], ret = \"string free=shop_free\" }",
    );
}

#[test]
fn a_closure_uses_of_the_handle_what_is_said_and_else_nothing() {
    let each = |uses: &str| {
        format!(
            "shop_text = {{ as = \"Shop::text\", args = [\"self\"], ret = \"string? free=shop_free\" }}\n\
            shop_each = {{ as = \"Shop::each\", error = \"Shop\", args = [\"self\", \"callback data-arg=2 scope=call on_panic=1{uses} args=[_, len, cstr[1]]\", \"_\"] }}"
        )
    };
    let uses = |said: &str| {
        let made = accepted(&each(said));
        let item = made.safe.iter().find(|item| item.c == "shop_each");
        let closure = item.and_then(|item| item.callbacks().next()).cloned();
        closure.expect("it has a closure").uses
    };
    assert_eq!(uses(""), Uses::Only(Vec::new()));
    assert_eq!(uses(" uses=none"), Uses::Only(Vec::new()));
    assert_eq!(uses(" uses=any"), Uses::Any);
    let told = |said: &str| {
        let made = accepted(&each(said));
        cffi_codegen::report::explain(&made, "shop_each").expect("it is in the header")
    };
    assert!(told("").contains(" closure   it must not use `Shop`"));
    assert!(told(" uses=any").contains(" closure   it may use `Shop`"));
    assert!(told(" uses=[shop_text]").contains("of `Shop` it may use `Shop::text` alone"));
    let two = uses(" uses=[shop_text, shop_close]");
    let names = ["Shop::text", "Shop::drop"].map(String::from);
    assert_eq!(two, Uses::Only(names.to_vec()));
    refused(
        "shop_at_exit = { args = [\"callback data-arg=1 scope=static\", \"_\"] }\n\
        shop_each = { as = \"Shop::each\", error = \"Shop\", args = [\"self\", \"callback data-arg=2 scope=call on_panic=1 uses=[shop_at_exit] args=[_, len, cstr[1]]\", \"_\"] }",
        "`shop_at_exit` uses no `Shop`",
    );
    let at_exit = |uses: &str| {
        format!("shop_at_exit = {{ args = [\"callback data-arg=1 scope=static{uses}\", \"_\"] }}")
    };
    accepted(&at_exit(""));
    refused(
        &at_exit(" uses=any"),
        "`uses` in a function without a handle",
    );
}

#[test]
fn what_cannot_fail_keeps_out_of_the_lock_only_if_that_is_said() {
    let text = |lock: &str| {
        format!(
            "shop_text = {{ as = \"Shop::text\",{lock} args = [\"self\"], ret = \"string? free=shop_free\" }}"
        )
    };
    let unlocked = |made: &Annotated| made.safe.iter().any(|item| item.unlocked);
    let locked = "destroy = \"shop_close\", send = true, sync = \"locked\" }";
    let head = HEAD.replace("destroy = \"shop_close\" }", locked);
    assert_ne!(head, HEAD);
    for (lock, is) in [
        ("", false),
        (" lock = true,", false),
        (" lock = false,", true),
    ] {
        let made = fine(shop(), &format!("{head}[fn]\n{}", text(lock)));
        assert_eq!(unlocked(&made), is, "{lock}");
    }
    refused(&text(" lock = false,"), "`sync = \"locked\"`");
    let fails = "shop_unhook = { as = \"Shop::unhook\", error = \"Shop\", lock = false, args = [\"self\"] }";
    let errors = wrong(shop(), &format!("{head}[fn]\n{fails}"));
    assert!(errors.contains("in a function that can fail"), "{errors}");
}

#[test]
fn a_callback_says_all_that_is_needed() {
    let each = |options: &str| {
        format!(
            "shop_each = {{ as = \"Shop::each\", error = \"Shop\", args = [\"self\", \"callback {options}\", \"_\"] }}"
        )
    };
    accepted(&each(
        "data-arg=2 scope=call on_panic=1 args=[_, len, cstr?[1]]",
    ));
    for (options, message) in [
        (
            "scope=call on_panic=1 args=[_, len, cstr[1]]",
            "needs `data-arg=..`",
        ),
        (
            "data-arg=2 on_panic=1 args=[_, len, cstr[1]]",
            "needs `scope=..`",
        ),
        (
            "data-arg=2 scope=call args=[_, len, cstr[1]]",
            "needs `on_panic=..`",
        ),
        (
            "data-arg=2 scope=call on_panic=() args=[_, len, cstr[1]]",
            "the callback returns `int`",
        ),
        (
            "data-arg=2 scope=call on_panic=unwind args=[_, len, cstr[1]]",
            "leave C in the middle",
        ),
        ("data-arg=2 scope=call on_panic=1", "needs `args=[..]`"),
        (
            "data-arg=2 scope=call on_panic=1 args=[_, len]",
            "`args` has 2 entries",
        ),
        (
            "data-arg=2 scope=call on_panic=1 args=[_, value, cstr[1]]",
            "is no `len`",
        ),
        (
            "data-arg=2 scope=call on_panic=1 args=[_, len, value]",
            "`value` for",
        ),
        (
            "data-arg=2 scope=call on_panic=1 args=[_, len, cstr[NULL]]",
            "no other argument has this length",
        ),
        (
            "data-arg=2 scope=until-drop on_panic=1 args=[_, len, cstr[1]]",
            "needs `on-error=..`",
        ),
        (
            "data-arg=2 scope=until-drop on-error=callee-drops on_panic=1 args=[_, len, cstr[1]]",
            "without `drop-arg`",
        ),
        (
            "data-arg=0 scope=call on_panic=1 args=[_, len, cstr[1]]",
            "has a meaning of its own",
        ),
        (
            "data-arg=2 scope=call on_panic=NOPE args=[_, len, cstr[1]]",
            "no whole-number constant",
        ),
        (
            "data-arg=2 scope=sometimes on_panic=1 args=[_, len, cstr[1]]",
            "`sometimes` is no `scope`",
        ),
        (
            "data-arg=2 scope=call on_panic=1 uses=sometimes args=[_, len, cstr[1]]",
            "`sometimes` is no `uses`",
        ),
        (
            "data-arg=2 scope=call on_panic=1 uses=[] args=[_, len, cstr[1]]",
            "`` is no name of an entry of `[fn]`",
        ),
        (
            "data-arg=2 scope=call on_panic=1 uses=[shop_eech] args=[_, len, cstr[1]]",
            "did you mean `shop_each`?",
        ),
        (
            "data-arg=2 scope=call on_panic=1 uses=[shop_threadsafe] args=[_, len, cstr[1]]",
            "no safe function comes of `shop_threadsafe`",
        ),
        (
            "data-arg=2 scope=call on_panic=1 arg=[_, len, cstr[1]]",
            "did you mean `args`?",
        ),
    ] {
        refused(&each(options), message);
    }
    refused(
        &each("data-arg=2 scope=call on_panic=1 args=[_, len, cstr[1]]")
            .replace("error =", "kind = \"nocallback\", error ="),
        "calls nothing back",
    );
    let made = accepted(
        "shop_plain = { as = \"Shop::plain\", error = \"Shop\", args = [\"self\", \"callback data-arg=2 scope=call on_panic=0\", \"_\"] }",
    );
    let reason = made
        .raw
        .iter()
        .find(|raw| raw.name == "shop_plain")
        .map(|raw| raw.reason);
    assert_eq!(reason, Some(RawReason::CallbackDataUnstated));
    accepted(
        "shop_watch = { as = \"Shop::watch\", error = \"Shop\", args = [\"self\", \"callback data-arg=2 scope=until-drop drop-arg=3 on-error=callee-drops\", \"_\", \"_\"] }",
    );
}

#[test]
fn data_that_another_function_takes_has_one_place() {
    let on = "shop_on = { as = \"Shop::on\", args = [\"self\", \"callback data-call=shop_on_data scope=until-drop\"] }";
    let data = "shop_on_data = { as = \"Shop::on_data\", args = [\"self\", \"data\"] }";
    let off = "shop_off = { as = \"Shop::off\", args = [\"self\", \"callback data-call=shop_on_data scope=until-drop\"] }";
    accepted(&format!("{on}\n{data}"));
    refused(on, "no entry of `[fn]` with that name");
    refused(data, "no callback gives it any");
    refused(&format!("{on}\n{off}\n{data}"), "C has one place for it");
    let elsewhere = data.replace("Shop::", "Item::");
    refused(&format!("{on}\n{elsewhere}"), "`self` at position 0");
    let call = on.replace("until-drop", "call");
    refused(&format!("{call}\n{data}"), "the data stays with C");
}

#[test]
fn what_c_keeps_needs_an_end_and_an_owner() {
    let at_exit = |scope: &str| {
        format!("shop_at_exit = {{ args = [\"callback data-arg=1 scope={scope}\", \"_\"] }}")
    };
    accepted(&at_exit("static"));
    refused(&at_exit("until-drop"), "nothing says when C forgets it");
    let watch = |scope: &str| {
        format!(
            "shop_hook = {{ as = \"Shop::hook\", error = \"Shop\", args = [\"self\", \"callback data-arg=2 scope={scope} on-error=caller-drops on_panic=1\", \"_\"] }}"
        )
    };
    accepted(&watch("until:shop_unhook"));
    refused(&watch("until:item_count"), "does not take the handle");
    let label = |retain: &str, receiver: &str| {
        format!(
            "item_label = {{ as = \"Item::label\", error = \"Shop\", receiver = \"{receiver}\", args = [\"self\", \"cstr retain={retain}\"] }}"
        )
    };
    accepted(&label("handle", "&self"));
    accepted(&label("replaced", "&mut self"));
    refused(&label("replaced", "&self"), "in a method of `&self`");
    refused(
        "item_make = { as = \"Item::make\", args = [\"handle\", \"cstr? retain=replaced\"], ret = \"handle\" }",
        "need `self`",
    );
}

#[test]
fn what_may_longjmp_and_what_shall_stay_raw_are_raw() {
    let made = accepted(
        "item_count = { longjmp = true }\nitem_size = { role = \"raw\", doc = \"it is slow\" }",
    );
    let reason = |name: &str| {
        made.raw
            .iter()
            .find(|raw| raw.name == name)
            .map(|raw| raw.reason)
    };
    assert_eq!(reason("item_count"), Some(RawReason::Longjmp));
    assert_eq!(reason("item_size"), Some(RawReason::Asked));
}

#[test]
fn nobody_can_vouch_for_what_returns_twice() {
    let model = header("int again(void) __attribute__((returns_twice));\n");
    let text = "[library]\nheaders = [\"x.h\"]\n";
    let made = fine(&model, text);
    assert_eq!(made.raw[0].reason, RawReason::Longjmp);
    let errors = wrong(
        &model,
        &format!("{text}[safe]\nagain = \"once is enough\"\n"),
    );
    assert!(errors.contains("may return twice"), "{errors}");
}

#[test]
fn a_call_that_is_suspended_does_not_exist() {
    refused(
        "item_count = { as = \"Item::count\", kind = \"suspendable\", args = [\"self\"] }",
        "cannot be left in the middle",
    );
}

#[test]
fn codes_and_errors_fit_each_other() {
    let line =
        |rest: &str| format!("item_count = {{ as = \"Item::count\", args = [\"self\"]{rest} }}");
    refused(&line(", error = \"Shpo\""), "did you mean `Shop`?");
    refused(&line(", ok = [1]"), "`ok` without `error`");
    refused(&line(", error = \"Shop\", ok = []"), "would never succeed");
    refused(
        &line(", error = \"Shop\", ok = { A = 1, B = 1 }"),
        "are both 1",
    );
    refused(
        &line(", error = \"Shop\", ok = { A = \"NOPE\" }"),
        "no whole-number constant",
    );
    refused(
        &line(", error = \"Shop\", ret = \"_\""),
        "`ret` with `error`",
    );
    refused(
        &line(", error = \"Shop\", errno = true"),
        "one or the other",
    );
    refused(
        "item_name = { as = \"Item::name\", error = \"Shop\", args = [\"self\"] }",
        "is no code",
    );
    accepted(&line(", error = \"Shop\", ret = \"value\""));
    refused(
        &line(", errno = \"returned\", ret = \"value\""),
        "the result is the error",
    );
    refused(
        &line(", error = \"Shop\", ret = \"value\", ok = [0]"),
        "whatever is not negative is the result",
    );
    accepted(&line(
        ", error = \"Shop\", ok = { Few = 0, Many = \"SHOP_SIZE\" }",
    ));
}

#[test]
fn a_function_of_another_header_is_told_how_to_become_known() {
    let line = |free: &str| {
        format!(
            "shop_text = {{ as = \"Shop::text\", args = [\"self\"], ret = \"string? free={free}\" }}"
        )
    };
    accepted(&line("shop_free"));
    refused(&line("shop_fre"), "did you mean `shop_free`?");
    refused(&line("free"), "has to be in `headers`");
}

#[test]
fn enums_are_of_c_or_of_constants() {
    let text = |line: &str| {
        format!(
            "{HEAD}[enum]\n{line}\n[fn]\nitem_paint = {{ as = \"Item::paint\", error = \"Shop\", args = [\"self\", \"value\"] }}\n"
        )
    };
    let made = fine(
        shop(),
        &text("Colour = { c = \"colour\", style = \"closed\" }"),
    );
    let paint = made
        .safe
        .iter()
        .find(|item| item.c == "item_paint")
        .expect("it is safe");
    assert_eq!(
        paint.arguments[1],
        Argument::Value {
            enumeration: Some(String::from("Colour"))
        }
    );
    for (line, message) in [
        ("Colour = { c = \"color\" }", "did you mean `colour`?"),
        (
            "Size = { constants = [\"NOPE_*\"] }",
            "no whole-number constant",
        ),
        (
            "Size = { constants = [\"SHOP_SIZE\"], style = \"open\" }",
            "is no `style`",
        ),
    ] {
        let errors = wrong(shop(), &text(line));
        assert!(
            errors.contains(message),
            "expected `{message}` in:\n{errors}"
        );
    }
}

#[test]
fn a_macro_has_as_many_arguments_as_its_prototype() {
    let text = |line: &str| format!("[library]\nheaders = [\"shop.h\"]\n[macro]\n{line}\n");
    let made = fine(shop(), &text("SHOP_TWICE = \"int (int n)\""));
    assert_eq!(made.shims.len(), 1);
    for (line, message) in [
        ("SHOP_TWICE = \"int (int n, int m)\"", "takes 1 arguments"),
        ("SHOP_TWICE = \"int\"", "a prototype is"),
        ("SHOP_TWCIE = \"int (int n)\"", "did you mean `SHOP_TWICE`?"),
        ("shop_add = \"int (int a, int b)\"", "needs no prototype"),
    ] {
        let errors = wrong(shop(), &text(line));
        assert!(
            errors.contains(message),
            "expected `{message}` in:\n{errors}"
        );
    }
}

#[test]
fn a_function_that_does_not_return_has_no_safe_form() {
    let model = header(
        "typedef struct s s; void s_end(s *x) __attribute__((noreturn)); _Noreturn void die(int code); __attribute__((__noreturn__)) void stop(void); int fine(s *x);\n",
    );
    let text = |rest: &str| format!("[library]\nheaders = [\"x.h\"]\n{rest}\n");
    for (line, message) in [
        (
            "[fn]\ndie = { args = [\"value\"] }\n[safe]\ndie = \"it ends\"",
            "`die` does not return",
        ),
        (
            "[safe]\nstop = \"it ends\"",
            "`[safe]`: `stop` does not return",
        ),
        (
            "[handle]\nS = { c = \"s\", destroy = \"s_end\" }",
            "`destroy`: `s_end` does not return",
        ),
    ] {
        let errors = wrong(&model, &text(line));
        assert!(errors.contains(message), "{line}: {errors}");
        assert!(
            errors.starts_with("a.toml:") && errors.contains("prototype: "),
            "{errors}"
        );
    }
    let made = fine(&model, &text("[fn]\ndie = { role = \"raw\" }"));
    assert_eq!(made.class("die"), Some(Class::Raw));
    assert_eq!(made.class("stop"), Some(Class::Raw));
}

#[test]
fn the_version_is_what_constants_of_the_header_say() {
    let model = header(
        "#define V \"3.4\"\n#define MAJOR 7\n#define MINOR 0\n#define LINES \"a\\nb\"\n#define HALF 0.5\n",
    );
    let text = |said: &str| format!("[library]\nheaders = [\"x.h\"]\nversion = {said}\n");
    let version = |said: &str| fine(&model, &text(said)).library.version;
    assert_eq!(version("\"V\"").as_deref(), Some("3.4"));
    assert_eq!(version("[\"MAJOR\", \"MINOR\"]").as_deref(), Some("7.0"));
    assert_eq!(version("[]"), None);
    for (said, message) in [
        ("\"MAJRO\"", "a.toml:3:12: `version`: no constant `MAJRO`"),
        ("\"MAJRO\"", "did you mean `MAJOR`?"),
        (
            "[\"V\", \"LINES\"]",
            "`LINES` is neither a text of one line",
        ),
        ("\"HALF\"", "`HALF` is neither"),
        (
            "\"ANOTHER\"\nallow = [\"f\"]",
            "a constant that `allow` leaves out",
        ),
    ] {
        let errors = wrong(&model, &text(said));
        assert!(errors.contains(message), "{said}: {errors}");
    }
}

#[test]
fn two_things_of_one_name_are_told() {
    refused(
        "item_count = { as = \"Item::n\", args = [\"self\"] }\nitem_size = { as = \"Item::n\", args = [\"self\"] }",
        "both become `n`",
    );
    refused(
        "item_count = { as = \"Item::fn\", args = [\"self\"] }",
        "cannot be a name in Rust",
    );
    refused(
        "item_count = { as = \"Item::count\", status = \"Item\", error = \"Shop\", ok = { A = 0 }, args = [\"self\"] }",
        "the name of a type already",
    );
    for name in ["as_ptr", "from_raw", "into_raw"] {
        refused(
            &format!("item_count = {{ as = \"Item::{name}\", args = [\"self\"] }}"),
            &format!("every handle has a method `{name}` already"),
        );
    }
    accepted(
        "shop_add = { as = \"as_ptr\", args = [\"value\", \"value\"] }\n[safe]\nshop_add = \"adds\"",
    );
    for name in ["raw", "std", "u32"] {
        let text = HEAD.replace("Item =", &format!("{name} ="));
        let errors = wrong(shop(), &text);
        let message = format!("`{name}` cannot be the name of a type");
        assert!(errors.contains(&message), "{errors}");
    }
}

#[test]
fn all_errors_are_told_at_once_in_the_order_of_the_file() {
    let errors = wrong(
        shop(),
        &with(
            "item_count = { as = \"Item::count\", args = [\"cstr\"] }\nitem_size = { as = \"Item::size\", args = [\"cstr\"] }",
        ),
    );
    assert_eq!(errors.matches("a.toml:").count(), 2, "{errors}");
    let first = errors.find("item_count(").expect("the first prototype");
    assert!(first < errors.find("item_size(").expect("the second prototype"));
}

#[test]
fn headers_say_the_same_words() {
    let model = header(
        "typedef struct s s;\nvoid s_end(s *x);\n\
         int s_len(s *x __attribute__((annotate(\"cffi:self\")))) __attribute__((annotate(\"cffi:as=S::len kind=leaf\")));\n\
         int add(int a) __attribute__((annotate(\"cffi:safe=adds\")));\n",
    );
    let text = "[library]\nheaders = [\"x.h\"]\n[handle]\nS = { c = \"s\", destroy = \"s_end\" }\n";
    let made = fine(&model, text);
    assert_eq!(made.class("s_len"), Some(Class::Safe));
    assert_eq!(made.class("add"), Some(Class::Safe));
    let model = header("int f(const char *x __attribute__((annotate(\"cffi:ctsr\"))));\n");
    let errors = wrong(&model, "[library]\nheaders = [\"x.h\"]\n");
    assert!(
        errors.contains("did you mean `cstr`?") && errors.contains(".h:1:"),
        "{errors}"
    );
}
