-- expect: error
-- a host table back to the host
echo(shop)
