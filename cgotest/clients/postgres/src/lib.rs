//! A web service as people write it: axum, a pool of r2d2, queries of diesel. The one word of ours is `cffi::spawn` in its handlers.

use std::io;
use std::net::{SocketAddr, TcpListener};

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::get;
use diesel::pg::PgConnection;
use diesel::r2d2::{ConnectionManager, Pool};
use diesel::sql_types::Integer;
use diesel::{IntoSql, QueryResult, RunQueryDsl, sql_query};

type Connections = Pool<ConnectionManager<PgConnection>>;

/// Serves on a port of this machine, on two threads of tokio, for as long as the process lives.
///
/// - `/one`: a query that the server answers at once.
/// - `/sleep/MS`: one that sleeps so long in the server.
/// - `/lock/N`: one that waits for the server's lock of that number.
///
/// # Errors
/// If there is no port or no thread to be had.
pub fn serve(database: &str, connections: u32) -> io::Result<SocketAddr> {
    let manager = ConnectionManager::<PgConnection>::new(database);
    let pool = Pool::builder().max_size(connections).min_idle(Some(1));
    let pool = pool.build(manager).map_err(io::Error::other)?;
    let service = Router::new()
        .route("/one", get(one))
        .route("/sleep/{milliseconds}", get(sleep))
        .route("/lock/{number}", get(lock))
        .with_state(pool);
    let listener = TcpListener::bind("127.0.0.1:0")?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_io()
        .build()?;
    // It lives as long as the process.
    Box::leak(Box::new(runtime)).spawn(async move {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        axum::serve(listener, service).await
    });
    Ok(address)
}

async fn one(pool: State<Connections>) -> Result<String, StatusCode> {
    query(pool, |connection| {
        diesel::select(1.into_sql::<Integer>()).get_result::<i32>(connection)
    })
    .await
}

async fn sleep(pool: State<Connections>, Path(ms): Path<u32>) -> Result<String, StatusCode> {
    let text = format!("SELECT pg_sleep({}e-3)", ms);
    query(pool, |connection| sql_query(text).execute(connection)).await
}

async fn lock(pool: State<Connections>, Path(number): Path<u32>) -> Result<String, StatusCode> {
    let text =
        format!("SELECT pg_advisory_lock_shared({number}), pg_advisory_unlock_shared({number})");
    query(pool, |connection| sql_query(text).execute(connection)).await
}

/// Blocking code, as diesel's guide has it, in a task.
async fn query<T: ToString + Send + 'static>(
    State(pool): State<Connections>,
    query: impl FnOnce(&mut PgConnection) -> QueryResult<T> + Send + 'static,
) -> Result<String, StatusCode> {
    let task = cffi::spawn(async move {
        let mut connection = pool.get().ok()?;
        query(&mut connection).ok()
    });
    let answer = task.await.ok().flatten();
    Ok(answer.ok_or(StatusCode::INTERNAL_SERVER_ERROR)?.to_string())
}
