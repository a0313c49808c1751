-- Seberapa pedas.
entity "level" [[
  level 0: 0, nol, lv 0, level nol, tidak pedas, gak pedes, nggak pedas
  level 1: lv 1, lvl 1, level satu
  level 2: lv 2, lvl 2, level dua
  level 3: lv 3, lvl 3, level tiga
  level 4: lv 4, lvl 4, level empat
  level 5: lv 5, lvl 5, level lima, paling pedas, pedes banget
]]
entity "aspect" [[
  level: level, levelnya, pedas, pedes, pedesnya, cabe, cabenya
]]
-- Daerah antar dengan sebutan orang.
entity "city" [[
  Condongcatur: condong catur, condong, concat, upn
  Caturtunggal: catur tunggal, seturan, babarsari, ugm, uny
  Maguwoharjo: maguwo, stadion maguwo
]]
entity "payment" [[
  tunai: cod, cash, kes, tunai ke kurir, bayar di tempat, bayar ditempat, bayar kurir, uang pas
]]
