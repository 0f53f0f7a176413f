//! `services.csv` (RFC 4180): which services there are in which city, gaps included, in no language.

use crate::site::Site;
use crate::source::spreadsheet_field;

/// Where the table lies.
pub(super) const PATH: &str = "services.csv";

const HEAD: &str = "city,istat,family,service_type,desks,sample_desks,desk_ids\r\n";

/// One line for each city and service: how many desks offer it, how many of these are sample data, and the
/// ids of all of them with a space between.
pub(super) fn services(site: &Site<'_>) -> String {
    let offer = site.offer();
    let mut csv = HEAD.to_string();
    for (index, city) in site.content.cities.iter().enumerate() {
        for family in &offer.families {
            for row in &family.rows {
                let desks = row.cities.get(index).map_or(&[][..], Vec::as_slice);
                let desks: Vec<_> = desks.iter().filter_map(|&desk| site.content.desks.get(desk)).collect();
                let sample = desks.iter().filter(|desk| desk.demo).count();
                let ids: Vec<&str> = desks.iter().map(|desk| desk.id.as_str()).collect();
                let istat = city.istat.as_deref().unwrap_or_default();
                let fields = [
                    city.id.as_str(),
                    istat,
                    &family.family.term.id,
                    &row.term.id,
                    &desks.len().to_string(),
                    &sample.to_string(),
                    &ids.join(" "),
                ];
                let fields: Vec<String> = fields.into_iter().map(spreadsheet_field).collect();
                csv.push_str(&fields.join(","));
                csv.push_str("\r\n");
            }
        }
    }
    csv
}
