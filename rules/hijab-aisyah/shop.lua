-- Data toko. Ubah, simpan, dan pesan berikutnya sudah memakainya.
shop {
  name    = "Hijab Aisyah",
  persona = "Aisy",
  owner   = "+6281234500001",
  zone    = "WIB",
  hours   = { "Senin-Sabtu 08.00-20.00", "Minggu 09.00-15.00" },
  address = "Jl. Slamet Riyadi No. 123, Laweyan, Solo",
  account = "BCA 1234567890 a.n. Siti Aisyah",

  -- Ongkir per kg dari Solo.
  ongkir = {
    Jogja    = { jne = 10000, jnt = 11000 },
    Sleman   = { jne = 10000, jnt = 11000 },
    Semarang = { jne = 12000, jnt = 13000 },
    Surabaya = { jne = 16000, jnt = 17000 },
    Sidoarjo = { jne = 16000, jnt = 17000 },
    Jakarta  = { jne = 18000 },
  },

  order_prefix = "HA-",
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
    { name = "bca", label = "Transfer BCA", account = "BCA 1234567890 a.n. Siti Aisyah" },
    { name = "qris", label = "QRIS" },
    -- Bayar di tempat: pesanan tidak menunggu transfer.
    { name = "cod", label = "COD", fee = 5000, couriers = { "J&T", "SiCepat" }, prepaid = false, no = "cod_courier" },
  },
  promos = {
    { name = "Diskon 5% min. 3 gamis", of = { "GMS01", "GMS02" }, min_qty = 3, percent = 5 },
  },
}

require "greeting"
