-- Data toko. Ubah, simpan, dan pesan berikutnya sudah memakainya.
shop {
  name    = "Hijab Aisyah",
  persona = "Aisy",
  owner   = "+6281234500001",
  zone    = "WIB",
  hours   = { "Senin-Sabtu 08.00-20.00", "Minggu 09.00-15.00" },
  address = "Jl. Slamet Riyadi No. 123, Laweyan, Solo",
  account = "BCA 1234567890 a.n. Siti Aisyah",
}

require "greeting"
require "repair"
