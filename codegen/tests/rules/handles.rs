//! Rules of handles: who ends them, which threads have them, and structs whose memory is Rust's.

use cffi_codegen::annotated::Argument;

use crate::scene::{fine, header, refused, shop, wrong};

#[test]
fn threads_share_what_the_library_bears() {
    let handle = |rest: &str| {
        format!(
            "[library]\nheaders = [\"shop.h\"]\n[handle]\nShop = {{ c = \"shop\", destroy = \"shop_close\"{rest} }}\n"
        )
    };
    let made = fine(shop(), &handle(""));
    let shop_handle = made.handle("Shop").expect("it is there");
    assert!(!shop_handle.send && shop_handle.exclusive);
    let errors = wrong(shop(), &handle(", sync = \"locked\""));
    assert!(errors.contains("without `send = true`"), "{errors}");
    let errors = wrong(shop(), &handle(", sync = \"lokced\""));
    assert!(errors.contains("is no `sync`"), "{errors}");
    let errors = wrong(shop(), &handle(", require = \"shop_threadsafe\""));
    assert!(errors.contains("`require` is"), "{errors}");
    fine(
        shop(),
        &handle(", require = \"shop_threadsafe() == 1\", sync = \"locked\", send = true"),
    );
}

#[test]
fn nobody_has_a_handle_alone_that_has_clones() {
    let text = |rest: &str, ret: &str| {
        format!(
            "[library]\nheaders = [\"shop.h\"]\n[handle]\nItem = {{ c = \"item\", refcount = {{ up = \"item_copy\", down = \"item_free\" }}{rest} }}\n[fn]\nitem_name = {{ as = \"Item::name\", args = [\"self\"], ret = \"cstr? {ret}\" }}\n"
        )
    };
    let good = "valid=until:item_free";
    for ret in ["borrow=self", "valid=until:item_count"] {
        let errors = wrong(shop(), &text("", ret));
        assert!(
            errors.contains("a clone of it could invalidate"),
            "{errors}"
        );
    }
    fine(shop(), &text("", good));
    for rest in [", send = true", ", send = true, sync = \"locked\""] {
        let errors = wrong(shop(), &text(rest, good));
        assert!(errors.contains("while another is on a second"), "{errors}");
    }
    fine(shop(), &text(", send = true, sync = true", good));
}

#[test]
fn what_a_clone_could_replace_at_once_is_never_let_go_of() {
    let text = |rest: &str, retain: &str| {
        format!(
            "[library]\nheaders = [\"shop.h\"]\n[error.Shop]\nok = [0]\n[handle]\nItem = {{ c = \"item\", {rest} }}\n[fn]\nitem_label = {{ as = \"Item::label\", error = \"Shop\", receiver = \"&mut self\", args = [\"self\", \"cstr? retain={retain}\"] }}\n"
        )
    };
    let counted = "refcount = { up = \"item_copy\", down = \"item_free\" }";
    let errors = wrong(shop(), &text(counted, "replaced"));
    assert!(errors.contains("which has clones"), "{errors}");
    fine(shop(), &text(counted, "handle"));
    fine(shop(), &text("destroy = \"item_free\"", "replaced"));
}

#[test]
fn threads_share_a_child_only_if_it_says_so() {
    let shared = |parent: &str, child: &str| {
        let text = format!(
            "[library]\nheaders = [\"shop.h\"]\n[handle]\nShop = {{ c = \"shop\", destroy = \"shop_close\", send = true{parent} }}\nItem = {{ c = \"item\", destroy = \"item_free\", parent = \"Shop\"{child} }}\n"
        );
        let made = fine(shop(), &text);
        made.handle("Item").expect("it is there").shared
    };
    assert!(!shared(", sync = \"locked\"", ""));
    assert!(!shared(", sync = \"locked\"", ", send = true"));
    assert!(shared(", sync = \"locked\"", ", sync = \"locked\""));
    assert!(!shared("", ", sync = true"));
    assert!(shared(", sync = true", ", sync = true"));
}

#[test]
fn closures_that_c_keeps_come_to_it_one_after_another() {
    let text = |sync: &str, receiver: &str| {
        format!(
            "[library]\nheaders = [\"shop.h\"]\n[handle]\nShop = {{ c = \"shop\", destroy = \"shop_close\", receiver = \"&self\", send = true, sync = {sync} }}\n[fn]\n\
            shop_on = {{ as = \"Shop::on\"{receiver}, args = [\"self\", \"callback data-call=shop_on_data scope=until-drop\"] }}\n\
            shop_on_data = {{ as = \"Shop::on_data\", args = [\"self\", \"data\"] }}\n"
        )
    };
    fine(shop(), &text("\"locked\"", ""));
    fine(shop(), &text("true", ", receiver = \"&mut self\""));
    let errors = wrong(shop(), &text("true", ""));
    assert!(errors.contains("two calls at once"), "{errors}");
}

#[test]
fn clones_are_made_where_they_may_be_dropped() {
    let text = "[library]\nheaders = [\"shop.h\"]\n[handle]\nItem = { c = \"item\", refcount = { up = \"item_copy\", down = \"item_free\" }, sync = true }\n";
    let errors = wrong(shop(), text);
    assert!(errors.contains("make a clone there"), "{errors}");
}

