-- Yang toko katakan. Satu baris satu pilihan; "|" memulai gelembung baru.
reply "help" [[ Ada yang bisa {persona} bantu {kak}, lagi cari charger, powerbank, atau TWS? ]]
reply "need" [[ Rencananya buat apa {kak}: meeting, dengar musik, perjalanan, atau harian? ]]
reply "which" [[ Yang mana {kak}: charger, kabel, TWS, atau powerbank? ]]
reply "detail" [[ {product.name}: {detail} {kak}. ]]
reply "cod_limit" [[ COD kami sampai Rp1.000.000 {kak} 🙏 Bayar transfer atau QRIS saja ya? ]]
reply "exchange" [[ Barang rusak atau salah kami tukar sesuai garansi barangnya {kak}, cukup dengan nomor pesanan atau fotonya. ]]
