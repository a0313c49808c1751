-- Data toko. Ubah, simpan, dan pesan berikutnya sudah memakainya.
shop {
  name    = "Kebun Ijo",
  persona = "Kebun Ijo",
  owner   = "+6281234500004",
  zone    = "WIB",
  hours   = "Selasa-Minggu 08.00-16.00",
  address = "Jl. Raya Bukit Berbunga No. 45, Batu",

  order_prefix = "KI-",
  days = "2–3 hari",
  send_days = "Selasa sampai Kamis",
  area = "khusus Pulau Jawa",
  packing = "kardus berlubang, pot dan akarnya dibungkus",
  shipping = { per_kg = { Malang = 8000, Surabaya = 12000, Semarang = 16000, Jogja = 15000, Jakarta = 20000, Bandung = 20000 }, courier = "JNE", pickup = "Ambil di kebun" },
  payments = {
    { name = "BCA", label = "Transfer BCA", account = "BCA 3456789012 a.n. Hijau Lestari" },
    { name = "QRIS", label = "QRIS", qris = "00020101021126680016ID.CO.CONTOH.WWW011893600000000000010402150000000000000140303UMI51440014ID.CO.QRIS.WWW0215ID10000000000100303UMI5204569953033605802ID5909KEBUN IJO6004BATU6105653146304CBDB" },
  },
  slots = { "09.00", "11.00", "13.00" },
  map = "https://maps.example.com/kebun-ijo",
  parking = "Parkirnya luas, mobil bisa masuk",
  -- Dijanjikan pada tawaran terakhir.
  sweetener = "kartu ucapan gratis",
  hard_needs = { "spot", "safe_for" },

  promos = {
    { name = "Potongan Rp10.000 dan gratis pupuk min. Rp200.000", min_total = 200000, rupiah = 10000, gift = "PPK01" },
  },
}

require "intents"
require "greeting"
require "catalog"
require "consult"
require "cart"
require "closing"
require "order"
require "repeat"
require "consent"
require "like"
require "contacts"
require "waitlist"
require "spam"
require "shipping"
require "payment"
require "offline"
require "nego"
require "followup"
require "smalltalk"
require "trust"
require "complaint"
require "handover"
require "repair"
