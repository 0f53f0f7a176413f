//! The one table of codes. A code never changes its meaning; a rule that goes leaves its number unused.
//! The doc comment of a code is what `approdo explain CODE` prints.

use super::Severity;

/// A rule that a diagnostic stands for.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code {
    /// The stable number: a letter for the room, three digits.
    pub id: &'static str,
    /// The name, in lower case with hyphens.
    pub name: &'static str,
    /// The usual severity.
    pub severity: Severity,
    /// What the rule is for and how to mend a finding.
    pub explanation: &'static str,
}

/// Finds a code by its number or its name, in any case.
pub fn find(wanted: &str) -> Option<&'static Code> {
    TABLE
        .iter()
        .copied()
        .find(|code| code.id.eq_ignore_ascii_case(wanted) || code.name.eq_ignore_ascii_case(wanted))
}

macro_rules! codes {
    ($( $(#[doc = $doc:literal])+ $constant:ident = $id:literal $name:literal $severity:ident; )+) => {
        impl Code {
            $(
                $(#[doc = $doc])+
                pub const $constant: &'static Code = &Code {
                    id: $id,
                    name: $name,
                    severity: Severity::$severity,
                    explanation: concat!($($doc, "\n"),+),
                };
            )+
        }

        /// All codes, in the order of their numbers.
        pub const TABLE: &[&Code] = &[$(Code::$constant),+];
    };
}

codes! {
    // S: files and folders.

    /// A file is not UTF-8.
    ///
    /// Save it as UTF-8 in your editor ("Save with encoding"). Nothing in the file was read.
    NOT_UTF8 = "S001" "not-utf8" Error;

    // Y: YAML, in data files and in front matter.

    /// The text is not YAML that can be read.
    ///
    /// Most often a value that holds a colon and a space is not quoted, a quote is not closed, or a line
    /// is indented by a tab or by the wrong number of spaces.
    YAML_SYNTAX = "Y001" "yaml-syntax" Error;
    /// One mapping names a key twice.
    ///
    /// Only one of the two values could count. Remove one.
    DUPLICATE_KEY = "Y002" "duplicate-key" Error;
    /// A key is not one that is known at this place.
    ///
    /// Mostly a typing error: what is close to it is in the help. Remove the key otherwise.
    UNKNOWN_KEY = "Y003" "unknown-key" Error;
    /// A key that must be there is not.
    MISSING_KEY = "Y004" "missing-key" Error;
    /// A value is of the wrong kind: text where a list must stand, a word where a number must stand.
    WRONG_TYPE = "Y005" "wrong-type" Error;
    /// A value is of the right kind, but not one that is allowed here.
    INVALID_VALUE = "Y006" "invalid-value" Error;
    /// Anchors, aliases, merge keys, tags and several documents in one file are not used in approdo's YAML.
    ///
    /// They make a small file expand into a large one and hide where a value stands. Write the value out.
    YAML_FEATURE = "Y007" "yaml-feature" Error;
    /// A file is too large, too deep or has too many values.
    ///
    /// The limits are 1 MiB, 32 levels and 100,000 values a file. Split it.
    YAML_LIMIT = "Y008" "yaml-limit" Error;

    // H: opening hours.

    /// Opening hours cannot be read.
    ///
    /// In the weekly map a day has times such as `"09:00-13:00, 14:30-17:30"`, or `closed`. A single text is
    /// an OpenStreetMap `opening_hours` value: `Mo-Fr 09:00-13:00; PH off`. Times have hours and minutes with a
    /// colon and a plain hyphen between them.
    HOURS_SYNTAX = "H001" "hours-syntax" Error;
    /// A rule after `;` erases what an earlier rule said about the same day.
    ///
    /// In `opening_hours`, `;` starts over for the days that the new rule names; `, ` (comma and space) adds. The
    /// week that results is in the help.
    HOURS_OVERRIDE = "H002" "hours-override" Warning;
    /// A rule holds a comment but no times, which means open day and night.
    ///
    /// Write the times. An office without fixed times has `hours_unknown: true` and `appointment`.
    HOURS_COMMENT_ONLY = "H003" "hours-comment-only" Error;
    /// Times that are allowed, but seldom meant: past midnight, very long, or all day.
    ///
    /// `09:00-25:00` ends at one in the morning, `09:00-09:00` lasts 24 hours, `Mo-Fr` alone is open day and
    /// night. Who means it writes `00:00-24:00` or `22:00-02:00`.
    HOURS_DOUBTFUL = "H004" "hours-doubtful" Warning;
    /// Two ranges of one day overlap.
    HOURS_OVERLAP = "H005" "hours-overlap" Error;
    /// A key of the weekly map is not a day.
    ///
    /// The days are mon, tue, wed, thu, fri, sat and sun, or a range of them: `mon-fri`.
    HOURS_UNKNOWN_DAY = "H006" "hours-unknown-day" Error;
    /// A day stands twice in the weekly map, alone or within a range.
    HOURS_DAY_TWICE = "H007" "hours-day-twice" Error;
    /// No day of the week is open.
    ///
    /// If the hours are not known, write `hours_unknown: true` instead.
    HOURS_NEVER_OPEN = "H008" "hours-never-open" Warning;
    /// A part of the `opening_hours` syntax that a desk's page cannot show.
    ///
    /// Sunrise and sunset, open ends (`09:00+`), repetitions (`/`) and school holidays (`SH`) give no times that a
    /// reader could rely on.
    HOURS_UNSUPPORTED = "H009" "hours-unsupported" Error;
    /// A comment in the opening hours speaks of appointments.
    ///
    /// Whether an appointment is needed is a field of its own, `appointment`, shown in every language.
    HOURS_APPOINTMENT = "H010" "hours-appointment" Warning;
    /// `Mar` is March.
    ///
    /// It reads like the Italian or Spanish for Tuesday; the day is `Tu`.
    HOURS_MARCH = "H011" "hours-march" Warning;
    /// Two exceptions of one desk cover the same day.
    EXCEPTION_OVERLAP = "H012" "exception-overlap" Error;
    /// An exception is open without hours, or closed with hours.
    EXCEPTION_HOURS = "H013" "exception-hours" Error;

    // V: single values, such as a phone number, a price or a link.

    /// A text is not a phone number that can be called.
    ///
    /// Write it with `+`, the country code and the number, in quotes: `"+390512194013"`. In Italy the 0 of
    /// a landline stays. Short numbers such as 112 need `type: short`.
    INVALID_PHONE = "V001" "invalid-phone" Error;
    /// A phone number holds letters, or digits of another script.
    ///
    /// Phones and programs dial Latin digits only; readers of every language see the same number.
    PHONE_CHARACTERS = "V002" "phone-characters" Error;
    /// The `type` of a phone does not fit the number.
    ///
    /// Readers choose by it whether a call is free, or whether a message can be sent.
    PHONE_TYPE = "V003" "phone-type" Warning;
    /// A short number is not one that is known in this country.
    ///
    /// Short numbers exist within one country only, and a wrong one calls somebody else. Check it.
    UNKNOWN_SHORT_NUMBER = "V004" "unknown-short-number" Warning;
    /// A text is not an e-mail address.
    ///
    /// The rule is the one that browsers apply (HTML standard, "valid e-mail address"): no name in front, no
    /// brackets, no `mailto:`, and a domain with a dot.
    INVALID_EMAIL = "V005" "invalid-email" Error;
    /// An address looks like the mailbox of one person (`name.surname@`).
    ///
    /// People move on and the page goes stale, and a private person's address is personal data. Use the
    /// mailbox of the office.
    PERSONAL_MAILBOX = "V006" "personal-mailbox" Warning;
    /// A place is not on the globe, or a box has its sides swapped.
    ///
    /// Latitude runs from -90 to 90, longitude from -180 to 180, with a decimal point. In a box, south is less
    /// than north and west is less than east.
    INVALID_GEO = "V007" "invalid-geo" Error;
    /// A place lies outside the area it belongs to.
    ///
    /// Most often latitude and longitude are swapped, or a digit is missing.
    OUTSIDE_AREA = "V008" "outside-area" Error;
    /// A text is not a postcode of the country.
    ///
    /// In Italy a postcode (CAP) has five digits; write it in quotes so that no program drops a leading zero.
    INVALID_POSTCODE = "V009" "invalid-postcode" Error;
    /// A text is not an amount of money.
    ///
    /// Write digits, and a point before the cents: `"30.46"`. No comma, no thousands separator, no currency sign.
    INVALID_AMOUNT = "V010" "invalid-amount" Error;
    /// A word is not a currency code of ISO 4217.
    UNKNOWN_CURRENCY = "V011" "unknown-currency" Error;
    /// A text is not a duration of ISO 8601.
    ///
    /// `P` and then a number with Y, M, W or D: `P60D` is 60 days, `P6M` is 6 months. Hours and minutes come
    /// after a `T`: `PT30M` is 30 minutes.
    INVALID_DURATION = "V012" "invalid-duration" Error;
    /// A duration says months where minutes are more likely.
    ///
    /// `P30M` is 30 months; 30 minutes are `PT30M`.
    DOUBTFUL_DURATION = "V013" "doubtful-duration" Warning;
    /// A link is not one that a page may carry.
    ///
    /// Links start with https:, http:, mailto:, tel:, sms: or geo:, or are paths of this site. Links that run
    /// script, hold data, leave out the scheme (`//host`) or hold a password are refused.
    REFUSED_URL = "V014" "refused-url" Error;
    /// A text cannot be a part of a page's address.
    ///
    /// Small letters of any script, digits and single hyphens are allowed. Everything else would break on
    /// some file system or in some browser.
    INVALID_SLUG = "V015" "invalid-slug" Error;
    /// A text is not a day of the year.
    ///
    /// Write month and day with two digits each: `"10-04"` is 4 October.
    INVALID_MONTH_DAY = "V016" "invalid-month-day" Error;
    /// A period ends before it starts.
    REVERSED_DATES = "V017" "reversed-dates" Error;
}
