//! What whoever looks at a site may change in what is shown, without changing a file.

use jiff::civil::Date;

use crate::site::Options;

/// What is shown otherwise than the command line says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Switches {
    /// The day for which the site is made; `None` for today.
    pub today: Option<Date>,
    /// Whether drafts show.
    pub drafts: bool,
    /// Whether entries show before their `publish_on`.
    pub future: bool,
    /// Whether entries and desks show after their last day.
    pub expired: bool,
    /// Whether a message that a language lacks shows its key.
    pub keys: bool,
    /// Whether the site has the pseudo-locales; `None` where its configuration says so.
    pub pseudo: Option<bool>,
}

/// One thing that somebody switches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switch {
    /// To the site of this day, or back to today.
    Today(Option<Date>),
    /// Drafts.
    Drafts(bool),
    /// Entries before their `publish_on`.
    Future(bool),
    /// Entries and desks after their last day.
    Expired(bool),
    /// Keys in the place of messages that a language lacks.
    Keys(bool),
    /// The pseudo-locales.
    Pseudo(bool),
}

impl Switch {
    /// Reads a query: `today=2027-01-01&drafts=1`. What it does not name stays; what nobody knows counts for nothing.
    pub(super) fn parse(query: &str) -> Result<Vec<Switch>, String> {
        let mut switches = Vec::new();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            let on = value == "1";
            switches.push(match &*name {
                "today" if value.is_empty() => Switch::Today(None),
                "today" => {
                    let date = value.parse();
                    Switch::Today(Some(
                        date.map_err(|_| format!("`{value}` is not a date such as 2027-01-31"))?,
                    ))
                }
                "drafts" => Switch::Drafts(on),
                "future" => Switch::Future(on),
                "expired" => Switch::Expired(on),
                "keys" => Switch::Keys(on),
                "pseudo" => Switch::Pseudo(on),
                _ => continue,
            });
        }
        Ok(switches)
    }
}

impl Switches {
    /// Where nobody has switched anything.
    pub(super) fn usual(options: &Options) -> Switches {
        let Options { drafts, future, expired, .. } = *options;
        Switches { drafts, future, expired, ..Switches::default() }
    }

    /// Switches one thing.
    pub(super) fn turn(&mut self, switch: Switch) {
        match switch {
            Switch::Today(today) => self.today = today,
            Switch::Drafts(on) => self.drafts = on,
            Switch::Future(on) => self.future = on,
            Switch::Expired(on) => self.expired = on,
            Switch::Keys(on) => self.keys = on,
            Switch::Pseudo(on) => self.pseudo = Some(on),
        }
    }

    /// What shows, where `options` would otherwise.
    pub(super) fn over(self, options: Options) -> Options {
        Options {
            today: self.today.unwrap_or(options.today),
            drafts: self.drafts,
            future: self.future,
            expired: self.expired,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_names_what_is_switched() {
        let mut switches = Switches { keys: true, future: true, ..Switches::default() };
        for switch in Switch::parse("today=2027-01-01&drafts=1&future=0&pseudo=1&more=1").unwrap() {
            switches.turn(switch);
        }
        let today = Some(jiff::civil::date(2027, 1, 1));
        let pseudo = Some(true);
        let expected = Switches { today, drafts: true, pseudo, keys: true, ..Switches::default() };
        assert_eq!(switches, expected);
        assert_eq!(Switch::parse("today=").unwrap(), [Switch::Today(None)]);
        assert!(Switch::parse("today=2027-02-30").unwrap_err().contains("`2027-02-30`"));
    }
}
