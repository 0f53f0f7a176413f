use crate::config::{Config, Localized};
use crate::content::words;
use crate::source::yaml::{Decoder, Node};

/// Who can get in, and how.
#[derive(Clone, Debug)]
pub struct Access {
    /// With a wheelchair.
    pub wheelchair: Wheelchair,
    /// Whether the entrance has no step.
    pub step_free_entrance: Option<bool>,
    /// Whether there is a lift.
    pub lift: Option<bool>,
    /// Whether there is an induction loop for hearing aids.
    pub induction_loop: Option<bool>,
    /// Whether somebody signs.
    pub sign_language: Option<bool>,
    /// A remark.
    pub note: Option<Localized>,
}

/// Whether one gets in with a wheelchair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wheelchair {
    /// Without help.
    Yes,
    /// Not at all.
    No,
    /// With help, or to a part.
    Limited,
    /// Nobody has looked.
    Unknown,
}

impl Access {
    pub(super) fn decode(node: &Node, decoder: &mut Decoder<'_>, config: &Config) -> Option<Access> {
        let mut fields = decoder.fields(node, "the accessibility of a desk")?;
        let words_of_wheelchair = [
            ("yes", Wheelchair::Yes),
            ("true", Wheelchair::Yes),
            ("no", Wheelchair::No),
            ("false", Wheelchair::No),
            ("limited", Wheelchair::Limited),
            ("unknown", Wheelchair::Unknown),
        ];
        let wheelchair = fields.optional(decoder, "wheelchair");
        let wheelchair = wheelchair.and_then(|node| decoder.one_of(node, &words_of_wheelchair));
        let mut flag = |key| fields.optional(decoder, key).and_then(|node| decoder.boolean(node));
        let step_free_entrance = flag("step_free_entrance");
        let lift = flag("lift");
        let induction_loop = flag("induction_loop");
        let sign_language = flag("sign_language");
        let note = fields.optional(decoder, "note").and_then(|node| words(node, decoder, config));
        fields.finish(decoder);
        let wheelchair = wheelchair.unwrap_or(Wheelchair::Unknown);
        Some(Access { wheelchair, step_free_entrance, lift, induction_loop, sign_language, note })
    }
}
