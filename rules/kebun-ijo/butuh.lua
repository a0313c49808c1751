-- Tempatnya, cahayanya, dan siapa yang ada di rumah dulu; baru tanamannya.
entity "use" [[
  dalam ruangan: dalam, dalem, di dalam, indoor, ruang tamu, kamar, dekat jendela, deket jendela, meja kerja, kantor, dapur, kamar mandi, apartemen, kos
  teras: teras, luar, outdoor, halaman, balkon, pekarangan, taman, depan rumah
]]
entity "spot" [[
  tempat terang: terang, dekat jendela, deket jendela, jendela, kena matahari, kena sinar, teras, luar, outdoor, halaman, balkon, taman
  cahaya sedang: agak terang, lumayan terang, cahaya sedang
  minim cahaya: minim, cahaya minim, gelap, agak gelap, tempat gelap, remang, kamar mandi, kurang cahaya, kurang terang, tidak kena matahari, pojokan
]]
entity "safe_for" [[
  kucing: kucing, kucingku, kitten, meong, anabul, pet, hewan, hewan peliharaan, peliharaan
  anjing: anjing, anjingku, doggy, doggo
  anak kecil: anak kecil, anakku, bayi, balita, toddler, batita
]]
entity "aspect" [[
  light: cahaya, cahayanya, sinar, sinarnya, matahari, panas matahari
  pet: beracun, racun, pet safe, aman buat hewan, aman untuk hewan, aman ga buat kucing
  water: perawatan, perawatannya, rawat, rawatnya, ngerawat, merawat, siram, nyiram, siramnya, disiram, cara pakai, pakainya, takaran, dosis
  note: tinggi, ukuran pot
]]
-- Menyebut hewan atau cahaya di rumah: itu syarat, juga tanpa menyebut tempatnya.
intent("hard_need", { priority = 1 }) [[
  [di] [rumah] (ada|punya|pelihara|piara) * {safe_for}
  {safe_for} * (rumah|banyak|suka gigit|suka makan|suka gigitin)
  (aman|bahaya|beracun|ramah) * {safe_for}
  [tempat|tempatnya|ruangan|ruangannya|kamar|kamarnya] [yang] [agak] {spot}
]]
