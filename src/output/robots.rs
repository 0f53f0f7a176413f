//! `robots.txt` (RFC 9309): everything may be read, and here is the sitemap.

use crate::config::Config;

pub(super) fn robots(config: &Config) -> String {
    format!("User-agent: *\nAllow: /\nSitemap: {}\n", config.base_url.absolute("sitemap.xml"))
}
