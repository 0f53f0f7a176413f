//! The engine: answers a question from the files of an index, as the script of the pages does.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;

use super::candidates::{Candidate, candidates};
use super::filters::{Counted, Filters};
use super::index::MANIFEST;
use super::likeness::Way;
use super::load::{Fault, Files, Manifest, Table, forms, nearest, unpack, unpack_json};
use super::score::{Ranked, everything, rank, section};
use super::suggest::suggestion;
use super::words::words;

/// How much of a question is read, in characters.
const QUERY: usize = 200;
/// How many words of it count.
const WORDS: usize = 12;

/// The index of a locale, ready for questions.
pub struct Engine<'f> {
    files: &'f dyn Files,
    folder: String,
    pub(super) language: String,
    pub(super) manifest: Manifest,
    tables: Mutex<BTreeMap<usize, Arc<Table>>>,
}

/// A question.
#[derive(Clone, Debug, Default)]
pub struct Question<'q> {
    /// What somebody typed.
    pub text: &'q str,
    /// The value wanted of each facet: of `kind`, `city`, `topic`, `stage` and `language`.
    pub filters: BTreeMap<&'static str, &'q str>,
    /// How many results are wanted.
    pub limit: usize,
}

/// What was found.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The words of the question, folded.
    pub words: Vec<String>,
    /// How many documents were found.
    pub total: usize,
    /// The best of them, in order.
    pub results: Vec<Found>,
    /// How many of the documents each value of each facet has.
    pub facets: Vec<Counted>,
    /// The question with words that are only like those of the index put right.
    pub suggestion: Option<String>,
}

/// A document that was found.
#[derive(Clone, Debug)]
pub struct Found {
    /// Its number in the index.
    pub document: u32,
    /// The page, from the site's base.
    pub path: String,
    /// Its title.
    pub title: String,
    /// What it is: `guide`, `desk`…
    pub kind: String,
    /// The language of its text, where that is not the reader's.
    pub language: Option<String>,
    /// City and kind, in the reader's language.
    pub described: String,
    /// The id and the heading of the section that answers best; empty where it is the page.
    pub section: (String, String),
    /// How well it answers.
    pub score: f64,
    /// For each word of the question what of the document answers it, the best first.
    pub reasons: Vec<Vec<Reason>>,
    /// Title, headings and excerpts.
    pub(super) texts: Vec<String>,
}

/// Why a document was found.
#[derive(Clone, Debug)]
pub struct Reason {
    /// The form in the index.
    pub form: String,
    /// How it answers the word.
    pub way: Way,
    /// How well, from 0 to 1.
    pub quality: f64,
    /// How much the form says about the document, from 1 to 255.
    pub impact: u8,
    /// Bit 0: title or keywords; bit n: section n - 1; bit 15: a further section.
    pub mask: u16,
}

