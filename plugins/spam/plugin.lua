-- Promosi orang lain, pinjol, judi, undian, siaran: satu baris sopan; tidak memanggil orang, tidak dicatat.

reply "spam" [[ Maaf {kak}, di sini khusus pesanan {shop.name} ya 🙏 Mau pesan, tinggal chat. ]]

-- Yang ditawarkan orang ke toko, bukan yang dicari pembeli.
words "spam_uang" [[ pinjol, pinjaman online, pinjaman dana, dana cepat, dana tunai, dana talangan, pinjaman, kta, kredit tanpa agunan, cair hari ini, langsung cair, cuma modal ktp, tanpa jaminan, bi checking, galbay, investasi, profit, trading, forex, crypto, binary, robot trading, passive income, penghasilan tambahan, kerja sampingan, freelance online ]]
words "spam_judi" [[ slot, gacor, maxwin, judi, togel, casino, kasino, scatter, rtp, bandar, sportsbook, poker, jackpot, freebet, depo, deposit 10rb, wd ]]
words "spam_undian" [[ undian, pemenang, memenangkan, hadiah undian, kupon undian, klaim hadiah, pin pemenang, selamat anda, nomor anda terpilih, giveaway resmi ]]
words "spam_jasa" [[ backlink, seo, followers, follower, subscriber, jasa iklan, jasa website, jasa pembuatan website, jasa promosi, jasa endorse, paid promote, pbn, viewers, autolike, jual akun, jual database, database nomor, blast wa, wa blast ]]
words "spam_siaran" [[ sebarkan, forward, teruskan ke, kirim ke 10, broadcast, pesan berantai, kirimkan pesan ini, bagikan pesan ini, jangan putus, share ke grup ]]

intent("spam", { priority = 9, exact = true }) [[
  << @spam_uang (cair|cepat|bunga|proses|tawarkan|menawarkan|gabung|daftar|hubungi|klik|link|modal|minat|bergabung|untung|dijamin|langsung|wa|aman|resmi|ojk) >>
  << @spam_judi (gacor|daftar|link|modal|bonus|menang|maxwin|situs|klik|deposit|rtp|scatter|depo) >> !kunjungan
  << @spam_undian (anda|klaim|hadiah|juta|pin|selamat|pt|resmi|klik|hubungi|nomor) >>
  @spam_jasa * (murah|harga|order|paket|minat|bergaransi|hubungi|permanen|klik|promo|jasa|real|indo) !saya !aku
  (jasa|jual|order|paket|menawarkan|menjual) * @spam_jasa
  @spam_siaran * (pesan|grup|teman|orang|kontak|semua|ini)
  << (klik|daftar|join|gabung|kunjungi|promo|gratis|hadiah) {link} >>
  ^ {link} $
]]

function on.spam(chat) chat:say "spam" end
