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
    /// Whether the words of the source locale are longer and have accents.
    pub stretched: bool,
}

impl Switches {
    /// Reads a query: `today=2027-01-01&drafts=1`. What it does not name is off; what nobody knows counts for nothing.
    pub(super) fn parse(query: &str) -> Result<Switches, String> {
        let mut switches = Switches::default();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            let on = value == "1";
            match &*name {
                "today" if value.is_empty() => {}
                "today" => {
                    let date =
                        value.parse().map_err(|_| format!("`{value}` is not a date such as 2027-01-31"))?;
                    switches.today = Some(date);
                }
                "drafts" => switches.drafts = on,
                "future" => switches.future = on,
                "expired" => switches.expired = on,
                "keys" => switches.keys = on,
                "pseudo" => switches.stretched = on,
                _ => {}
            }
        }
        Ok(switches)
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
    fn a_query_names_what_is_on() {
        let switches =
            Switches::parse("today=2027-01-01&drafts=1&future=0&expired=&pseudo=1&more=1").unwrap();
        let today = Some(jiff::civil::date(2027, 1, 1));
        assert_eq!(switches, Switches { today, drafts: true, stretched: true, ..Switches::default() });
        assert_eq!(Switches::parse("today=").unwrap(), Switches::default());
        assert!(Switches::parse("today=2027-02-30").unwrap_err().contains("`2027-02-30`"));
    }
}
