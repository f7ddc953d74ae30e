//! The connections that searches share. Who finds none waits as a task: no thread waits.

use std::path::Path;

use async_channel::{Receiver, Sender};

use crate::sqlite::{Access, Database, SqliteError};

/// Open connections to one index, each used by one search at a time.
pub(crate) struct Pool<C: Database> {
    give: Sender<C>,
    take: Receiver<C>,
}

impl<C: Database> Pool<C> {
    /// Opens all of them.
    pub(crate) fn open(index: &Path, count: u32) -> Result<Self, SqliteError> {
        let (give, take) = async_channel::unbounded();
        let pool = Pool { give, take };
        for _ in 0..count {
            let connection = C::open(index, Access::Read)?;
            // Each connection reads the schema now, and not in its first search.
            connection.run(&["SELECT rowid FROM texts LIMIT 1"])?;
            pool.put(connection);
        }
        Ok(pool)
    }

    /// A connection that nobody uses, as soon as there is one.
    pub(crate) async fn get(&self) -> C {
        self.take
            .recv()
            .await
            .expect("the pool holds a sender, so the channel is open")
    }

    /// For the next search.
    pub(crate) fn put(&self, connection: C) {
        self.give
            .try_send(connection)
            .expect("the channel has no limit, and the pool holds a receiver");
    }
}

impl<C: Database> Clone for Pool<C> {
    fn clone(&self) -> Self {
        Pool {
            give: self.give.clone(),
            take: self.take.clone(),
        }
    }
}
