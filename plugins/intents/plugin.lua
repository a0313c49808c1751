-- Tiga puluh maksud pembeli, siap pakai: pola, kelompok kata, contoh. Tanpa aturan: jawabannya ditulis toko.
-- Satu tema satu bagian; toko yang hanya perlu sebagian boleh mengambil bagian itu saja.
require "intents-kata"
require "intents-langganan"
require "intents-pesan"
require "intents-bayar"
require "intents-kirim"
require "intents-keluhan"
require "intents-barang"
require "intents-harga"
require "intents-sapa"
require "intents-lain"
