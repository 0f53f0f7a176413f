use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::{Finding, copy, folder, repository, tree};

/// How long a run may take. The slowest takes a twentieth of it, also on a busy machine.
const PATIENCE: Duration = Duration::from_secs(10);
/// How much address space a run with two threads may ask for, in KiB: the allocator reserves several times what it
/// uses. With more threads it may be twice as much, as each reserves its own.
const MEMORY: u32 = 800_000;
/// The day of all tests: 21 November 2026, noon in UTC.
const TODAY: &str = "1795262400";

/// A site in a folder of its own, which goes when the value goes.
#[must_use]
pub(crate) struct Site {
    folder: TempDir,
    args: Vec<OsString>,
    env: BTreeMap<String, String>,
}

impl Site {
    /// The smallest site that has one of everything; nothing is wrong with it.
    pub(crate) fn new() -> Site {
        Site::of(&folder("sites/minimal/in"))
    }

    /// No site at all.
    pub(crate) fn empty() -> Site {
        let folder = tempfile::Builder::new().prefix("approdo-test-").tempdir().unwrap();
        fs::create_dir(folder.path().join("site")).unwrap();
        Site { folder, args: vec!["build".into()], env: BTreeMap::new() }
    }

    /// A copy of a site.
    pub(crate) fn of(from: &Path) -> Site {
        let site = Site::empty();
        copy(from, &site.root());
        site
    }

    /// A copy of the repository's own site.
    pub(crate) fn demo() -> Site {
        let site = Site::empty();
        fs::copy(repository().join("approdo.yaml"), site.path("approdo.yaml")).unwrap();
        for name in ["content", "locales", "static", "themes"] {
            if repository().join(name).exists() {
                copy(&repository().join(name), &site.path(name));
            }
        }
        site
    }

    /// Writes a file.
    pub(crate) fn file(self, path: impl AsRef<OsStr>, content: impl AsRef<[u8]>) -> Site {
        let place = self.path(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, content).unwrap();
        self
    }

    /// Puts a symbolic link.
    pub(crate) fn link(self, path: impl AsRef<OsStr>, to: &str) -> Site {
        let place = self.path(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        std::os::unix::fs::symlink(to, place).unwrap();
        self
    }

    /// Puts a named pipe.
    pub(crate) fn pipe(self, path: impl AsRef<OsStr>) -> Site {
        let place = self.path(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        assert!(Command::new("mkfifo").arg(place).status().unwrap().success());
        self
    }

    /// Removes a file or a folder.
    pub(crate) fn remove(self, path: impl AsRef<OsStr>) -> Site {
        let place = self.path(path);
        if place.is_dir() {
            fs::remove_dir_all(place).unwrap()
        } else {
            fs::remove_file(place).unwrap()
        }
        self
    }

    /// The command line; without it, `build`.
    pub(crate) fn args<A: Into<OsString>>(mut self, args: impl IntoIterator<Item = A>) -> Site {
        self.args = args.into_iter().map(Into::into).collect();
        self
    }

    /// A variable of the environment.
    pub(crate) fn env(mut self, name: &str, value: &str) -> Site {
        self.env.insert(name.to_string(), value.to_string());
        self
    }

    /// The site's folder, which is also the working directory.
    pub(crate) fn root(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    /// A place in the site's folder.
    pub(crate) fn path(&self, path: impl AsRef<OsStr>) -> PathBuf {
        self.root().join(path.as_ref())
    }

    /// The output.
    pub(crate) fn output(&self) -> BTreeMap<String, Vec<u8>> {
        tree(&self.path("public"))
    }

    /// The program's command, within the bound of memory.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new("sh");
        let has_threads = self.args.iter().any(|arg| arg == "--jobs");
        let memory = if has_threads { 2 * MEMORY } else { MEMORY };
        let script = format!("ulimit -v {memory}; exec \"$0\" \"$@\"");
        command.args(["-c", &script, env!("CARGO_BIN_EXE_approdo")]).args(&self.args);
        if !has_threads {
            command.args(["--jobs", "2"]);
        }
        self.clean(&mut command);
        command
    }

    /// A shell script in the site's folder; `$0` is the program.
    pub(crate) fn script(&self, script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script, env!("CARGO_BIN_EXE_approdo")]);
        self.clean(&mut command);
        command
    }

