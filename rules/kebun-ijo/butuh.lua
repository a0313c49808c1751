-- Tempatnya dulu, baru tanamannya.
entity "use" [[
  dalam: dalam, dalem, dalam ruangan, indoor, ruang tamu, kamar, dekat jendela, deket jendela, meja kerja
  teras: teras, luar, outdoor, halaman, balkon, pekarangan
  minim cahaya: minim cahaya, gelap, tempat gelap, kamar mandi, kurang cahaya
  kucing: kucing, anjing, hewan, peliharaan, pet
]]
entity "aspect" [[
  light: cahaya, cahayanya, sinar, matahari, panas matahari
  pet: aman buat kucing, aman untuk kucing, beracun, racun, pet safe, aman buat hewan
  note: perawatan, perawatannya, rawat, rawatnya, siram, nyiram, siramnya, pot, tinggi
]]
