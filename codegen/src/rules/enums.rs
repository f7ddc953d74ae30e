//! Enums: those of C, and groups of constants.

use crate::annotated::{EnumStyle, EnumType};
use crate::annotations::{EnumEntry, nearest};
use crate::model::{Integer, Rank};

use super::check::{Context, did_you_mean};
use super::names::{check_type_name, checked_cfg, is_rust_name, upper_camel};

/// All enums.
pub(super) fn all(context: &mut Context<'_>) -> Vec<EnumType> {
    let said = context.said;
    said.enums
        .iter()
        .filter_map(|entry| one(context, entry))
        .collect()
}

fn one(context: &mut Context<'_>, entry: &EnumEntry) -> Option<EnumType> {
    check_type_name(&entry.name, &mut context.wrong);
    let style = entry
        .style
        .as_ref()
        .map_or(EnumStyle::Const, |style| style.value);
    let strip = entry
        .strip
        .as_ref()
        .map_or("", |strip| strip.value.as_str());
    let (c, integer, values) = match entry.constants.as_slice() {
        [] => {
            let name = entry.c.as_ref().unwrap_or(&entry.name);
            let Some(found) = enumeration(context, &name.value) else {
                let names = context
                    .model
                    .enums
                    .iter()
                    .filter_map(|found| found.name.as_deref());
                let message = format!("no enum `{}` in the headers", name.value);
                let near = nearest(&name.value, names);
                let mut error = did_you_mean(name.error(message), near);
                if near.is_none() {
                    error = error
                        .hint("write `c = \"..\"`, or `constants = [..]` for a group of macros");
                }
                context.wrong.push(error);
                return None;
            };
            let values = found
                .variants
                .iter()
                .map(|one| (one.name.clone(), one.value))
                .collect();
            (found.name.clone(), found.integer, values)
        }
        patterns => {
            if let Some(c) = &entry.c {
                context
                    .wrong
                    .push(c.error("`c` and `constants`: it is one or the other"));
            }
            let mut values: Vec<(String, i128)> = Vec::new();
            for pattern in patterns {
                let found = matching(context, &pattern.value);
                if found.is_empty() {
                    let message = format!(
                        "no whole-number constant `{}` in the headers",
                        pattern.value
                    );
                    context.wrong.push(pattern.error(message));
                }
                for one in found {
                    if !values.iter().any(|(name, _)| *name == one.0) {
                        values.push(one);
                    }
                }
            }
            let integer = Integer {
                rank: Rank::Int,
                signed: true,
                bits: 32,
            };
            let fits = |value: i128| i32::try_from(value).is_ok();
            if let Some((name, value)) = values.iter().find(|(_, value)| !fits(*value)) {
                let message = format!("`{name}` is {value}, which no `int` is");
                context.wrong.push(entry.name.error(message));
            }
            (None, integer, values)
        }
    };
    let mut variants: Vec<(String, String, i128)> = Vec::new();
    for (name, value) in values {
        let short = name.strip_prefix(strip).unwrap_or(&name);
        let mut rust = match style {
            EnumStyle::Closed => upper_camel(short),
            _ => short.to_owned(),
        };
        if !is_rust_name(&rust) {
            rust = format!("_{rust}");
        }
        if let Some((_, other, _)) = variants.iter().find(|(known, ..)| *known == rust) {
            let message = format!("`{other}` and `{name}` both become `{rust}`");
            context.wrong.push(entry.name.error(message));
            continue;
        }
        let same = variants.iter().find(|(_, _, known)| *known == value);
        if let Some((_, other, _)) = same.filter(|_| style == EnumStyle::Closed) {
            let message = format!("`{other}` and `{name}` are both {value}");
            context.wrong.push(entry.name.error(message).hint(
                "a closed enum has one name for each value: list its `constants`, or use `style = \"const\"`",
            ));
            continue;
        }
        variants.push((rust, name, value));
    }
    Some(EnumType {
        name: entry.name.value.clone(),
        c,
        integer,
        style,
        variants,
        docs: entry.doc.clone(),
        cfg: checked_cfg(entry.cfg.as_ref(), &mut context.wrong),
    })
}

/// An enum by its own name or that of a typedef.
fn enumeration<'a>(context: &Context<'a>, name: &str) -> Option<&'a crate::model::Enum> {
    let direct = context.model.enumeration(name);
    direct.or_else(|| match &context.model.typedef(name)?.ty.resolved().kind {
        crate::model::TypeKind::Enum(name) => context.model.enumeration(name),
        _ => None,
    })
}

fn matching(context: &Context<'_>, pattern: &str) -> Vec<(String, i128)> {
    let constants = context
        .model
        .constants
        .iter()
        .map(|constant| constant.name.as_str());
    let variants = context.model.enums.iter().flat_map(|item| &item.variants);
    let names = constants.chain(variants.map(|variant| variant.name.as_str()));
    let found = names.filter(|name| glob(pattern, name));
    found
        .filter_map(|name| Some((name.to_owned(), context.model.integer(name)?)))
        .collect()
}

/// Whether a name fits a pattern with `*`.
fn glob(pattern: &str, name: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = name.strip_prefix(first) else {
        return false;
    };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else {
        return rest.is_empty();
    };
    for part in middle {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::glob;

    #[test]
    fn patterns_match_whole_names() {
        assert!(glob("Z_*", "Z_OK") && glob("Z_*_FLUSH", "Z_NO_FLUSH") && glob("Z_OK", "Z_OK"));
        assert!(glob("*", "x") && glob("a*b*c", "a1b2c") && glob("a*b*c", "abbc"));
        assert!(!glob("Z_*_FLUSH", "Z_FLUSH") && !glob("Z_OK", "Z_OK2") && !glob("a*bb", "ab"));
    }
}
