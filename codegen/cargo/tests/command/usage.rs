//! How the command is called, and called wrongly.

use crate::scene::Scene;

#[test]
fn help_names_every_subcommand_and_the_exit_codes() {
    let ran = Scene::new(&[]).run(&["--help"]);
    ran.ends(0, "");
    for word in [
        "header",
        "Exit codes: 0 all is well; 1 wrong input",
        "2 the machine lacks",
    ] {
        assert!(ran.out.contains(word), "{word}: {}", ran.out);
    }
    Scene::new(&[]).run(&["--version"]).ends(0, "");
}

#[test]
fn a_wrong_command_line_is_wrong_input() {
    for arguments in [
        &["no-such"][..],
        &["header", "--no-such"],
        &["header", "--check"],
        &[],
    ] {
        let ran = Scene::new(&[]).run(arguments);
        assert_eq!(ran.code, Some(1), "{arguments:?}: {ran:#?}");
        assert!(ran.err.contains("Usage: cargo cffi"), "{ran:#?}");
    }
}
