//! Colour profiles (ICC.1): sRGB is what browsers assume, so it need not be said.

/// Whether a profile changes what is seen.
pub(super) fn matters(profile: &[u8]) -> bool {
    // Profiles of version 2 are named in ASCII, those of version 4 in UTF-16.
    let named = |name: &[u8]| memchr::memmem::find(profile, name).is_some();
    !profile.is_empty() && !named(b"sRGB") && !named(b"\0s\0R\0G\0B")
}

/// Whether a profile is for pictures in colour, or in grey.
pub(super) fn fits(profile: &[u8], grey: bool) -> bool {
    profile.get(16..20) == Some(if grey { b"GRAY" } else { b"RGB " })
}
