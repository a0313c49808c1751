"""A tiny shop whose answers tell which message they belong to."""

from pathlib import Path

NAME = "toko-uji"
OWNER = "6281200000000"
TELEGRAM_OWNER = "4711"

# Of a merchant that does not exist.
QRIS = (
    "00020101021126680016ID.CO.CONTOH.WWW011893600000000000000102150000000000000010303UMI51440014ID.CO.QRIS.WWW0215ID10000000000010303UMI"
    "5204569953033605802ID5911TOKO CONTOH6009SURAKARTA6105571416304961C"
)

SHOP = f"""
shop {{
  name = "Toko Uji", owner = "+{OWNER}", zone = "WIB", hours = "Senin-Minggu 00.00-23.59",
  payments = {{ {{ name = "QRIS", qris = "{QRIS}" }} }},
}}
"""

CATALOG = """sku,name,price
A1,Bakwan,5000
"""

RULES = """
reply "echo" [[ jawab: {text} ]]
function on.fallback(chat) chat:say("echo", { text = chat.text }) end

reply "which_colour" [[ Mau warna yang mana? ]]
reply "chosen" [[ dipilih: {value} ]]
intent "few" [[ ujitiga ]]
function on.few(chat)
  chat:say("chosen", { value = chat:choose("warna", { "merah", "hijau", "biru" }, "which_colour") })
end
intent "more" [[ ujilima ]]
function on.more(chat)
  chat:say("chosen", { value = chat:choose("kain", { "katun", "sutra", "rayon", "linen", "wolfis" }, "which_colour") })
end
intent "many" [[ ujibanyak ]]
function on.many(chat)
  local all = {}
  for n = 1, 14 do all[n] = "pilihan nomor " .. n end
  chat:say("chosen", { value = chat:choose("nomor", all, "which_colour") })
end
intent "wide" [[ ujilebar ]]
function on.wide(chat)
  local start = "Gamis Syari Premium Jumbo Busui Friendly warna "
  chat:say("chosen", { value = chat:choose("gamis", { start .. "merah", start .. "hijau", start .. "biru" }, "which_colour") })
end

reply "plain" [[ {text} ]]
intent "long" [[ ujipanjang ]]
function on.long(chat)
  chat:say("plain", { text = string.rep("Kalimat ini panjang sekali 🧕🏽 dan terus begitu. ", 150) })
end
intent "two" [[ ujidua ]]
function on.two(chat)
  chat:say("plain", { text = "gelembung satu" })
  chat:say("plain", { text = "gelembung dua" })
end

intent "slow" [[ ujilama ]]
function on.slow(chat)
  local sum = 0
  for n = 1, 200000 do sum = sum + n % 7 end
  chat:say("plain", { text = "selesai lama" })
end

reply "scan" [[ Scan ya kak ]]
intent "scan" [[ ujiqris ]]
function on.scan(chat) chat:say("scan", { picture = shop:qris(238000) }) end
reply "pay" [[ Totalnya {order.total:rupiah} ]]
intent "pay" [[ ujibayar ]]
function on.pay(chat)
  cart:add { product = "A1", qty = 3 }
  local order = orders:place(cart:total { pay = "QRIS" })
  chat:say("pay", { picture = order.qris, order = order })
end

intent "loud" [[ ujiowner ]]
function on.loud(chat)
  chat:tell_owner("echo", { text = "kabar untuk pemilik" })
  chat:say("plain", { text = "pemilik dikabari" })
end
"""


def write(folder):
    """Writes the shop into a folder of its name within `folder`, and gives that folder."""
    shop = Path(folder) / NAME
    shop.mkdir(parents=True, exist_ok=True)
    (shop / "shop.lua").write_text(SHOP)
    (shop / "catalog.csv").write_text(CATALOG)
    (shop / "aturan.lua").write_text(RULES)
    return shop
