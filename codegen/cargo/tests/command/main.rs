//! The command, run as a user runs it: what it prints, what it writes, and with which code it ends.

mod bindings;
mod header;
mod hostile;
mod machine;
mod scene;
mod shipped;
mod usage;
