-- expect: ok
-- many arguments
assert(select("#", echo(table.unpack({}, 1, 1000))) == 1000)