impl<'f> Engine<'f> {
    /// Opens the index in a folder, which ends with a slash, of a locale.
    ///
    /// # Errors
    /// Where there is none, or none that can be read.
    pub fn open(files: &'f dyn Files, folder: &str, tag: &str) -> Result<Engine<'f>, Fault> {
        let path = format!("{folder}{MANIFEST}");
        let bytes = files.read(&path).ok_or_else(|| Fault::Missing(path.clone()))?;
        let manifest = Manifest::read(&bytes, &path)?;
        let language = tag.split('-').next().unwrap_or_default().to_string();
        Ok(Engine { files, folder: folder.to_string(), language, manifest, tables: Mutex::default() })
    }

    /// Answers a question.
    ///
    /// # Errors
    /// Where a file of the index is missing or damaged.
    pub fn answer(&self, question: &Question<'_>) -> Result<Answer, Fault> {
        let text =
            question.text.char_indices().nth(QUERY).map_or(question.text, |(at, _)| &question.text[..at]);
        let all = words(text, &self.language);
        let last = all.last().filter(|_| !text.ends_with(char::is_whitespace)).cloned();
        let mut asked: Vec<String> = Vec::new();
        for word in all {
            if asked.len() < WORDS && !asked.contains(&word) {
                asked.push(word);
            }
        }
        let filters = Filters::read(unpack_json(self.files, &self.path(&self.manifest.facets))?);
        let lists: Vec<Vec<Candidate>> = asked
            .iter()
            .map(|word| candidates(self, word, Some(word) == last.as_ref()))
            .collect::<Result<_, _>>()?;
        let documents = self.manifest.documents;
        let found = if asked.is_empty() && !question.filters.is_empty() {
            // Without a word, filters alone are a question too.
            everything(documents)
        } else {
            rank(&asked, &lists, &self.manifest.stop, documents)
        };
        let shown: Vec<&Ranked> =
            found.iter().filter(|one| filters.pass(&question.filters, one.document)).collect();
        let mut chunks = BTreeMap::new();
        let results: Vec<Found> = shown
            .iter()
            .take(question.limit)
            .map(|one| self.found(one, &lists, &mut chunks))
            .collect::<Result<_, _>>()?;
        Ok(Answer {
            total: shown.len(),
            facets: filters.count(&question.filters, &found),
            suggestion: suggestion(text, &asked, &lists, &results, &self.language),
            results,
            words: asked,
        })
    }

    /// Whether words can be written together with an article.
    pub(super) fn is_arabic(&self) -> bool {
        self.language == "ar"
    }

    /// A shard, by its place in the manifest.
    pub(super) fn table(&self, shard: usize) -> Result<Arc<Table>, Fault> {
        let mut tables = self.tables.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(table) = tables.get(&shard) {
            return Ok(Arc::clone(table));
        }
        let name = self.manifest.shards.get(shard).map_or("", |(_, name)| name);
        let path = self.path(name);
        let table = Arc::new(Table::read(unpack(self.files, &path)?, &path, self.manifest.documents)?);
        tables.insert(shard, Arc::clone(&table));
        Ok(table)
    }

    /// The forms that end as a word does, both from the last letter on.
    pub(super) fn ends(&self, backwards: &str) -> Result<Vec<String>, Fault> {
        let Some((_, name)) = self.manifest.ends.get(nearest(&self.manifest.ends, backwards)) else {
            return Ok(Vec::new());
        };
        let path = self.path(name);
        forms(&unpack(self.files, &path)?, &path)
    }

    fn path(&self, name: &str) -> String {
        format!("{}{name}.bin", self.folder)
    }

    fn found(
        &self,
        one: &Ranked,
        lists: &[Vec<Candidate>],
        chunks: &mut BTreeMap<u32, Value>,
    ) -> Result<Found, Fault> {
        let number = one.document / self.manifest.chunk;
        let path = self.path(self.manifest.chunks.get(number as usize).map_or("", String::as_str));
        let chunk = match chunks.entry(number) {
            Entry::Occupied(chunk) => chunk.into_mut(),
            Entry::Vacant(place) => place.insert(unpack_json(self.files, &path)?),
        };
        let record = chunk.get((one.document % self.manifest.chunk) as usize);
        let read = |record: &Value| {
            let string = |value: &Value| value.as_str().map(str::to_string);
            let sections = record.get("s")?.as_array()?;
            let part = |section: &Value, at: usize| section.get(at).and_then(string).unwrap_or_default();
            let place = sections.get(section(&one.masks));
            let id = place.map_or(String::new(), |place| part(place, 0));
            let heading = place.filter(|_| !id.is_empty()).map_or(String::new(), |place| part(place, 1));
            let title = string(record.get("t")?)?;
            let texts = sections.iter().flat_map(|section| [part(section, 1), part(section, 2)]);
            Some(Found {
                document: one.document,
                path: string(record.get("u")?)?,
                texts: std::iter::once(title.clone()).chain(texts).collect(),
                title,
                kind: string(record.get("k")?)?,
                language: record.get("l").and_then(string),
                described: record.get("d").and_then(string).unwrap_or_default(),
                section: (id, heading),
                score: one.score,
                reasons: lists.iter().map(|list| reasons(list, one.document)).collect(),
            })
        };
        record.and_then(read).ok_or(Fault::Damaged(path))
    }
}

/// What of a document answers a word.
fn reasons(list: &[Candidate], document: u32) -> Vec<Reason> {
    let of = |candidate: &Candidate| {
        let hit = candidate.table.hits(candidate.group).find(|hit| hit.document >= document)?;
        (hit.document == document).then(|| Reason {
            form: candidate.form.clone(),
            way: candidate.way,
            quality: candidate.quality,
            impact: hit.impact,
            mask: hit.mask,
        })
    };
    let mut reasons: Vec<Reason> = list.iter().filter_map(of).collect();
    let score = |reason: &Reason| reason.quality * f64::from(reason.impact);
    reasons.sort_by(|a, b| score(b).total_cmp(&score(a)));
    reasons
}
