-- expect: budget
-- moving nothing for ever
table.move({}, 1, 1 << 62, 2)