    /// Gives a command the site's folder and an environment in which nothing is left to chance.
    pub(crate) fn clean(&self, command: &mut Command) {
        command.current_dir(self.root()).env_clear();
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("HOME", "/nonexistent").env("SOURCE_DATE_EPOCH", TODAY).envs(&self.env);
    }

    /// Runs the program. A run that hangs fails the test.
    pub(crate) fn run(&self) -> Run {
        self.run_as(self.command())
    }

    /// Runs a command that runs the program.
    pub(crate) fn run_as(&self, mut command: Command) -> Run {
        // Files, not pipes: nobody need read while the program runs.
        let place = |name: &str| self.folder.path().join(name);
        for name in ["stdout", "stderr"] {
            File::create(place(name)).unwrap();
        }
        command.stdin(std::process::Stdio::null());
        command.stdout(File::create(place("stdout")).unwrap());
        command.stderr(File::create(place("stderr")).unwrap());
        let begin = Instant::now();
        let status = wait(spawn(&mut command), begin)
            .unwrap_or_else(|| panic!("{:?} was still running after {PATIENCE:?}", self.args));
        let read = |name| String::from_utf8_lossy(&fs::read(place(name)).unwrap()).into_owned();
        let run = Run {
            status: status.code(),
            stdout: read("stdout"),
            stderr: read("stderr"),
            time: begin.elapsed(),
        };
        assert!(
            run.status.is_some_and(|code| code < 100) && !run.stderr.contains("panicked at"),
            "{:?} ended with {status}: {}",
            self.args,
            run.stderr
        );
        run
    }
}

fn wait(mut child: Child, begin: Instant) -> Option<ExitStatus> {
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return Some(status);
        }
        if begin.elapsed() > PATIENCE {
            child.kill().unwrap();
            child.wait().unwrap();
            return None;
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// What a run came to.
#[derive(Debug)]
pub(crate) struct Run {
    /// The exit code.
    pub(crate) status: Option<i32>,
    /// What it wrote for programs.
    pub(crate) stdout: String,
    /// What it wrote for people.
    pub(crate) stderr: String,
    /// How long it took.
    pub(crate) time: Duration,
}

impl Run {
    /// The findings of a run with `--format json`.
    pub(crate) fn findings(&self) -> Vec<Finding> {
        self.stdout.lines().map(Finding::parse).collect()
    }

    /// Fails the test where the program did not succeed.
    pub(crate) fn success(self) -> Run {
        assert_eq!(self.status, Some(0), "{}{}", self.stdout, self.stderr);
        self
    }

    /// Fails the test where the program did not end with this code, or did not say this.
    pub(crate) fn failure(self, code: i32, says: &str) -> Run {
        assert_eq!(self.status, Some(code), "{}{}", self.stdout, self.stderr);
        assert!(self.stderr.contains(says), "`{says}` is not in:\n{}", self.stderr);
        self
    }
}

/// A path from bytes that need not be text.
pub(super) fn name(bytes: &[u8]) -> &OsStr {
    OsStr::from_bytes(bytes)
}

/// Starts a command. A program that was just copied counts as open for writing while another thread is
/// between fork and exec, so a start that is refused for that is tried again.
fn spawn(command: &mut Command) -> std::process::Child {
    let mut tries = 0;
    loop {
        match command.spawn() {
            Err(fault) if fault.kind() == std::io::ErrorKind::ExecutableFileBusy && tries < 100 => {
                tries += 1;
                std::thread::sleep(Duration::from_millis(20));
            }
            started => return started.unwrap(),
        }
    }
}
