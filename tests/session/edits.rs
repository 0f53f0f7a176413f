//! What happens to files while somebody writes: with editors, file managers, version control and accidents.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

/// Random edits of a site.
pub(super) struct Edits {
    root: PathBuf,
    state: u64,
    /// The files as they were at first.
    first: Vec<(PathBuf, Vec<u8>)>,
    /// What was done, for whoever looks for a fault.
    pub(super) log: Vec<String>,
}

const GUIDE: &str = "---\ntitle: Guida\nsummary: Una guida.\nkind: service\ntopic: permits\nstages: [setting-up]\n\
                     verified_on: 2026-10-01\n---\nPrima.\n\n## Documenti {#documents}\n\nTesto.\n";
const BROKEN: [&str; 4] =
    ["---\ntitle: [\n---\n", "---\ntitle: A\nowner: nobody\n---\n", "no front matter", "---\n"];

impl Edits {
    pub(super) fn new(root: &Path, seed: u64) -> Edits {
        let state = seed.wrapping_mul(2) + 1;
        let mut edits = Edits { root: root.to_path_buf(), state, first: Vec::new(), log: Vec::new() };
        let files = edits.files("").into_iter();
        edits.first = files.map(|path| (path.clone(), fs::read(path).unwrap_or_default())).collect();
        edits
    }

