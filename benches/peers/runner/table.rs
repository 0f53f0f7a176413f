//! Markdown tables: medians, with the least and the most in brackets.

use std::fmt::Write;

use super::count::Counts;
use super::measure::Usage;
use super::tool::Tool;

/// The runs of one tool.
pub(super) struct Row {
    tool: Tool,
    /// Into a folder that does not exist yet.
    pub(super) fresh: Vec<Usage>,
    /// Over its own output, nothing changed.
    pub(super) again: Vec<Usage>,
}

impl Row {
    pub(super) fn new(tool: Tool) -> Row {
        Row { tool, fresh: Vec::new(), again: Vec::new() }
    }

    /// The columns of the table, run by run.
    fn columns(&self) -> [Vec<f64>; 6] {
        let column = |runs: &[Usage], value: fn(&Usage) -> f64| runs.iter().map(value).collect();
        let wall = |usage: &Usage| usage.wall.as_secs_f64();
        let cpu = |usage: &Usage| usage.cpu.as_secs_f64();
        let peak = |usage: &Usage| usage.peak as f64 / 1e6;
        [
            column(&self.fresh, wall),
            column(&self.fresh, cpu),
            column(&self.fresh, peak),
            column(&self.again, wall),
            column(&self.again, cpu),
            column(&self.again, peak),
        ]
    }
}

/// What the tools wrote, side by side.
pub(super) fn counts(counts: &[(&str, Counts)]) -> String {
    let mut out = String::from("| written |");
    for (tool, _) in counts {
        let _ = write!(out, " {tool} |");
    }
    let _ = writeln!(out, "\n| --- |{}", " ---: |".repeat(counts.len()));
    let Some((_, Counts(facts))) = counts.first() else {
        return out;
    };
    for (row, (name, _)) in facts.iter().enumerate() {
        let _ = write!(out, "| {name} |");
        for (_, Counts(facts)) in counts {
            let _ = write!(out, " {} |", facts[row].1);
        }
        out.push('\n');
    }
    out
}

/// Times and memory, and how many times as much approdo takes as each other tool.
pub(super) fn times(rows: &[Row]) -> String {
    let mut out = String::from(
        "| median [least-most] | wall, s | CPU, s | peak, MB | again: wall, s | again: CPU, s | again: peak, MB |\n\
         | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n",
    );
    for row in rows {
        line(&mut out, row.tool.name(), &row.columns());
    }
    let Some(approdo) = rows.iter().find(|row| row.tool == Tool::Approdo) else {
        return out;
    };
    for other in rows.iter().filter(|row| row.tool != Tool::Approdo) {
        // Run by run: neighbours in time share what the machine did beside.
        let mut ratios = approdo.columns();
        for (column, others) in ratios.iter_mut().zip(other.columns()) {
            column.iter_mut().zip(others).for_each(|(value, other)| *value /= other);
        }
        line(&mut out, &format!("approdo / {}", other.tool.name()), &ratios);
    }
    out
}

fn line(out: &mut String, name: &str, columns: &[Vec<f64>; 6]) {
    let _ = write!(out, "| {name} |");
    for column in columns {
        let mut sorted = column.clone();
        sorted.sort_by(f64::total_cmp);
        if let (Some(least), Some(most)) = (sorted.first(), sorted.last()) {
            let median = (sorted[(sorted.len() - 1) / 2] + sorted[sorted.len() / 2]) / 2.0;
            let _ = write!(out, " {} [{}-{}] |", short(median), short(*least), short(*most));
        }
    }
    out.push('\n');
}

/// Three digits that count.
fn short(value: f64) -> String {
    match value {
        value if value >= 100.0 => format!("{value:.0}"),
        value if value >= 10.0 => format!("{value:.1}"),
        value if value >= 1.0 => format!("{value:.2}"),
        value => format!("{value:.3}"),
    }
}
