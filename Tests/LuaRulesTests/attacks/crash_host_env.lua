-- expect: error
-- the environment to the host
echo(_G)
