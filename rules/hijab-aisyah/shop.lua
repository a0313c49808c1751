-- Data toko. Ubah, simpan, dan pesan berikutnya sudah memakainya.
shop {
  name    = "Hijab Aisyah",
  persona = "Aisy",
  owner   = "+6281234500001",
  zone    = "WIB",
  hours   = { "Senin-Sabtu 08.00-20.00", "Minggu 09.00-15.00" },
  address = "Jl. Slamet Riyadi No. 123, Laweyan, Solo",

  rates_note = "Ongkir per kg dari Solo: Jogja mulai Rp10.000, Semarang Rp12.000, Surabaya Rp16.000, Jakarta Rp18.000",
  order_prefix = "HA-",
  packing = "plastik tebal yang tahan air",
  consent = "koleksi baru (maks. 2x sebulan)",
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
    { name = "QRIS", label = "QRIS", qris = "00020101021126680016ID.CO.CONTOH.WWW011893600000000000010102150000000000000110303UMI51440014ID.CO.QRIS.WWW0215ID10000000000100303UMI5204569953033605802ID5912HIJAB AISYAH6004SOLO610557142630458C1" },
    -- Bayar di tempat: pesanan tidak menunggu transfer.
    { name = "COD", label = "COD tunai", fee = 5000, couriers = { "J&T", "SiCepat" }, prepaid = false, no = "cod_courier" },
  },
  promos = {
    { name = "Diskon 5% min. 3 gamis", of = { "GMS01", "GMS02" }, min_qty = 3, percent = 5 },
  },
}

-- Yang dijual dan cara menjualnya: satu plugin satu hal, semuanya boleh ditulis ulang di sini.
require "intents"
require "greeting"
require "catalog"
require "consult"
require "cart"
require "upsell"
require "closing"
require "order"
require "repeat"
require "consent"
require "like"
require "contacts"
require "waitlist"
require "followup"
require "spam"
require "shipping"
require "payment"
require "offline"
require "nego"
require "smalltalk"
require "trust"
require "complaint"
require "handover"
require "repair"
