//! The ways from a request, or a task, to SQLite.

use cffi_bench::sample::Fallible;
use clap::ValueEnum;

use crate::database::{Connection, Database};
use crate::sqlite::{Bound, Plain};

/// How SQLite is reached.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "snake_case")]
pub(crate) enum Way {
    /// A task of ours calls it.
    Cffi,
    /// A task of tokio's calls it and stalls its worker meanwhile.
    Direct,
    SpawnBlocking,
    BlockInPlace,
    /// smol's, of the crate `blocking`.
    SmolUnblock,
}

impl Way {
    /// Runs a query from a task of tokio's.
    pub(crate) async fn query(
        self,
        database: &'static Database,
        sql: &'static str,
        argument: i64,
    ) -> Fallible<i64> {
        let plain = move || database.query::<Plain>(sql, argument);
        let found = match self {
            Way::Cffi => {
                let query = async move { database.query::<Bound>(sql, argument) };
                return Ok(cffi::spawn(query).await??);
            }
            Way::Direct => plain(),
            Way::SpawnBlocking => tokio::task::spawn_blocking(plain).await?,
            Way::BlockInPlace => tokio::task::block_in_place(plain),
            Way::SmolUnblock => blocking::unblock(plain).await,
        };
        Ok(found?)
    }

    /// Runs the prepared query of a connection, which comes back: some ways hand it on to another thread.
    pub(crate) async fn with(
        self,
        mut connection: Connection,
        argument: i64,
    ) -> Result<Connection, String> {
        if self == Way::Cffi {
            let row = connection.row::<Bound>(argument);
            return row.map(|_| connection).map_err(|error| error.to_string());
        }
        let query = move || {
            let row = connection.row::<Plain>(argument);
            row.map(|_| connection)
        };
        let back = match self {
            Way::Cffi | Way::Direct => query(),
            Way::BlockInPlace => tokio::task::block_in_place(query),
            Way::SpawnBlocking => tokio::task::spawn_blocking(query)
                .await
                .map_err(|error| error.to_string())?,
            Way::SmolUnblock => blocking::unblock(query).await,
        };
        back.map_err(|error| error.to_string())
    }
}
