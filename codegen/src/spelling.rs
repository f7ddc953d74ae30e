//! How names in C are spelled in Rust.

/// `zSql` as `z_sql`, `XMLParser` as `xmlparser`: a `_` where a capital follows a small letter.
pub(crate) fn snake(name: &str) -> String {
    let mut snake = String::new();
    let mut small = false;
    for c in name.trim_start_matches('_').chars() {
        if c.is_ascii_uppercase() && small {
            snake.push('_');
        }
        small = c.is_ascii_lowercase() || c.is_ascii_digit();
        snake.push(c.to_ascii_lowercase());
    }
    match snake.is_empty() || snake.starts_with(|c: char| c.is_ascii_digit()) {
        true => format!("a{snake}"),
        false => snake,
    }
}

/// `sqlite3_stmt` as `Sqlite3Stmt`.
pub(crate) fn camel(name: &str) -> String {
    name.split('_')
        .map(|word| {
            let mut letters = word.chars();
            let first = letters.next().map(|first| first.to_ascii_uppercase());
            first.into_iter().chain(letters).collect::<String>()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{camel, snake};

    #[test]
    fn names_become_rusts() {
        assert_eq!(camel("sqlite3_stmt"), "Sqlite3Stmt");
        assert_eq!(camel("CURL"), "CURL");
        assert_eq!(snake("zSql"), "z_sql");
        assert_eq!(snake("SetElementHandler"), "set_element_handler");
        assert_eq!(snake("_3d"), "a3d");
    }
}
