//! From views to HTML.

mod body;
mod counter;
mod engine;
mod pages;
mod terms;

pub(crate) use body::file_path;
pub use engine::Engine;
pub use pages::Renderer;
