intent "daftar" [[ (mau|ingin) daftar ]]

reply "which_one" [[ {name}: isi {part} ya kak? ]]
reply "all_told" [[ Sudah benar {n1}, {n2}, {n3}, {n4}, {n5}, {n6}, {n7}, {n8}, {n9}, {n10}? ]]

function on.daftar(chat)
  local n1 = chat:ask("n1", "which_one", { type = "name", args = { name = "1", part = "nama" } })
  local n2 = chat:ask("n2", "which_one", { type = "phone", args = { name = "2", part = "nomor HP" } })
  local n3 = chat:ask("n3", "which_one", { type = "address", args = { name = "3", part = "alamat" } })
  local n4 = chat:ask("n4", "which_one", { type = "city", args = { name = "4", part = "kota" } })
  local n5 = chat:choose("n5", { "JNE", "J&T" }, "which_one", { type = "courier", args = { name = "5", part = "kurir" } })
  local n6 = chat:choose("n6", { "BCA", "QRIS" }, "which_one", { type = "payment", args = { name = "6", part = "bayar" } })
  local n7 = chat:ask("n7", "which_one", { type = "number", args = { name = "7", part = "nomor sepatu" } })
  local n8 = chat:ask("n8", "which_one", { type = "colour", args = { name = "8", part = "warna" } })
  local n9 = chat:ask("n9", "which_one", { type = "text", args = { name = "9", part = "catatan" } })
  local n10 = chat:ask("n10", "which_one", { type = "date", args = { name = "10", part = "tanggal" } })
  chat:confirm("all_told", { n1 = n1, n2 = n2, n3 = n3, n4 = n4, n5 = n5, n6 = n6, n7 = n7, n8 = n8, n9 = n9, n10 = n10 })
end
