//! Arguments in, exit code out.

fn main() -> std::process::ExitCode {
    approdo::cli::run(std::env::args_os())
}
