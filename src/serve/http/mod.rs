//! The server itself: connections, and what is done with each request in turn.

mod accept;
mod address;
mod answer;
mod compress;
mod events;
mod guard;
mod inject;
mod kind;
mod range;
mod refuse;
mod rules;

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use axum::extract::Extension;
use axum::{Router, middleware};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpStream;
use tokio::sync::{Semaphore, mpsc};

use super::{Live, Manner};
use guard::Hosts;

/// How long a client may take to send the head of a request, also of the next one on an open connection.
const HEAD_TIME: Duration = Duration::from_secs(30);
/// How long the head of a request may be, in bytes.
const HEAD_SIZE: usize = 32 * 1024;
/// How many connections there may be at once: more wait, so that descriptors are left for files.
const CONNECTIONS: usize = 400;
/// How many requests are worked on at once, beyond which they wait.
const WORKERS: usize = 8;

/// What every request is answered from.
struct Service {
    live: Arc<Live>,
    manner: Manner,
    hosts: Hosts,
}

/// The address of this machine that a client has connected to.
#[derive(Clone, Copy, Debug)]
struct Local(SocketAddr);

/// Answers requests until Ctrl-C is pressed or [`Live::stop`] is called.
pub(super) fn run(
    listeners: Vec<TcpListener>,
    live: Arc<Live>,
    manner: Manner,
    allowed_hosts: Vec<String>,
) -> io::Result<()> {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().max_blocking_threads(WORKERS).build()?;
    let ended = Arc::clone(&live);
    let service = Arc::new(Service { live, manner, hosts: Hosts::new(allowed_hosts) });
    runtime.block_on(async {
        let app = Router::new()
            .fallback(answer::answer)
            .layer(middleware::from_fn_with_state(Arc::clone(&service), guard::guard))
            .layer(compress::layer())
            .with_state(service);
        let free = Arc::new(Semaphore::new(CONNECTIONS));
        for listener in listeners {
            listener.set_nonblocking(true)?;
            let listener = tokio::net::TcpListener::from_std(listener)?;
            tokio::spawn(accept(listener, app.clone(), Arc::clone(&free)));
        }
        let mut interrupts = interrupts()?;
        tokio::select! {
            _ = interrupts.recv() => {}
            () = ended.stopped() => {}
        }
        io::Result::Ok(())
    })?;
    // What is still being answered is not waited for: there is nothing to be saved.
    runtime.shutdown_background();
    Ok(())
}

/// Hears when the program is to end.
#[cfg(unix)]
fn interrupts() -> io::Result<mpsc::Receiver<()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (sender, receiver) = mpsc::channel(1);
    for kind in [SignalKind::interrupt(), SignalKind::terminate(), SignalKind::hangup()] {
        let mut signals = signal(kind)?;
        let sender = sender.clone();
        tokio::spawn(async move {
            signals.recv().await;
            let _ = sender.send(()).await;
        });
    }
    Ok(receiver)
}

/// Hears when the program is to end.
#[cfg(not(unix))]
fn interrupts() -> io::Result<mpsc::Receiver<()>> {
    let (sender, receiver) = mpsc::channel(1);
    tokio::spawn(async move {
        let _ = tokio::signal::ctrl_c().await;
        let _ = sender.send(()).await;
    });
    Ok(receiver)
}

async fn accept(listener: tokio::net::TcpListener, app: Router, free: Arc<Semaphore>) {
    loop {
        let Ok(permit) = Arc::clone(&free).acquire_owned().await else { return };
        match listener.accept().await {
            Ok((stream, _)) => {
                let app = app.clone();
                tokio::spawn(async move {
                    connection(stream, app).await;
                    drop(permit);
                });
            }
            // The client has gone again, or there are no descriptors left: some will be free in a moment.
            Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    }
}

async fn connection(stream: TcpStream, app: Router) {
    let Ok(local) = stream.local_addr() else { return };
    // Small answers go out at once.
    let _ = stream.set_nodelay(true);
    let app = app.layer(Extension(Local(local)));
    // A connection that breaks is the client's affair.
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIME)
        .max_buf_size(HEAD_SIZE)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(app))
        .await;
}

#[cfg(test)]
mod tests;
