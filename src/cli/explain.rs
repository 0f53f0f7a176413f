//! `approdo explain CODE`: what a rule is for.

use super::console::Console;
use super::{FAILURE, SUCCESS};
use crate::Error;
use crate::diagnostic::{TABLE, find};
use crate::source::yaml::did_you_mean;

pub(super) fn run(code: Option<&str>, console: &Console) -> Result<u8, Error> {
    let Some(wanted) = code else {
        let lines: Vec<String> = TABLE
            .iter()
            .map(|code| {
                let first = code.explanation.lines().next().unwrap_or_default().trim();
                format!("{}  {:<26} {:<8} {first}\n", code.id, code.name, code.severity.as_str())
            })
            .collect();
        console.result(&lines.concat());
        return Ok(SUCCESS);
    };
    let Some(code) = find(wanted) else {
        let names: Vec<&str> = TABLE.iter().flat_map(|code| [code.id, code.name]).collect();
        let help = did_you_mean(wanted, names.iter().copied()).unwrap_or_default();
        console.raw(&format!("error: there is no rule `{wanted}`; {help}\n"));
        return Ok(FAILURE);
    };
    let explanation: Vec<&str> = code.explanation.lines().map(str::trim).collect();
    console.result(&format!(
        "{} {} ({})\n\n{}\n",
        code.id,
        code.name,
        code.severity.as_str(),
        explanation.join("\n").trim()
    ));
    Ok(SUCCESS)
}
