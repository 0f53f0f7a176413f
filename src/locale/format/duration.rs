//! Lengths of time, in words.

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
use crate::value;

/// What stands behind a number where CLDR has no words for a unit: ISO 8601's letters.
const DESIGNATORS: [char; 6] = ['y', 'm', 'w', 'd', 'h', 'm'];

type Formatter = CategorizedFormatter<Duration>;

/// One formatter a unit.
#[derive(Debug, Default)]
pub(super) struct Durations {
    units: [OnceLock<Option<Formatter>>; 6],
}

impl Formats {
    /// A length of time in words: "60 giorni", "1 anno e 6 mesi".
    pub fn duration(&self, duration: &value::duration::Duration) -> String {
        let value::duration::Duration { years, months, weeks, days, hours, minutes } = *duration;
        let counts = [years, months, weeks, days, hours, minutes];
        let counts = counts.into_iter().enumerate().filter(|(_, count)| *count > 0);
        let parts: Vec<String> = counts.map(|(unit, count)| self.unit(unit, count)).collect();
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
            Some(formatter) => formatter.format_fixed_decimal(&scaled(count.into(), 0)).to_string(),
            None => format!("{count} {}", DESIGNATORS[unit]),
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
        PluralRules.load(DataRequest { id: DataIdentifierBorrowed::for_locale(&locale), ..request })
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
