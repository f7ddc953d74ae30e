//! The command, run as a user runs it: what it prints, what it writes, and with which code it ends.

mod header;
mod scene;
mod usage;
