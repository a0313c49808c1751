-- Yang dibutuhkan pembeli, dan yang biasa ditanyakan dari sebuah barang.
entity "use" [[
  meeting: meeting, rapat, zoom, teams, kerja, telponan, telepon, kuliah online, wfh
  musik: musik, lagu, dengar musik, dengerin lagu, denger musik, spotify, nonton, game, ngegame
  perjalanan: perjalanan, mudik, traveling, jalan jauh, camping, naik gunung
  harian: harian, sehari-hari, sehari hari
]]
entity "aspect" [[
  battery: baterai, batre, baterainya, tahan berapa lama, tahan berapa jam, daya tahan, kapasitas
  warranty: garansi, garansinya, jaminan
  feature: fitur, fiturnya, kelebihan, noise cancelling, anc
]]
