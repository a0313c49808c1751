-- expect: error
-- a list with holes to the host
echo({ 1, nil, 3 })
