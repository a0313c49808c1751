-- Jam buka, alamat, cara bayar, ongkir: pembeli memadukan online dan offline.

intent "ask_hours" [[
  (buka|tutup) [sampai] jam berapa
  jam berapa (buka|tutup)
  jam (buka|tutup|operasional|kerja) [berapa]
  (masih|sudah|udah) buka
  (hari ini|minggu|libur|besok|sekarang|malam ini) * (buka|tutup)
  (buka|tutup) (hari ini|minggu|libur|besok|sekarang|setiap hari)
  ^ [toko] (buka|tutup) $
  buka (terus|kapan)
]]
intent "ask_place" [[
  (alamat|lokasi|toko|tempat) (di mana|dimana|mana)
  (alamat|lokasi|maps|gmaps|sharelok|shareloc) [toko] [lengkap]
  (di mana|dimana) [alamat|lokasi|toko|tempat]
  bisa (datang|mampir|ke toko|lihat langsung|cod di toko|ambil sendiri)
  (ada|punya) toko [offline|fisik]
  ^ (toko|offline store) $
  toko offline
  (dari|daerah|kota) mana [toko]
]]
intent "ask_cod" [[
  [bisa] cod
  bayar (di tempat|ditempat|pas sampai|saat sampai|di rumah)
]]
intent "ask_payment" [[
  (cara|metode) bayar
  bayar (pakai|lewat|via|nya|gimana|bagaimana|apa) [apa|gimana]
  (bisa|terima) (transfer|qris|gopay|ovo|dana|shopeepay|bca|tf)
  (nomor|no) rekening
  ^ (rekening|transfer|qris) $
  transfer ke mana
]]
intent "ask_shipping" [[
  ongkir [ke] *
  (kirim|antar) ke *
  (biaya|ongkos) kirim
  berapa ongkir
]]

function on.ask_hours(chat)
  chat:say(shop:open() and "open_now" or "closed_now")
  chat:say "chat_anyway"
end

function on.ask_place(chat)
  chat:say "place"
  chat:say "come_or_send"
end

function on.ask_cod(chat)
  chat:say "cod"
  chat:say "ship_where"
end

function on.ask_payment(chat)
  chat:say "payment"
  chat:say "pay_how"
end

function on.ask_shipping(chat)
  chat:say "shipping"
  chat:say "ship_where"
end
