//! The ten cities.

/// Facts of a city, as `city.yaml` holds them. The codes are those of ISTAT and of NUTS 2021.
pub(crate) struct City {
    /// The id and the folder.
    pub(crate) id: &'static str,
    /// The Italian name, which all locales use.
    pub(crate) name: &'static str,
    /// The municipality's code.
    pub(crate) istat: &'static str,
    /// The province's code.
    pub(crate) nuts3: &'static str,
    /// The province's plate.
    pub(crate) province: &'static str,
    /// A postcode.
    pub(crate) postcode: &'static str,
    /// Latitude and longitude in degrees.
    pub(crate) geo: (f64, f64),
    /// The patron saint's day, month first, and the saint.
    pub(crate) patron: (&'static str, &'static str),
}

/// All cities, in the order of the navigation.
#[rustfmt::skip]
pub(crate) const CITIES: [City; 10] = [
    City { id: "bologna", name: "Bologna", istat: "037006", nuts3: "ITH55", province: "BO", postcode: "40121", geo: (44.494, 11.343), patron: ("10-04", "San Petronio") },
    City { id: "modena", name: "Modena", istat: "036023", nuts3: "ITH54", province: "MO", postcode: "41121", geo: (44.647, 10.925), patron: ("01-31", "San Geminiano") },
    City { id: "parma", name: "Parma", istat: "034027", nuts3: "ITH52", province: "PR", postcode: "43121", geo: (44.801, 10.328), patron: ("01-13", "Sant'Ilario") },
    City { id: "reggio-emilia", name: "Reggio Emilia", istat: "035033", nuts3: "ITH53", province: "RE", postcode: "42121", geo: (44.698, 10.631), patron: ("11-24", "San Prospero") },
    City { id: "ferrara", name: "Ferrara", istat: "038008", nuts3: "ITH56", province: "FE", postcode: "44121", geo: (44.838, 11.620), patron: ("04-23", "San Giorgio") },
    City { id: "ravenna", name: "Ravenna", istat: "039014", nuts3: "ITH57", province: "RA", postcode: "48121", geo: (44.418, 12.204), patron: ("07-23", "Sant'Apollinare") },
    City { id: "rimini", name: "Rimini", istat: "099014", nuts3: "ITH59", province: "RN", postcode: "47921", geo: (44.059, 12.568), patron: ("10-14", "San Gaudenzo") },
    City { id: "piacenza", name: "Piacenza", istat: "033032", nuts3: "ITH51", province: "PC", postcode: "29121", geo: (45.053, 9.693), patron: ("07-04", "Sant'Antonino") },
    City { id: "forli", name: "Forlì", istat: "040012", nuts3: "ITH58", province: "FC", postcode: "47121", geo: (44.223, 12.041), patron: ("02-04", "Madonna del Fuoco") },
    City { id: "cesena", name: "Cesena", istat: "040007", nuts3: "ITH58", province: "FC", postcode: "47521", geo: (44.139, 12.243), patron: ("06-24", "San Giovanni") },
];
