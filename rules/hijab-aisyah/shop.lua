-- Data toko. Ubah, simpan, dan pesan berikutnya sudah memakainya.
shop {
  name    = "Hijab Aisyah",
  persona = "Aisy",
  owner   = "+6281234500001",
  zone    = "WIB",
  hours   = { "Senin-Sabtu 08.00-20.00", "Minggu 09.00-15.00" },
  address = "Jl. Slamet Riyadi No. 123, Laweyan, Solo",
  account = "BCA 1234567890 a.n. Siti Aisyah",

  order_prefix = "HA-",
  -- Ongkir per kg dari Solo.
  shipping = {
    per_kg = {
      Jogja    = { JNE = 10000, ["J&T"] = 11000 },
      Sleman   = { JNE = 10000, ["J&T"] = 11000 },
      Semarang = { JNE = 12000, ["J&T"] = 13000 },
      Surabaya = { JNE = 16000, ["J&T"] = 17000 },
      Sidoarjo = { JNE = 16000, ["J&T"] = 17000 },
      Jakarta  = { JNE = 18000 },
    },
  },
  payments = {
    { name = "BCA", label = "Transfer BCA", account = "BCA 1234567890 a.n. Siti Aisyah" },
    { name = "QRIS", label = "QRIS" },
    -- Bayar di tempat: pesanan tidak menunggu transfer.
    { name = "COD", label = "COD tunai", fee = 5000, couriers = { "J&T", "SiCepat" }, prepaid = false, no = "cod_courier" },
  },
  promos = {
    { name = "Diskon 5% min. 3 gamis", of = { "GMS01", "GMS02" }, min_qty = 3, percent = 5 },
  },
}

require "intents"
require "greeting"
require "repair"
