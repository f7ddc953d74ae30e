module cffi-bench

go 1.26
