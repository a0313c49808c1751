-- expect: error
-- other keys to the host
echo({ [1.5] = 1 })
