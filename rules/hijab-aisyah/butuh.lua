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
-- Bahan yang belum ada: barang sejenis yang ada yang ditawarkan, bukan dianggap sama.
words "bahan_lain" [[
  satin, silk, sutra, voal, voile, paris, jersey, rayon, viscose, plisket, pleats, rawis, organza, sifon, chiffon, denim, jeans, brokat, brukat,
  batik, linen, wolfis, wollycrepe, moscrepe, shakila, polycotton, babydoll, spandek, kaos, diamond, maxmara, armani
]]
intent("ask_kind", { priority = 2 }) [[
  {product} [yang] [bahan] @bahan_lain *4
  (ada|jual|punya|cari|mau|order|pesan) * @bahan_lain * {product}
]]
function on.ask_kind(chat)
  chat:say("no_kind", { kind = (chat:known "products" or { chat:known "product" })[1].name:match "%S+" })
  if chat:known "products" then return chat:go("list", { products = chat:known "products" }) end
  chat:go "ask_price"
end
