//! What leaves the house.

pub mod publish;
