//! The stream of events that an open page hears.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_core::Stream;
use tokio::sync::mpsc::Receiver;

use crate::serve::Live;

/// How often a silent stream says that it is there, so that a client that is gone is noticed.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// Events for one page, until it goes.
pub(super) fn events(live: &Live) -> Response {
    Sse::new(Events(live.listen())).keep_alive(KeepAlive::new().interval(HEARTBEAT)).into_response()
}

struct Events(Receiver<Arc<str>>);

impl Stream for Events {
    type Item = Result<Event, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(context).map(|text| Some(Ok(Event::default().data(text?))))
    }
}
