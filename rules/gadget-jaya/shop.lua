-- Data toko. Ubah, simpan, dan pesan berikutnya sudah memakainya.
shop {
  name    = "Gadget Jaya",
  persona = "Jaya",
  owner   = "+6281234500003",
  zone    = "WIB",
  human   = "Mas Yudi",
  hours   = "Senin-Minggu 10.00-21.00",
  address = "Plaza Marina Lt. 2 B-17, Surabaya",

  -- Kolom yang dibandingkan kalau pembeli bertanya "bagusan mana".
  compare = { { column = "battery", label = "baterai" }, { column = "capacity", label = "kapasitas" }, { column = "feature" }, { column = "warranty", label = "garansi" } },

  order_prefix = "GJ-",
  packing = "bubble wrap dan kardus",
  -- Ongkir per kg dari Surabaya.
  shipping = { per_kg = { Surabaya = 9000, Sidoarjo = 9000, Malang = 11000, Jakarta = 19000 }, courier = "JNE", pickup = "Ambil di toko" },
  payments = {
    { name = "BCA", label = "Transfer BCA", account = "BCA 2345678901 a.n. Jaya Santoso" },
    { name = "Mandiri", label = "Transfer Mandiri", account = "Mandiri 1410012345678 a.n. Jaya Santoso" },
    { name = "QRIS", label = "QRIS", qris = "00020101021126680016ID.CO.CONTOH.WWW011893600000000000010202150000000000000120303UMI51440014ID.CO.QRIS.WWW0215ID10000000000100303UMI5204569953033605802ID5911GADGET JAYA6008SURABAYA6105602716304EADB" },
    { name = "COD", label = "COD tunai", fee = 5000, prepaid = false, max_total = 1000000, no = "cod_limit" },
  },
  promos = {
    { name = "Diskon 10% min. 5 barang sama", same = true, min_qty = 5, percent = 10, gift = "KBL01", gift_per = 5 },
  },
}

require "intents"
require "greeting"
require "catalog"
require "waitlist"
require "consult"
require "cart"
require "closing"
require "order"
require "repeat"
require "consent"
require "like"
require "contacts"
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
