//! Arguments in, exit code out.

/// Pages are made of many small pieces on all threads at once, which the system's allocator is slow at.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    // Cleared two megabytes at a time, memory costs more than it saves in a run of a second.
    #[cfg(target_os = "linux")]
    let _ = rustix::thread::disable_transparent_huge_pages(true);
    approdo::cli::run(std::env::args_os())
}
