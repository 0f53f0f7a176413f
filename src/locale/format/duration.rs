//! Lengths of time, in words.

use std::str::FromStr;
use std::sync::OnceLock;

use icu_decimal::provider::{Baked as Decimals, DecimalDigitsV1, DecimalSymbolsV1};
use icu_experimental::dimension::provider::units::categorized_display_names::{
    UnitsNamesDurationCoreV1, UnitsNamesDurationExtendedV1, UnitsNamesDurationOutlierV1,
};
use icu_experimental::dimension::units::categorized_formatter::CategorizedFormatter;
use icu_experimental::dimension::units::options::Width;
use icu_experimental::measure::category::{CategorizedMeasureUnit, Duration};
use icu_experimental::provider::Baked as Units;
use icu_plurals::provider::{Baked as PluralRules, PluralsCardinalV1};
use icu_provider::{DataError, DataIdentifierBorrowed, DataLocale, DataProvider, DataRequest, DataResponse};

use super::Formats;
use super::number::scaled;

/// A length of time as ISO 8601 writes it, in whole numbers: `P60D`, `P1Y6M`, `PT30M`. The units are
/// kept as written: 60 days are not two months.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct IsoDuration {
    /// Years, months, weeks, days, hours, minutes.
    counts: [Option<u32>; 6],
}

/// The designators of [`IsoDuration`]'s units; the last two stand after `T`.
const DESIGNATORS: [char; 6] = ['Y', 'M', 'W', 'D', 'H', 'M'];

/// A text that is not an ISO 8601 duration of whole years, months, weeks, days, hours and minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not a duration")]
pub struct NoDuration;

impl FromStr for IsoDuration {
    type Err = NoDuration;

    fn from_str(text: &str) -> Result<IsoDuration, NoDuration> {
        let rest = text.strip_prefix('P').ok_or(NoDuration)?;
        let (date, time) = match rest.split_once('T') {
            Some((_, "")) => return Err(NoDuration),
            Some((date, time)) => (date, time),
            None => (rest, ""),
        };
        let mut counts = [None; 6];
        read(date, 0..4, &mut counts)?;
        read(time, 4..6, &mut counts)?;
        if counts == [None; 6] {
            return Err(NoDuration);
        }
        Ok(IsoDuration { counts })
    }
}

/// Reads counts and designators, in order, each at most once.
fn read(text: &str, units: std::ops::Range<usize>, counts: &mut [Option<u32>; 6]) -> Result<(), NoDuration> {
    let mut next = units.start;
    let mut digits = String::new();
    for character in text.chars() {
        if character.is_ascii_digit() {
            digits.push(character);
            continue;
        }
        let unit = (next..units.end)
            .find(|&unit| DESIGNATORS[unit] == character)
            .ok_or(NoDuration)?;
        counts[unit] = Some(digits.parse().map_err(|_| NoDuration)?);
        digits.clear();
        next = unit + 1;
    }
    if digits.is_empty() {
        Ok(())
    } else {
        Err(NoDuration)
    }
}

type Formatter = CategorizedFormatter<Duration>;

/// One formatter a unit.
#[derive(Debug, Default)]
pub(super) struct Durations {
    units: [OnceLock<Option<Formatter>>; 6],
}

impl Formats {
    /// A length of time in words: "60 giorni", "1 anno e 6 mesi".
    pub fn duration(&self, duration: &IsoDuration) -> String {
        let parts: Vec<String> = duration
            .counts
            .iter()
            .enumerate()
            .filter_map(|(unit, count)| Some(self.unit(unit, (*count)?)))
            .collect();
        match parts.as_slice() {
            [single] => single.clone(),
            parts => self.list_units(parts),
        }
    }

    fn unit(&self, unit: usize, count: u32) -> String {
        let make = || {
            Formatter::try_new_outlier_unstable(
                &Cldr,
                (&self.locale).into(),
                measure(unit),
                Width::Long.into(),
            )
            .ok()
        };
        match self.duration.units[unit].get_or_init(make) {
            Some(formatter) => formatter
                .format_fixed_decimal(&scaled(count.into(), 0))
                .to_string(),
            None => format!("{count} {}", DESIGNATORS[unit].to_ascii_lowercase()),
        }
    }
}

fn measure(unit: usize) -> CategorizedMeasureUnit<Duration> {
    match unit {
        0 => Duration::year(),
        1 => Duration::month(),
        2 => Duration::week(),
        3 => Duration::day(),
        4 => Duration::hour(),
        _ => Duration::minute(),
    }
}

/// CLDR's tables, with plural rules looked up by language and region only. Asked for the rules of
/// `sr-Latn`, ICU4X gives those of no language, and a formatter of units makes its rules itself.
struct Cldr;

impl DataProvider<PluralsCardinalV1> for Cldr {
    fn load(&self, request: DataRequest<'_>) -> Result<DataResponse<PluralsCardinalV1>, DataError> {
        let mut locale: DataLocale = *request.id.locale;
        locale.script = None;
        PluralRules.load(DataRequest {
            id: DataIdentifierBorrowed::for_locale(&locale),
            ..request
        })
    }
}

macro_rules! passed_on {
    ($($marker:ty: $tables:expr),+ $(,)?) => {$(
        impl DataProvider<$marker> for Cldr {
            fn load(&self, request: DataRequest<'_>) -> Result<DataResponse<$marker>, DataError> {
                $tables.load(request)
            }
        }
    )+};
}

passed_on! {
    UnitsNamesDurationCoreV1: Units,
    UnitsNamesDurationExtendedV1: Units,
    UnitsNamesDurationOutlierV1: Units,
    DecimalSymbolsV1: Decimals,
    DecimalDigitsV1: Decimals,
}
