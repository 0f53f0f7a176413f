//! What wakes a session: the system's events where it has them, else a look now and then.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use notify::event::{AccessKind, AccessMode, CreateKind, ModifyKind, RemoveKind, RenameMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::Wake;
use crate::source::scan;

/// How often the disk is looked at where there are no events.
const POLL: Duration = Duration::from_millis(700);
/// How often it is seen whether what is watched is still the same.
const TEND: Duration = Duration::from_millis(1000);

/// How changes are noticed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Manner {
    /// The system tells.
    Events,
    /// By looking again and again; why, where it was not asked for.
    Polling(Option<String>),
}

/// Wakes a session until it is dropped.
pub struct Watcher {
    stopped: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
    manner: Manner,
}

impl Watcher {
    /// Watches the sources of a site, and a configuration that lies elsewhere; with `poll`, without the system's
    /// events.
    pub fn start(root: &Path, config: Option<&Path>, poll: bool, wakes: Sender<Wake>) -> Watcher {
        let places = Places::new(root, config);
        let armed = match silent(root) {
            _ if poll => Err(None),
            Some(kind) => Err(Some(format!("{kind} does not pass on what other machines write"))),
            None => Armed::new(&places, &wakes).map_err(Some),
        };
        let manner = match &armed {
            Ok(_) => Manner::Events,
            Err(why) => Manner::Polling(why.clone()),
        };
        let stopped = Arc::new(AtomicBool::new(false));
        let stop = Arc::clone(&stopped);
        let tend = move || match armed {
            Ok(armed) => watch(&places, armed, &wakes, &stop),
            Err(_) => look_again(&wakes, &stop),
        };
        let thread = thread::Builder::new().name("watch".to_string()).spawn(tend).ok();
        Watcher { stopped, thread, manner }
    }

    /// How changes are noticed.
    pub fn manner(&self) -> &Manner {
        &self.manner
    }
}

impl Drop for Watcher {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            thread.thread().unpark();
            // A panic there has been printed.
            let _ = thread.join();
        }
    }
}

fn look_again(wakes: &Sender<Wake>, stop: &AtomicBool) {
    while !stop.load(Ordering::Relaxed) && wakes.send(Wake::Look).is_ok() {
        thread::park_timeout(POLL);
    }
}

/// Arms the events anew whenever a watched folder is another one than before, or came or went; polls when that fails.
fn watch(places: &Places, mut armed: Armed, wakes: &Sender<Wake>, stop: &AtomicBool) {
    while !stop.load(Ordering::Relaxed) {
        thread::park_timeout(TEND);
        if armed.is_lost() || armed.folders != places.folders() {
            match Armed::new(places, wakes) {
                Ok(new) => armed = new,
                Err(_) => return look_again(wakes, stop),
            }
            if wakes.send(Wake::Look).is_err() {
                return;
            }
        }
    }
}

/// The kind of a file system that tells nothing of what is written from the other side of it, by its number in
/// `statfs(2)`: <https://man7.org/linux/man-pages/man2/statfs.2.html>.
#[cfg(target_os = "linux")]
fn silent(root: &Path) -> Option<&'static str> {
    let found = rustix::fs::statfs(root).ok()?;
    Some(match u32::try_from(found.f_type).ok()? {
        0x6969 => "NFS",
        0x517b | 0xff53_4d42 | 0xfe53_4d42 => "SMB",
        0x0102_1997 => "a shared folder (9P)",
        0x6573_5546 => "a FUSE file system",
        0x786f_4256 => "a shared folder of VirtualBox",
        _ => return None,
    })
}

#[cfg(not(target_os = "linux"))]
fn silent(_root: &Path) -> Option<&'static str> {
    None
}

/// A folder that is watched, and its number on the disk: another one under the same name has another.
type Watched = (PathBuf, Option<(u64, u64)>);