#[test]
fn a_handle_has_one_end_and_children_have_parents() {
    refused(
        "shop_close = { as = \"Shop::close\", error = \"Shop\", args = [\"self\"] }",
        "`Drop` would do so again",
    );
    refused(
        "item_count = { role = \"destroy\" }",
        "no handle names it in `destroy`",
    );
    refused(
        "item_copy = { as = \"Item::copy\", args = [\"self\"], ret = \"handle\" }",
        "whose parent is `Shop`",
    );
    for (text, message) in [
        ("Shop = { c = \"shop\" }", "who destroys `Shop`"),
        (
            "Shop = { c = \"shpo\", destroy = \"shop_close\" }",
            "did you mean `shop`?",
        ),
        (
            "Shop = { c = \"shop\", destroy = \"shop_item\" }",
            "does not take `shop` alone",
        ),
        (
            "Item = { c = \"item\", destroy = \"item_free\", parent = \"Item\" }",
            "circle",
        ),
        (
            "Item = { c = \"item\", destroy = \"item_free\", parent = \"Nobody\" }",
            "no handle `Nobody`",
        ),
        (
            "fn = { c = \"shop\", destroy = \"shop_close\" }",
            "cannot be the name of a type",
        ),
        (
            "A = { c = \"shop\", destroy = \"shop_close\" }\nB = { c = \"shop\", destroy = \"shop_close\" }",
            "already the handle",
        ),
    ] {
        let errors = wrong(
            shop(),
            &format!("[library]\nheaders = [\"shop.h\"]\n[handle]\n{text}"),
        );
        assert!(
            errors.contains(message),
            "expected `{message}` in:\n{errors}"
        );
    }
    fine(
        shop(),
        "[library]\nheaders = [\"shop.h\"]\n[handle]\nCart = { c = \"CART\", destroy = \"cart_free\" }\n[fn]\ncart_new = { as = \"Cart::new\", args = [], ret = \"handle\" }",
    );
}

#[test]
fn a_struct_is_a_handle_whose_memory_is_ours() {
    let text = |rest: &str| {
        format!(
            "[library]\nheaders = [\"shop.h\"]\n[error.Z]\nok = [0]\n[struct.stream]\nas = \"Stream\"\npinned = true\ndestroy = \"stream_end\"\n{rest}\n[fn]\nstream_init = {{ as = \"Stream::new\", error = \"Z\", args = [\"self uninit=zeroed\", \"value\"] }}\nstream_run = {{ as = \"Stream::run\", error = \"Z\", args = [\"self\"] }}\n"
        )
    };
    let made = fine(
        shop(),
        &text("io = { next = \"bytes len=left per-call\", to = \"out-bytes len=room per-call\" }"),
    );
    assert!(
        made.safe
            .iter()
            .any(|item| item.c == "stream_run" && item.io)
    );
    for (rest, message) in [
        ("io = { next = \"bytes len=left\" }", "outlives its borrow"),
        (
            "io = { nxet = \"bytes len=left per-call\" }",
            "did you mean `next`?",
        ),
        (
            "io = { left = \"bytes len=left per-call\" }",
            "no pointer to bytes",
        ),
        ("private = [\"stat\"]", "did you mean `state`?"),
    ] {
        let errors = wrong(shop(), &text(rest));
        assert!(
            errors.contains(message),
            "expected `{message}` in:\n{errors}"
        );
    }
}

#[test]
fn one_struct_may_be_two_types_and_each_function_is_of_one() {
    let model = header(
        "struct s { int a; }; void s_in(struct s *s); void s_out(struct s *s);\n\
        int s_fill(struct s *s); int s_drain(struct s *s); void s_copy(struct s *to, struct s *from);\n",
    );
    let text = |rest: &str| {
        format!(
            "[library]\nheaders = [\"x.h\"]\n[struct.In]\nc = \"s\"\ndestroy = \"s_in\"\n[struct.Out]\nc = \"s\"\ndestroy = \"s_out\"\n{rest}\n"
        )
    };
    let made = fine(
        &model,
        &text(
            "[fn]\ns_fill = { as = \"In::fill\", args = [\"self\"] }\n\
            s_drain = { as = \"Out::drain\", args = [\"self\"] }\n\
            s_copy = { as = \"Out::copy\", args = [\"self\", \"handle\"] }",
        ),
    );
    let of = |c: &str| made.safe.iter().find(|item| item.c == c).expect("is safe");
    assert_eq!(of("s_fill").role.handle(), Some("In"));
    assert_eq!(of("s_drain").role.handle(), Some("Out"));
    assert!(
        matches!(&of("s_copy").arguments[1], Argument::Handle { handle, .. } if handle == "Out"),
        "its own type"
    );
    for (rest, message) in [
        (
            "[fn]\ns_copy = { args = [\"handle\", \"handle\"] }",
            "of one handle only, nor of the function's own",
        ),
        (
            "[handle.Other]\nc = \"s\"\ndestroy = \"s_out\"",
            "already the handle",
        ),
    ] {
        let errors = wrong(&model, &text(rest));
        assert!(
            errors.contains(message),
            "expected `{message}` in:\n{errors}"
        );
    }
}
