//! Pages about the site itself: about, privacy, accessibility.

use std::sync::Arc;

use super::facts::Lifecycle;
use super::text::Texts;

/// A page.
#[derive(Clone, Debug)]
pub struct Page {
    /// The id.
    pub id: String,
    /// When it shows, and who last checked it.
    pub lifecycle: Lifecycle,
    /// The words.
    pub texts: Arc<Texts>,
}