    /// A number below this one (SplitMix64).
    pub(super) fn below(&mut self, end: u64) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % end
    }

    fn pick<T>(&mut self, of: &[T]) -> T
    where
        T: Clone,
    {
        of[usize::try_from(self.below(of.len() as u64)).unwrap()].clone()
    }

    /// All files below a folder.
    fn files(&self, folder: &str) -> Vec<PathBuf> {
        let walk = walkdir::WalkDir::new(self.root.join(folder)).sort_by_file_name();
        let files = walk.into_iter().filter_map(Result::ok).filter(|entry| entry.file_type().is_file());
        files.map(walkdir::DirEntry::into_path).collect()
    }

    fn text(&mut self) -> String {
        let number = self.below(1000);
        GUIDE
            .replace("Testo.", &format!("Testo {number}."))
            .replace("Guida", &format!("Guida {}", number % 7))
    }

    fn new_guide(&mut self) -> PathBuf {
        let number = self.below(5);
        self.root.join(format!("content/guides/new-{number}.it.md"))
    }

    fn write(&mut self, path: &Path, text: &str) {
        self.log.push(format!("write {}: {}", path.display(), text.escape_debug()));
        if let Some(folder) = path.parent() {
            let _ = fs::create_dir_all(folder);
        }
        let _ = fs::write(path, text);
    }

    fn rename(&mut self, from: &Path, to: &Path) {
        let done = fs::rename(from, to);
        self.log.push(format!("rename {} to {}: {done:?}", from.display(), to.display()));
    }

    fn remove(&mut self, path: &Path) {
        self.log.push(format!("remove {}", path.display()));
        let _ = fs::remove_file(path);
    }

    /// One edit.
    pub(super) fn edit(&mut self) {
        let content = self.files("content");
        let any = if content.is_empty() { self.new_guide() } else { self.pick(&content) };
        match self.below(22) {
            0 => {
                let path = self.new_guide();
                let text = self.text();
                self.write(&path, &text);
            }
            // In place, more of the same text.
            1 | 2 => {
                let text = fs::read_to_string(&any).unwrap_or_default();
                if any.extension().is_some_and(|end| end == "md") {
                    let more = format!("{text}\nAncora {}.\n", self.below(100));
                    self.write(&any, &more);
                }
            }
            // Another file takes the place of the old one.
            3 => {
                let text = fs::read_to_string(&any).unwrap_or_default();
                let part = any.with_extension("md.tmp123");
                self.write(&part, &text.replace('a', "à"));
                self.rename(&part, &any);
            }
            // The old one is put aside, the new one written, the old one removed.
            4 => {
                let text = fs::read_to_string(&any).unwrap_or_default();
                let aside = PathBuf::from(format!("{}~", any.display()));
                self.rename(&any, &aside);
                self.write(&any, &format!("{text}\n"));
                self.remove(&aside);
            }
            5 => self.remove(&any),
            6 => {
                let to = self.new_guide();
                self.rename(&any, &to);
            }
            // A new folder with a file in it at once.
            7 => {
                let number = self.below(3);
                let folder = self.root.join(format!("content/guides/folder-{number}"));
                let text = self.text();
                self.write(&folder.join("index.it.md"), &text);
            }
            8 => {
                let (from, to) = (self.below(3), self.below(3));
                let folder = |number| self.root.join(format!("content/guides/folder-{number}"));
                let (from, to) = (folder(from), folder(to));
                self.rename(&from, &to);
            }
            9 => {
                let number = self.below(3);
                let folder = self.root.join(format!("content/guides/folder-{number}"));
                self.log.push(format!("remove {}", folder.display()));
                let _ = fs::remove_dir_all(folder);
            }
            10 => {
                let text = self.pick(&BROKEN);
                let path = self.new_guide();
                self.write(&path, text);
            }
            // All guides go and come back, as when a branch is changed.
            11 => {
                let guides = self.files("content/guides");
                let texts: Vec<_> =
                    guides.into_iter().map(|path| (fs::read(&path).unwrap_or_default(), path)).collect();
                self.log.push("remove all guides, and write them again".into());
                let _ = fs::remove_dir_all(self.root.join("content/guides"));
                for (text, path) in texts {
                    let _ = fs::create_dir_all(path.parent().unwrap());
                    let _ = fs::write(path, text);
                }
            }
            12 => {
                let many = self.below(30) + 2;
                for number in 0..many {
                    let path = self.root.join(format!("content/guides/many-{number}.it.md"));
                    let text = self.text();
                    let _ = fs::write(path, text);
                }
                self.log.push(format!("write {many} guides"));
            }
            13 => {
                for path in self
                    .files("content/guides")
                    .iter()
                    .filter(|path| path.to_string_lossy().contains("many-"))
                {
                    self.remove(path);
                }
            }
            14 => {
                let text = self.pick(&[
                    "{% extends \"base.html\" %}{% block main %}Due{% endblock main %}",
                    "{% if",
                    "{{ nobody }}",
                ]);
                let path = self.root.join("themes/default/templates/page.html");
                self.write(&path, text);
            }
            15 => {
                let path = self.root.join("themes/default/templates/page.html");
                self.remove(&path);
            }
            16 => {
                let colour = self.pick(&["red", "blue"]);
                let path = self.root.join("themes/default/assets/style.css");
                self.write(&path, &format!("a {{ color: {colour}; }}\n"));
            }
            17 => {
                let text =
                    self.pick(&["home-link = Casa\n", "home-link = A casa\n", "home-link = { $x\n", ""]);
                let path = self.root.join("locales/it/own.ftl");
                self.write(&path, text);
            }
            18 => {
                let path = self.root.join("approdo.yaml");
                let old = fs::read_to_string(&path).unwrap_or_default();
                let end = self.pick(&["search: true\n", "search: false\n", "search: [\n"]);
                let kept: String = old
                    .lines()
                    .filter(|line| !line.starts_with("search:"))
                    .map(|line| format!("{line}\n"))
                    .collect();
                self.write(&path, &format!("{kept}{end}"));
            }
            19 => {
                let number = self.below(3);
                let path = self.root.join(format!("static/files/{number}.txt"));
                self.write(&path, &number.to_string());
            }
            // What editors leave behind.
            20 => {
                for name in [".new-1.it.md.swp", "4913", "#new-1.it.md#", "new-1.it.md~", ".#new-1.it.md"] {
                    let _ = fs::write(self.root.join("content/guides").join(name), "litter");
                }
                self.log.push("leave litter".into());
            }
            // Nothing is different afterwards, or only for a moment.
            _ => {
                let text = fs::read(&any).unwrap_or_default();
                let _ = fs::write(&any, b"half");
                let _ = fs::write(&any, text);
                let link = self.root.join("content/link.it.md");
                let _ = symlink("/etc/passwd", &link).and_then(|()| fs::remove_file(&link));
                self.log.push(format!("touch {}", any.display()));
            }
        }
    }

    /// Takes back what breaks a site.
    pub(super) fn repair(&mut self) {
        self.remove(&self.root.join("themes/default/templates/page.html"));
        self.remove(&self.root.join("locales/it/own.ftl"));
        for number in 0..5 {
            let path = self.root.join(format!("content/guides/new-{number}.it.md"));
            if path.exists() {
                let text = self.text();
                self.write(&path, &text);
            }
        }
        self.log.push("write all that was there at first".into());
        for (path, text) in &self.first {
            let _ = fs::create_dir_all(path.parent().unwrap()).and_then(|()| fs::write(path, text));
        }
    }
}
