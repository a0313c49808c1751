-- Kabar pesanan yang tidak ditanya pembeli: sudah dibayar, dikirim, selesai, batal, batas bayar.

reply "order_paid" [[ Alhamdulillah, pembayaran {order.number} sudah kami terima {kak} 🙏 Barangnya kami kemas, resi menyusul di chat ini ya. ]]
reply "order_sent" [[ Pesanan {order.number} sudah dikirim {kak} 📦 Kalau sudah sampai, kabari {persona} ya 😊 ]]
reply "order_sent_with" [[ Pesanan {order.number} sudah dikirim {kak} 📦 Resinya {note}. Kalau sudah sampai, kabari {persona} ya 😊 ]]
reply "order_done" [[ Terima kasih sudah belanja di {shop.name} {kak} 😊 Semoga cocok; kalau ada yang kurang pas, chat saja ya. ]]
reply "order_cancelled" [[ Pesanan {order.number} sudah kami batalkan {kak} 🙏 Kalau nanti mau pesan lagi, tinggal chat ya. ]]
reply "order_expired" [[ Batas bayar {order.number} sudah lewat {kak}, jadi barangnya kami lepas dulu 🙏 Kalau sudah transfer, kabari di sini; kalau masih mau, sebutkan lagi barangnya ya. ]]
reply "pay_reminder" [[ {Kak}, pesanan {order.number} kami simpan sampai {order.due_text} ya 😊 Kalau sudah transfer {order.total:rupiah}, kirim fotonya di sini. ]]

local function tell(chat, reply) chat:say(reply, { order = orders:find(chat:known "order"), note = chat:known "note" }) end

function on.order_paid(chat) tell(chat, "order_paid") end

function on.order_sent(chat) tell(chat, chat:known "note" ~= "" and "order_sent_with" or "order_sent") end

function on.order_done(chat) tell(chat, "order_done") end

function on.order_cancelled(chat) tell(chat, "order_cancelled") end

function on.order_expired(chat) tell(chat, "order_expired") end

-- Dua jam sebelum batas bayar, kalau belum dibayar.
function on.pay_reminder(chat)
  local order = orders:find(chat:known "order")
  if order and order.due and order.due > chat.now then chat:say("pay_reminder", { order = order }) end
end
