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
    /// A file or folder is a symbolic link.
    ///
    /// A link may lead out of the site, and looks different on another machine. Put a copy in its place.
    /// What it leads to was not read.
    SYMLINK = "S002" "symlink" Error;
    /// The name of a file or folder is not UTF-8, or holds a backslash or a control character.
    ///
    /// Such a name cannot be a web address, and not every system can read it. Rename it; nothing in it was read.
    FILE_NAME = "S003" "file-name" Error;
    /// Two files have the same name on some systems.
    ///
    /// Their names differ only in capital letters, or one writes an accented letter as one character and the
    /// other as two. On Windows and macOS one would overwrite the other. Rename or remove one.
    FILE_TWINS = "S004" "file-twins" Error;
    /// A text file is larger than 1 MiB.
    ///
    /// Texts of that size are mostly there by mistake, and slow down every build. Split it; what is only to be
    /// downloaded belongs in `static/`, which has no limit. Nothing in the file was read.
    FILE_TOO_LARGE = "S005" "file-too-large" Error;
    /// Something is neither a file nor a folder: a named pipe, a socket, a device.
    ///
    /// It was left out.
    SPECIAL_FILE = "S006" "special-file" Warning;

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

    // C: the configuration.

    /// There is no `approdo.yaml` in this folder or above it.
    NO_CONFIGURATION = "C001" "no-configuration" Error;
    /// The fallback of a locale leads back to itself.
    FALLBACK_CYCLE = "C002" "fallback-cycle" Error;

    // F: front matter and the files of content.

    /// A Markdown file does not start with front matter.
    ///
    /// Every guide and page starts with a block between two lines `---` that holds at least the title.
    NO_FRONT_MATTER = "F001" "no-front-matter" Error;
    /// The front matter of a Markdown file never ends.
    OPEN_FRONT_MATTER = "F002" "open-front-matter" Error;
    /// A file lies at a place where approdo expects none, or its name does not have the form that is
    /// needed there.
    ///
    /// Texts are named `<id>.<locale>.md` (or `<id>/index.<locale>.md`), data files as the documentation
    /// says. A file that nothing reads would be forgotten, so it is reported.
    UNEXPECTED_FILE = "F003" "unexpected-file" Warning;
    /// The locale in a file's name is not one of the site's.
    ///
    /// Add it to `locales` in `approdo.yaml`, or correct the name.
    UNKNOWN_LOCALE = "F004" "unknown-locale" Error;
    /// Two files are the same entry in the same locale, for example `x.it.md` and `x/index.it.md`.
    TWIN_FILES = "F005" "twin-files" Error;
    /// An entry has no text in the source locale.
    ///
    /// The source-locale file carries the facts (topic, fees, dates), so an entry cannot do without it.
    NO_SOURCE_TEXT = "F006" "no-source-text" Error;
    /// A fact stands in a translation.
    ///
    /// Facts stand once, in the source-locale file; every language shows them from there. Move the line.
    FACT_IN_TRANSLATION = "F007" "fact-in-translation" Error;
    /// A title is longer than 70 characters or a summary longer than 160.
    ///
    /// Search engines and phones cut them off there.
    TOO_LONG = "F008" "too-long" Warning;
    /// A page is past its `expires_on` or not yet at its `publish_on`, or its facts are due for review.
    REVIEW_DUE = "F009" "review-due" Warning;

    // L: catalogues, the fixed words of the interface.

    /// A message of a catalogue cannot be read.
    ///
    /// Catalogues are Fluent: `name = text`, further lines indented, variables between braces. Nothing of
    /// the message was read, so readers get the tool's own text or another language's.
    CATALOGUE_SYNTAX = "L001" "catalogue-syntax" Error;
    /// A catalogue is too large, or one of its messages nests too deeply.
    ///
    /// The limits are 256 KiB a file and 200 opening braces a message. Nothing in the file was read.
    CATALOGUE_LIMIT = "L002" "catalogue-limit" Error;
    /// One language has a message twice, in one file or in two.
    ///
    /// Only one of the two texts could be shown. Remove one.
    DUPLICATE_MESSAGE = "L003" "duplicate-message" Error;
    /// A language has no text of its own for some words of the interface.
    ///
    /// Neither the tool nor the site has them, so readers see those words in the next language of the
    /// fallback chain. Add them to a file in `locales/<tag>`. Of the site's own messages, those count that a
    /// template shows and that another language has.
    MISSING_MESSAGES = "L004" "missing-messages" Warning;
    /// A message uses a variable that it is not given.
    ///
    /// Each message gets the variables that its English text has, and no others.
    UNKNOWN_VARIABLE = "L005" "unknown-variable" Error;
    /// A message has a variant for a plural form that its language does not have.
    ///
    /// Which forms a language has is laid down by CLDR: Chinese has only `other`, English `one` and
    /// `other`, Arabic all six. For one certain number write it as such: `[0]`.
    UNKNOWN_PLURAL = "L006" "unknown-plural" Warning;
    /// A message that depends on a number lacks a plural form of its language.
    ///
    /// Some numbers would be followed by the wrong form of the word. Forms that begin at a million are
    /// not asked for.
    MISSING_PLURAL = "L007" "missing-plural" Warning;
    /// A message refers to a message, term, attribute or function that does not exist in its language.
    UNKNOWN_REFERENCE = "L008" "unknown-reference" Error;
    /// Messages refer to each other in a circle, so none of them can be written.
    REFERENCE_CYCLE = "L009" "reference-cycle" Error;
    /// The name of a message differs by a letter from one of the interface, and no page shows it.
    ///
    /// Readers see the tool's own words in its place. A site's own theme may use names of its own.
    UNKNOWN_MESSAGE = "L010" "unknown-message" Warning;
    /// A message holds HTML.
    ///
    /// Messages are plain text and are escaped, so readers would see the tag, or `&egrave;` in the place of è.
    HTML_IN_MESSAGE = "L011" "html-in-message" Warning;
    /// A catalogue lies in a folder that is not the tag of a configured locale.
    ///
    /// Catalogues are read from `locales/<tag>/*.ftl`, with the tag spelled as in approdo.yaml. The folder of another
    /// language that approdo speaks may be prepared for later.
    UNKNOWN_LOCALE_FOLDER = "L012" "unknown-locale-folder" Warning;
    /// A message leaves out a variable that the text which it was made from shows: a number, a date, a name.
    ///
    /// Readers of this language do not learn what others do. A message of the tool is compared with its English text
    /// and with that of the site's source locale, another one with the latter alone. A variable counts as there if it
    /// chooses the words, `{ $count -> … }`, and if another message brings it that this one names.
    VARIABLE_LEFT_OUT = "L013" "variable-left-out" Warning;
    /// A message or a term of the site is shown on no page.
    ///
    /// The tool does not know its name, no template asks for it by `t(key="…")`, and no message that is used refers
    /// to it. Perhaps it was meant to replace one of the tool's messages, whose name is another one; else it only makes
    /// work for translators. Where a template puts names together, such as `t(key="our-" ~ kind)`, all that begin so
    /// count as used; where it takes them from a variable, nothing is reported.
    UNUSED_MESSAGE = "L014" "unused-message" Warning;
    /// A message of the source locale names a term, `{ -name }`, and its translation does not, although the language has
    /// the term.
    ///
    /// Terms keep a name the same everywhere; one that is written out stays behind when the term changes.
    TERM_LEFT_OUT = "L015" "term-left-out" Note;

    // M: Markdown.

    /// Raw HTML in a text, other than a few harmless inline elements.
    ///
    /// Text is written in Markdown, so that it survives translation tools and cannot carry scripts.
    /// Allowed are `abbr`, `bdi`, `bdo`, `br`, `details`, `kbd`, `mark`, `small`, `span`, `summary`, with
    /// the attributes `lang`, `dir` and `title`. Anything else is shown as text.
    RAW_HTML = "M001" "raw-html" Error;
    /// A link's address has a scheme that is not allowed, or could be read as a script.
    UNSAFE_LINK = "M002" "unsafe-link" Error;
    /// A heading carries an attribute other than an id, a class, `lang` or `dir`.
    HEADING_ATTRIBUTE = "M003" "heading-attribute" Error;
    /// A text is nested deeper than 64 levels; it is not shown.
    TOO_DEEP = "M004" "too-deep" Error;
    /// A heading of the first level in a text: the title of the page is the only one.
    HEADING_LEVEL = "M005" "heading-level" Warning;
    /// Two headings of one text have the same id.
    DUPLICATE_HEADING = "M006" "duplicate-heading" Error;
    /// An image has no alternative text.
    ///
    /// Say in a few words what the image tells: `![Timeline of the school years](schools.png)`. An image that only
    /// decorates, so that nobody misses it who cannot see it, is marked with a hyphen: `![-](flowers.jpg)`.
    NO_ALT_TEXT = "M007" "no-alt-text" Warning;
    /// A reference-style link has no definition: `[text][name]` without `[name]: address`.
    UNDEFINED_REFERENCE = "M008" "undefined-reference" Warning;
    /// A footnote is used but not defined, or defined but never used.
    FOOTNOTE = "M009" "footnote" Warning;

    // R: references to other entries.

    /// A link names a guide that does not exist.
    BROKEN_GUIDE_LINK = "R001" "broken-guide-link" Error;
    /// A link names a city that does not exist.
    BROKEN_CITY_LINK = "R002" "broken-city-link" Error;
    /// A link or a front matter names a desk that does not exist.
    BROKEN_DESK_LINK = "R003" "broken-desk-link" Error;
    /// A text or a front matter names a fee that does not exist.
    BROKEN_FEE = "R004" "broken-fee" Error;
    /// A link or a front matter names a topic that does not exist.
    BROKEN_TOPIC_LINK = "R005" "broken-topic-link" Error;
    /// A link names a page that does not exist.
    BROKEN_PAGE_LINK = "R006" "broken-page-link" Error;
    /// A link or a record names an organisation that does not exist.
    BROKEN_ORGANISATION = "R007" "broken-organisation" Error;
    /// A record names a term that its vocabulary does not have.
    UNKNOWN_TERM = "R008" "unknown-term" Error;
    /// A link names a heading that its page does not have.
    BROKEN_ANCHOR = "R009" "broken-anchor" Error;
    /// A relative link or an image names a file that is not there.
    BROKEN_FILE_LINK = "R010" "broken-file-link" Error;
    /// A reference is embedded that has no card, or stands where no card can stand.
    BAD_EMBED = "R011" "bad-embed" Error;
    /// A fee has no amount that is valid today.
    NO_VALID_FEE = "R012" "no-valid-fee" Error;
    /// A link names a journey that does not exist.
    BROKEN_JOURNEY_LINK = "R013" "broken-journey-link" Error;

    // T: translations.

    /// A translation's headings are not those of its source: other levels, or another number.
    ///
    /// Anchors are inherited from the source by position, so both texts need the same headings.
    HEADING_SKELETON = "T001" "heading-skeleton" Warning;
    /// A translation's source has changed since it was translated.
    ///
    /// This is a note, and one step worse for a text with `priority: critical`, and one step worse where the
    /// translation is older than its locale's `update_within`, by the date under `on` in its record. So a build can
    /// fail for what matters and for what nobody has looked at for long.
    OUTDATED = "T002" "outdated-translation" Note;
    /// Nobody recorded which text a translation was made from, so nobody can tell when it is outdated.
    UNRECORDED = "T003" "unrecorded-translation" Warning;
    /// A file of `content/translations/` is damaged.
    ///
    /// `approdo translate` writes these files. What is damaged in them is left out: translations count as unrecorded,
    /// and what has changed in their source cannot be shown.
    TRANSLATION_STORE = "T004" "translation-store" Warning;
    /// Less of a published locale is translated than its `min_coverage` asks for.
    ///
    /// The language menu leaves the locale out. With `--strict`, `check` fails until enough is translated; `status:
    /// preview` says that it is not meant to be published yet.
    COVERAGE = "T005" "low-coverage" Warning;
    /// A text with `priority: critical` is not translated into a published locale.
    ///
    /// `approdo translate status --state missing,fallback` lists all texts that are not translated.
    MISSING_CRITICAL = "T006" "missing-critical-translation" Warning;

    /// A text was translated by a machine into a locale with `machine: forbidden`.
    ///
    /// What a machine made and a person read (`machine-reviewed`) is machine translation, too. Have the text translated
    /// by a person, or remove it: readers then get the text of the fallback.
    MACHINE_FORBIDDEN = "T010" "machine-forbidden" Error;
    /// A text was translated by a machine into a locale with `machine: review-required`, and nobody has read it.
    ///
    /// Have it read, then write `method: machine-reviewed` and, under `reviewed_by`, the role of whoever read it.
    MACHINE_UNREVIEWED = "T011" "machine-unreviewed" Error;
    /// The record of a translation contradicts itself, or does not say who read what a machine translated.
    ///
    /// Text on matters of public interest that a machine made has to be marked as such, unless a person has read it
    /// and somebody answers for it (Regulation (EU) 2024/1689, article 50(4)). `reviewed_by` says who read it, as a
    /// role: "translator of the Region".
    MACHINE_RECORD = "T012" "machine-record" Warning;

    /// A number stands in a translation and not in the same section of its source, or the other way round.
    ///
    /// Amounts, periods, days and years are the same in every language: one of the two texts is probably wrong.
    /// Numbers are compared by their value, so `1.234,56` and `1,234.56` are one. Up to 12, a number that one text
    /// writes in digits may be a word in the other, and so may 18 ("under 18" is *minorenne*).
    NUMBERS_DIFFER = "T013" "numbers-differ" Warning;
    /// A telephone number, a mailbox or the address of a page stands in a translation and not in the same section of
    /// its source, or the other way round.
    ///
    /// Addresses of one site that name their language, such as `/en/`, are taken for versions of one page.
    CONTACTS_DIFFER = "T014" "contacts-differ" Warning;
    /// A translation refers to other guides, desks or fees than the same section of its source.
    ///
    /// A reference is the same in all languages, and each reader gets the page in the own one.
    REFERENCES_DIFFER = "T015" "references-differ" Warning;

    /// A text holds an invisible character that turns the order of letters round (U+202A, U+202B, U+202D, U+202E), or an
    /// isolate (U+2066 to U+2069) that is not closed in its line.
    ///
    /// Such characters come along when text is copied from elsewhere, and can make a text look like another one. Pages
    /// mark the direction of each text by themselves.
    BIDI_CONTROL = "T016" "bidi-control" Warning;
    /// A whole passage of a translation is in letters that its language is not written in.
    ///
    /// Most often it was not translated, or pasted into the wrong file. Names and short quotations are not meant: a
    /// passage has at least 30 letters, nine tenths of them in one script. The first one of a text is reported. Messages
    /// of catalogues count, too, and texts by locale in data files with 10 words or more.
    WRONG_SCRIPT = "T017" "wrong-script" Warning;

    /// A text calls one thing by two different words of the glossary.
    ///
    /// Readers take two words for two things. The glossary may have several for one, because other texts use them: a
    /// single text keeps to one. Inflected forms, short forms and abbreviations count as the same word.
    TERM_TWO_WAYS = "T018" "term-two-ways" Note;
    /// A name, a title, a heading or a link is a term of the glossary, and its translation calls it otherwise than the
    /// glossary does.
    ///
    /// Readers take two words for two things. What the source calls exactly so is compared, whole; the translation may
    /// add to the glossary's word, inflect it, or keep that of the source. Use the word of the glossary, or add the other
    /// one to its `forms` if texts may have both.
    TERM_OTHERWISE = "T019" "term-otherwise" Note;

    // U: addresses.

    /// Two pages have the same address.
    ROUTE_COLLISION = "U001" "route-collision" Error;
    /// An alias is not a path of this site, or is the address of a page.
    BAD_ALIAS = "U002" "bad-alias" Error;

    // K: facts of cities, desks and fees.

    /// A desk is past its `valid_to`: it is hidden.
    EXPIRED_DESK = "K001" "expired-desk" Warning;
    /// Two records have the same id.
    DUPLICATE_ID = "K003" "duplicate-id" Error;
    /// A city is not on the map of the cities, because it has no `geo`.
    ///
    /// The map is drawn where two cities or more have one. Write the place of the town hall:
    /// `geo: {lat: 44.494, lon: 11.343}`. In the list below the map the city stands in any case.
    CITY_NOT_ON_MAP = "K010" "city-not-on-map" Note;
    /// A desk with an address is not on the map of its city, because it has no `geo`.
    ///
    /// The map is drawn where two desks of the city or more have one. Look the address up and write its place:
    /// `geo: {lat: 44.4938, lon: 11.3426}`. In the list below the map the desk stands in any case.
    DESK_NOT_ON_MAP = "K011" "desk-not-on-map" Note;

    // I: pictures.

    /// A picture is damaged, cut off, or no picture at all.
    ///
    /// Perhaps it was not downloaded or copied to its end. Open it in a program for pictures and save it again.
    UNREADABLE_PICTURE = "I001" "unreadable-picture" Error;
    /// A picture is in a format that browsers do not all show.
    ///
    /// Photographs are JPEG, drawings and pictures of screens PNG or SVG; WebP and GIF work too. Phones write HEIC
    /// and cameras TIFF: save such a picture as JPEG.
    PICTURE_FORMAT = "I002" "picture-format" Error;
    /// The name of a picture's file says another format than what is in it.
    ///
    /// Servers tell browsers the format by the name, and browsers then refuse the file.
    PICTURE_NAME = "I003" "picture-name" Error;
    /// A picture has more than 12000 pixels a side or 50 million in all.
    ///
    /// It would need hundreds of megabytes of memory to be made smaller. A GIF, or a picture that moves, is served as
    /// it is, so it may be no wider than 1600 pixels.
    PICTURE_TOO_LARGE = "I004" "picture-too-large" Error;
    /// An SVG holds script, or loads files from elsewhere.
    ///
    /// SVG is served as it is, and a browser that opens it would run what is in it. Elements such as `script` and
    /// `foreignObject`, attributes such as `onclick`, `javascript:`, stylesheets and addresses of other files are
    /// refused; `#part` and pixels in `data:image/png;base64,` may stay.
    PICTURE_WITH_SCRIPT = "I005" "picture-with-script" Error;

    // J: journeys.

    /// A step of a journey needs a document that no earlier step gives.
    ///
    /// Name it under `gives` of the step where readers get it, or under `own` of the journey where they have it from
    /// the start. What an alternative step (`logic: or`) gives does not count for the other one.
    DOCUMENT_NOT_GIVEN = "J001" "document-not-given" Error;
    /// A step of a journey needs a document that only a later step gives.
    ///
    /// Readers would stand at a counter without it. Change the order of the steps, or name the document under `own`.
    DOCUMENT_GIVEN_LATER = "J002" "document-given-later" Error;
    /// An item of a journey names a fee that its guide does not have.
    ///
    /// `fees` of an item says which of the guide's fees these readers pay, so that the total is right for them.
    FEE_NOT_OF_GUIDE = "J003" "fee-not-of-guide" Error;
    /// A journey lists a document under `own` that no step needs.
    ///
    /// Readers would be told to bring it for nothing.
    UNNEEDED_DOCUMENT = "J004" "unneeded-document" Warning;
    /// A step offers a choice of one.
    ///
    /// `style: choice` is for things of which readers need one; a single one is `required` or `optional`.
    LONE_CHOICE = "J005" "lone-choice" Warning;
    // N: notices.

    /// A notice is past its last day: no page shows it.
    /// `approdo list expired` names all of them. Remove the file when nobody needs it any more.
    EXPIRED_NOTICE = "N001" "expired-notice" Note;
    /// A notice shows for more than a year from today.
    /// A notice is news. What holds for years belongs into a guide, or nobody will read the next notice.
    LONG_NOTICE = "N002" "long-notice" Warning;

    // A: the accessibility statement.

    /// The accessibility statement names no way to report a barrier.
    /// Directive (EU) 2016/2102, article 7, wants one: a mailbox, a telephone number or a form.
    NO_ACCESSIBILITY_CONTACT = "A001" "no-accessibility-contact" Error;
    /// A date of the accessibility statement is in the future.
    ACCESSIBILITY_DATE = "A002" "accessibility-date" Error;
    /// What the accessibility statement claims does not fit what it lists.
    /// `compliant` means that only content out of the law's scope is left; `partial` and `non-compliant` say what
    /// is not accessible, and why.
    ACCESSIBILITY_STATUS = "A003" "accessibility-status" Error;
    /// A page of the site's own stands in the place of the statement that `approdo.yaml` describes.
    ACCESSIBILITY_PAGE = "A004" "accessibility-page" Note;

    // D: the conventions of a profile.

    /// A guide with `kind: service` lacks a section of the service card of Designers Italia.
    ///
    /// The sections are known by the ids of their headings, the same in every language: `## Cosa serve {#needed}`. Needed
    /// are who, how, needed, obtain, times, access, conditions and contacts (criterion C.SI.1.3). A text that is no
    /// service of an authority has `kind: guide` or `kind: answer`.
    CARD_SECTION = "D001" "card-section" Warning;
    /// The sections of a guide with `kind: service` are not in the order of the service card (criterion C.SI.1.3).
    CARD_ORDER = "D002" "card-order" Warning;
    /// A section of the service card has another title in Italian than the card gives it (criterion C.SI.1.3).
    ///
    /// Readers know the titles from the sites of other municipalities. Translations are free in their words.
    CARD_TITLE = "D003" "card-title" Warning;
    /// A guide with `kind: service` has no summary, which is the short description of the service card.
    CARD_SUMMARY = "D004" "card-summary" Warning;
    /// A link that the profile wants is missing at the foot of all pages.
    ///
    /// The profile `designers-italia` wants one to frequent questions, the booking of appointments, the report of a
    /// fault, the privacy policy, the legal notes, and the accessibility statement at `https://form.agid.gov.it/`
    /// (criteria C.SI.2.1, C.SI.2.3, C.SI.2.4, C.SI.3.2, C.SI.3.3 and C.SI.3.4).
    FOOTER_LINK = "D005" "footer-link" Warning;

    /// The section `conditions` of a service holds no link, so the checker of the model does not see the terms of the
    /// service (criterion C.SI.1.3).
    CARD_TERMS = "D006" "card-terms" Warning;

    // G: the glossary.

    /// Two terms of the glossary have the same word in one language, or one term has a word twice.
    ///
    /// A text that holds the word can lead to one of them only: the first. Capitals make no difference.
    DUPLICATE_TERM = "G001" "duplicate-term" Warning;
    /// An explanation of the glossary is longer than 300 characters.
    ///
    /// It opens beside the word in a text, also on a small phone. What needs more room belongs in a guide.
    LONG_EXPLANATION = "G002" "long-explanation" Warning;

    // W: the search.

    /// A group of synonyms has a word twice. Capitals make no difference.
    DUPLICATE_SYNONYM = "W001" "duplicate-synonym" Warning;
    /// A group of synonyms has one word only.
    ///
    /// Whoever searches for one word of a group finds the pages of the others too: it takes two.
    LONE_SYNONYM = "W002" "lone-synonym" Warning;

    // P: themes.

    /// A template cannot be read or fails while a page is made.
    TEMPLATE = "P001" "template" Error;
    /// The configured theme does not exist.
    NO_THEME = "P002" "no-theme" Error;
    /// A configured colour is hard to read on the pages that it is for.
    ///
    /// Text needs a contrast of 4.5 to 1 with what it stands on (WCAG 2.2, success criterion 1.4.3), on the page
    /// and in its boxes. The help names the nearest colour that has it.
    CONTRAST = "P003" "contrast" Warning;
    /// A configured logo is neither among the theme's assets nor in `static/`.
    NO_PICTURE = "P004" "no-picture" Error;

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
