-- Barang: harga, stok, pilihan, dan keterangannya. Jawab dulu, baru tanya balik; yang kosong tidak pernah ditawarkan,
-- selalu ada gantinya.
require "intents/barang"
require "intents/harga"
require "catalog/harga"
require "catalog/stok"
require "catalog/pilihan"
require "catalog/banding"
require "catalog/daftar"
