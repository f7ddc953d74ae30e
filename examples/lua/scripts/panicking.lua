-- A panic is an error to the script, which may clean up; then it goes on in Rust.
local ok, message = pcall(explode, my_number())
assert(not ok and message:find("a Rust function panicked"), message)
cleaned_up = true
