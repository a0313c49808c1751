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
}