/// The system's events for some folders.
struct Armed {
    folders: Vec<Watched>,
    lost: Arc<Mutex<bool>>,
    _watcher: RecommendedWatcher,
}

impl Armed {
    fn new(places: &Places, wakes: &Sender<Wake>) -> Result<Armed, String> {
        let lost = Arc::new(Mutex::new(false));
        let (heard, wakes) = (Arc::clone(&lost), wakes.clone());
        let handle = move |event: notify::Result<Event>| match event {
            // Nobody listens any more.
            Ok(event) => drop(translate(event).into_iter().try_for_each(|wake| wakes.send(wake))),
            Err(_) => *heard.lock().unwrap_or_else(PoisonError::into_inner) = true,
        };
        let mut watcher = notify::recommended_watcher(handle).map_err(|fault| fault.to_string())?;
        let folders = places.folders();
        for (folder, number) in &folders {
            if number.is_none() {
                continue;
            }
            let below = if places.flat.contains(folder) {
                RecursiveMode::NonRecursive
            } else {
                RecursiveMode::Recursive
            };
            watcher.watch(folder, below).map_err(|fault| fault.to_string())?;
        }
        Ok(Armed { folders, lost, _watcher: watcher })
    }

    /// Whether events were lost, or no more will come.
    fn is_lost(&self) -> bool {
        *self.lost.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The folders that are watched.
struct Places {
    /// Without what is below them: the site's folder, which holds the output, too, and that of a configuration that
    /// lies elsewhere.
    flat: Vec<PathBuf>,
    /// With all that is below them.
    deep: Vec<PathBuf>,
}

impl Places {
    fn new(root: &Path, config: Option<&Path>) -> Places {
        let elsewhere = config.and_then(|config| config.canonicalize().ok()?.parent().map(Path::to_path_buf));
        let elsewhere = elsewhere.filter(|folder| root.canonicalize().ok().as_ref() != Some(folder));
        Places {
            flat: [root.to_path_buf()].into_iter().chain(elsewhere).collect(),
            deep: scan::FOLDERS.iter().map(|folder| root.join(folder)).collect(),
        }
    }

    /// The folders, as they are now.
    fn folders(&self) -> Vec<Watched> {
        use std::os::unix::fs::MetadataExt as _;
        let number = |folder: &PathBuf| {
            let found = std::fs::symlink_metadata(folder).ok().filter(std::fs::Metadata::is_dir)?;
            Some((found.dev(), found.ino()))
        };
        self.flat.iter().chain(&self.deep).map(|folder| (folder.clone(), number(folder))).collect()
    }
}

/// What an event says. Folders that come may hold files of which nothing is heard, so then everything is looked at.
fn translate(event: Event) -> Vec<Wake> {
    if event.need_rescan() {
        return vec![Wake::Look];
    }
    let touched = |paths: Vec<PathBuf>, whole: bool| -> Vec<Wake> {
        let paths = paths.into_iter().filter(|path| !is_litter(path));
        paths.map(|path| Wake::Touched { path, whole }).collect()
    };
    match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => touched(event.paths, true),
        // Reading is nothing; our own reading would never end.
        EventKind::Access(_) => Vec::new(),
        EventKind::Modify(ModifyKind::Name(RenameMode::To | RenameMode::Both)) => touched(event.paths, true),
        EventKind::Modify(ModifyKind::Data(_) | ModifyKind::Metadata(_))
        | EventKind::Modify(ModifyKind::Name(RenameMode::From))
        | EventKind::Create(CreateKind::File)
        | EventKind::Remove(RemoveKind::File) => touched(event.paths, false),
        _ if event.paths.iter().all(|path| is_litter(path)) => Vec::new(),
        _ => vec![Wake::Look],
    }
}

fn is_litter(path: &Path) -> bool {
    let inside_static = path.components().any(|part| part.as_os_str() == "static");
    path.file_name().is_some_and(|name| scan::is_litter(name) || (scan::is_hidden(name) && !inside_static))
}
