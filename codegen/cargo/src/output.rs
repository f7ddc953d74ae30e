//! What the command writes: to files whole or not at all, to the standard output as far as somebody reads it.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::failure::Failure;

/// Writes all of these files, or none of them: first each beside its place, then all into their places.
///
/// Files that are as they must be are left alone, so that nobody builds for nothing. Returns those that were written.
pub(crate) fn write_all(files: &[(PathBuf, String)]) -> Result<Vec<PathBuf>, Failure> {
    let mut ready = Vec::new();
    for (path, text) in files {
        if fs::read(path).is_ok_and(|there| there == text.as_bytes()) {
            continue;
        }
        let beside = prepare(path, text).map_err(|error| Failure::write(path, &error))?;
        ready.push((path, beside));
    }
    let mut written = Vec::new();
    for (path, beside) in ready {
        beside
            .persist(path)
            .map_err(|error| Failure::write(path, &error.error))?;
        written.push(path.clone());
    }
    Ok(written)
}

fn prepare(path: &Path, text: &str) -> io::Result<NamedTempFile> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    if path.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let mut file = tempfile::Builder::new()
        .prefix(".cargo-cffi-")
        .permissions(permissions(path)?)
        .tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Those of the file that is there, or the usual ones.
fn permissions(path: &Path) -> io::Result<fs::Permissions> {
    use std::os::unix::fs::PermissionsExt;

    match fs::metadata(path) {
        Ok(metadata) => Ok(metadata.permissions()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Ok(fs::Permissions::from_mode(0o666))
        }
        Err(error) => Err(error),
    }
}

/// Prints to the standard output. A reader that has gone away has read enough.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::write(Path::new("the standard output"), &error))
        }
        _ => Ok(()),
    }
}

/// Tells a person what goes on.
pub(crate) fn note(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use super::write_all;

    #[test]
    fn all_files_are_written_or_none() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name);
        fs::write(path("a"), "old").expect("writable");
        fs::set_permissions(path("a"), fs::Permissions::from_mode(0o640)).expect("ours");
        let failed = write_all(&[(path("a"), "new".into()), (path("missing/b"), "new".into())]);
        assert_eq!(failed.expect_err("there is no such folder").exit_code(), 1);
        assert_eq!(fs::read_to_string(path("a")).expect("it is there"), "old");
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);

        let files = [(path("a"), "new".to_owned()), (path("b"), "new".to_owned())];
        assert_eq!(write_all(&files).expect("writable"), [path("a"), path("b")]);
        assert_eq!(fs::read_to_string(path("a")).expect("it is there"), "new");
        let mode = |name| {
            fs::metadata(path(name))
                .expect("it is there")
                .permissions()
                .mode()
        };
        assert_eq!(mode("a") & 0o777, 0o640);
        assert_eq!(mode("b") & 0o600, 0o600);
        assert!(write_all(&files).expect("writable").is_empty());
    }
}
