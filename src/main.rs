//! Arguments in, exit code out.

/// Pages are made of many small pieces on all threads at once, which the system's allocator is slow at.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    approdo::cli::run(std::env::args_os())
}
