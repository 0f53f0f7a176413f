//! From views to HTML.

mod body;
mod engine;
mod pages;

pub use engine::Engine;
pub use pages::Renderer;
