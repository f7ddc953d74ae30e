//! A server of PostgreSQL for one test: its data and its socket in a folder that goes with it, run by a user that is not root.

use std::fs;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use cgotest::eventually;
use diesel::{Connection, PgConnection};
use tempfile::TempDir;

/// Who may run it where root may not.
const USERS: [&str; 2] = ["postgres", "nobody"];

/// Runs until it is dropped.
pub(crate) struct Server {
    process: Child,
    folder: TempDir,
}

impl Server {
    pub(crate) fn start() -> Server {
        let programs = programs();
        let folder = TempDir::with_prefix("cgotest-postgres-").unwrap();
        let owner = other_than_root();
        if let Some((user, group)) = owner {
            chown(folder.path(), Some(user), Some(group)).unwrap();
        }
        let command = |program: &str| {
            let mut command = Command::new(programs.join(program));
            command.current_dir(folder.path()).stdin(Stdio::null());
            if let Some((user, group)) = owner {
                command.uid(user).gid(group);
            }
            command
        };
        let made = command("initdb")
            .args([
                "--pgdata=data",
                "--username=postgres",
                "--auth=trust",
                "--no-sync",
            ])
            .args(["--no-locale", "--encoding=UTF8"])
            .output()
            .unwrap();
        assert!(
            made.status.success(),
            "{}",
            String::from_utf8_lossy(&made.stderr)
        );
        let process = command("postgres")
            .args(["-D", "data", "-c", "listen_addresses=", "-k"])
            // It goes to the folder of its data.
            .arg(folder.path())
            .args(["-c", "fsync=off", "-c", "max_connections=150"])
            .args([
                "-c",
                "log_min_messages=fatal",
                "-c",
                "logging_collector=off",
            ])
            .spawn()
            .unwrap();
        let server = Server { process, folder };
        eventually("the server answers", || {
            let connected = PgConnection::establish(&server.address());
            connected.map(drop).map_err(|error| error.to_string())
        });
        server
    }

    /// As libpq wants it.
    pub(crate) fn address(&self) -> String {
        format!(
            "host={} user=postgres dbname=postgres",
            self.folder.path().display()
        )
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Its own processes see that it has gone.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Debian has them in a folder for each version, elsewhere they are on the path.
fn programs() -> PathBuf {
    let versions = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten();
    let folders = versions.map(|version| version.path().join("bin"));
    let found = folders
        .filter(|folder| folder.join("initdb").is_file())
        .max();
    found.unwrap_or_default()
}

/// Numbers of a user and a group, where this process is root's: the server refuses to be.
fn other_than_root() -> Option<(u32, u32)> {
    let number = |arguments: &[&str]| -> Option<u32> {
        let told = Command::new("id").args(arguments).output().ok()?;
        String::from_utf8(told.stdout).ok()?.trim().parse().ok()
    };
    if number(&["-u"]) != Some(0) {
        return None;
    }
    let numbers = |user| Some((number(&["-u", user])?, number(&["-g", user])?));
    let found = USERS.into_iter().find_map(numbers);
    Some(found.expect("a user that is not root to run the server"))
}
