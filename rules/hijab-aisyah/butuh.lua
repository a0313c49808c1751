-- Yang dibutuhkan pembeli, dan yang belum dijual.
entity "use" [[
  harian: harian, sehari-hari, sehari hari, keseharian, daily, kerja, kantor, ngantor, ngajar, mengajar, kuliah, sekolah, kampus, di rumah, santai, ngaji, pengajian
  acara: acara, acara khusus, pesta, kondangan, nikahan, wisuda, lamaran, lebaran, resepsi, hajatan, undangan, formal
]]
-- Semua tentang bahan dijawab dengan keterangan barangnya.
entity "aspect" [[
  note: bahan, bahannya, kain, material, adem, panas, gerah, sumuk, nerawang, menerawang, tebal, tipis, licin, lembut, halus, kusut, melar, jatuh, luntur, busui
]]
-- Yang dicari orang dan belum dijual di sini.
words "belum_jual" [[
  mukena, daster, tunik, abaya, koko, sarung, sandal, sepatu, tas, jaket, celana, rok, segi empat, bella square, sajadah,
  anak, bayi, pria, cowok, laki-laki
]]
intent("ask_other", { priority = 1 }) [[
  @belum_jual
]]
function on.ask_other(chat)
  chat:say "not_sold"
  chat:say "which_of"
end
