-- Data warung. Ubah, simpan, dan pesan berikutnya sudah memakainya.
shop {
  name    = "Ayam Geprek Bu Sri",
  persona = "Geprek Bu Sri",
  owner   = "+6281234500002",
  zone    = "WIB",
  hours   = "Senin-Minggu 10.00-21.00",
  address = "Condongcatur, Sleman",

  order_prefix = "GP-",
  attributes = { "level" },
  -- Menit sampai sejak dikonfirmasi; yang jauh lebih lama.
  eta = { 35, 45 },
  eta_extra = { Maguwoharjo = 5 },
  cash = "tunai",
  last_delivery = "20.30",
  catering = { min = 20, days = 1, unit = "box", of = { "GP01", "GP02", "GP03" } },
  shipping = { flat = { Condongcatur = 5000, Caturtunggal = 5000, Maguwoharjo = 10000 }, courier = "Kurir warung", pickup = "Diambil sendiri" },
  payments = {
    { name = "tunai", label = "Tunai ke kurir", prepaid = false },
    { name = "QRIS", label = "QRIS", qris = "00020101021126680016ID.CO.CONTOH.WWW011893600000000000010302150000000000000130303UMI51440014ID.CO.QRIS.WWW0215ID10000000000100303UMI5204569953033605802ID5918AYAM GEPREK BU SRI6006SLEMAN6105552816304E9DB" },
    { name = "BRI", label = "Transfer BRI", account = "BRI 0029 0100 1234 567 a.n. Sri Rahayu" },
  },
}

require "intents"
require "greeting"
require "catalog"
require "cart"
require "closing"
require "order"
require "like"
require "followup"
require "shipping"
require "delivery"
require "payment"
require "offline"
require "nego"
require "smalltalk"
require "trust"
require "spam"
require "complaint"
require "handover"
require "repeat"
require "consent"
require "contacts"
require "repair"
