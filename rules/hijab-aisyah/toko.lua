-- Jam buka, alamat, cara bayar, ongkir: pembeli memadukan online dan offline.

words "hari" [[
  senin, selasa, rabu, kamis, jumat, sabtu, minggu, ahad, hari ini, besok, lusa, sekarang, tanggal merah, libur, malam ini, setiap hari, hari
]]
words "buka" [[ buka, tutup, open, close ]]

intent "ask_hours" [[
  @buka
  jam (berapa|operasional|kerja|buka|toko|tutup)
  << jam berapa @buka >>
  << @buka @hari >>
  << masih @buka >>
  << toko @buka >>
  << toko @buka @hari >>
  ^ (mampir|ke toko) [aja|deh] $
]]
intent "ask_place" [[
  (alamat|lokasi|maps|gmaps|toko|patokan|cabang|parkir|domisili|posisi|offline|mampir)
  (alamat|lokasi|toko|tempat|posisi|domisili) * (di mana|mana|lengkap)
  (shareloc|sharelok|share loc)
  (share|kirim|minta) [share] (lokasi|alamat|maps)
  ^ di mana [ini|sekarang] $
  sebelah mana
  (bisa|boleh|mau) * (datang|mampir|ke toko|lihat langsung|ambil sendiri|pickup sendiri|pickup|cod di toko|pickup|ke rumah|ambil di toko)
  ambil sendiri
  (ada|punya) toko [offline|fisik]
  << (alamat|lokasi|toko) @buka jam >>
  (dari|daerah|kota|dekat|kirim dari|dikirim dari) * mana
]]
intent "ask_cod" [[
  cod
  bisa cod
  bayar (di tempat|ditempat|pas sampai|saat sampai|di rumah|ke kurir|tunai|cash)
  bayar * (barang|paket|kurir)
  bayar * (barang|paket) * (sampai|datang)
  cod * {city}
  cod * (buka|dibuka|cek|dicek)
  (cash on delivery|ketemuan)
]]
intent "ask_payment" [[
  (bayar|pembayaran|payment|transfer|rekening|qris|gopay|ovo|dana|shopeepay|spaylater|bca|bri|mandiri|bni|dp|cicil|atas nama)
  (cara|metode) * (bayar|pembayaran)
  (cara|metode) * (bayar|pembayaran) * apa * [ready]
  (bayar|pembayaran) * (pakai|lewat|via|gimana|apa|mana)
  (bisa|terima|pakai) * (transfer|qris|gopay|ovo|dana|shopeepay|bca|bri|mandiri|dp|kartu kredit)
  (nomor rekening|rekening * mana|transfer * mana)
]]
intent "ask_shipping" [[
  (ongkir|ongkos|kirim|dikirim|pengiriman|kurir|ekspedisi|jne|j&t|sicepat|gosend|antar) !kapan !lama !salah !(foto|fotonya|gambar|pict|video)
  ongkir * (berapa|murah|mahal)
  (gratis|free) (ongkir|shipping)
  ongkir berapa
  (ongkir|kirim|dikirim|jne|j&t|pengiriman) * ke
  << (ongkir|jne|j&t|kirim) {city} >>
  << (ongkir|jne|j&t|kirim) {city} berapa >>
  (biaya|ongkos) * kirim
  subsidi ongkir
  ^ [kalau] [ke|di|aku|saya|dari|kirim|dikirim] [ke|di] {city} [kota|berapa] $
  ^ [bisa] [kirim] ke {city} [bisa] $
  ^ dikirim [aja|deh] $
]]
intent "ask_trust" [[
  (takut|trauma|pernah) * (ketipu|tipu|penipuan|ditipu)
  (amanah|terpercaya|trusted|penipu|penipuan|penipu|ketipu|tipu|bohong)
  cod * (takut|ketipu|tertipu)
]]

intent "ask_exchange" [[
  (retur|tukar|ditukar|refund|garansi|pengembalian|dikembalikan)
  (tukar|ganti|retur) * (size|ukuran|warna|barang)
  kalau * (rusak|cacat|salah|tidak cocok|kekecilan|kebesaran)
]]

function on.ask_hours(chat)
  chat:say(shop:open() and "open_now" or "closed_now")
  if cart.empty then return chat:say "chat_anyway" end
  chat:ask_back "more"
end

function on.ask_place(chat)
  chat:say "place"
  chat:say(shop:open() and "open_now" or "closed_now")
  chat:say "come_or_send"
end

-- Di tengah pesanan: totalnya dulu, baru "jadi COD saja?"
function on.ask_cod(chat)
  local city, via = chat:answered "city", chat:answered "courier"
  if city and via and not cart.empty then
    for _, option in ipairs(shop:payments(via)) do
      if option.value == "COD" and option.no then return chat:suggest("payment", "COD", option.no) end
      if option.value == "COD" then
        chat:say("cod_total", { city = city, via = via, sum = cart:total { to = { city = city }, via = via, pay = "COD" } })
        chat:say "exchange"
        return chat:suggest("payment", "COD", "cod_then")
      end
    end
  end
  chat:say "cod"
  chat:say(chat:known "city" and "ask_more" or "ship_where")
end

function on.ask_payment(chat)
  chat:say "payment"
  local order = orders:last()
  if cart.empty and order and order.due then return chat:say("status_transfer", { order = order }) end
  if chat:known "payment" then return chat:ask_back "more" end
  chat:say "pay_how"
end

function on.ask_shipping(chat)
  local city = chat:known "city"
  local couriers = city and shop:couriers(city) or {}
  if #couriers == 0 then
    if city then chat:say("not_served", { city = city }) end
    chat:say "shipping"
    return chat:say "ship_where"
  end
  local rates = {}
  for i, courier in ipairs(couriers) do rates[i] = courier.label end
  chat:say("shipping_to", { city = city, options = rates })
  if cart.empty then chat:say "ask_more" else chat:ask_back "order" end
end

function on.ask_trust(chat)
  chat:say "trust"
  chat:go "ask_exchange"
end

function on.ask_exchange(chat)
  if chat:known "part" and (not cart.empty or orders:last()) then return chat:go "change_part" end
  chat:say "exchange"
  chat:ask_back "more"
end
