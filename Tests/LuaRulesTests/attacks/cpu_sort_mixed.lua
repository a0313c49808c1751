-- expect: error
-- things that cannot be compared
table.sort({ 1, "x", {} })
