//! What the server asks a command for.

use std::sync::Arc;

use axum::body::Bytes;

/// One state of a site. A request is answered from one state to its end, and each is asked on a thread where it
/// may take its time.
///
/// A key is the path of a file below the site's root, without a slash in front: `it/parma/index.html`. It is
/// never empty, and has no empty, `.` or `..` part, no backslash and no control character.
pub trait Pages: Send + Sync {
    /// The path that the site lies under, as it is written in addresses: `/`, or `/a/sub-path/`.
    fn base(&self) -> &str;

    /// Whether there is a file of this key. It is asked several times a request.
    fn has(&self, key: &str) -> bool;

    /// The bytes of a file, as `build` writes them; `None` where there is none.
    fn read(&self, key: &str) -> Option<Bytes>;

    /// The number of this state, which pages take along. It rises with every change.
    fn revision(&self) -> u64 {
        0
    }

    /// More elements for the head of a page, written in front of `</head>`. The key of a page that is not there is
    /// that of the page which was asked for.
    fn head(&self, _key: &str) -> String {
        String::new()
    }

    /// The state that has taken this one's place, where that is found out only when somebody asks. It is asked once a
    /// request.
    fn renewed(&self) -> Option<Arc<dyn Pages>> {
        None
    }

    /// What is at a path below `__approdo/`, `panel.json` for one, with the query behind it; its ending says its
    /// type. The server's own files come first.
    fn own(&self, _path: &str, _query: &str) -> Option<Bytes> {
        None
    }
}

/// How a site is served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// As it changes: pages get the script that keeps them up to date, and browsers keep nothing.
    Live,
    /// As a host does: browsers ask whether what they have still holds, and files packed beforehand are used.
    Host,
}
