/// Common words that mean what they say, whatever a shop sells: nothing near them is bent into the shop's words.
///
/// "kamar" is not "kabar", "belajar" is not "belanja". Our own writing from general knowledge, by field: doing, being, small
/// words and days, people, body, nature, home, clothes, food, beauty, apps, work and town, chat, names, places, English.
/// Words that a shop does use lose nothing by standing here.
enum IndonesianCommonWords {
    static let all = """
        ajak ajar aduk akui ambil angkat angkut antar antre aman amati ampuni ancam anggap anggota angin anjur anut asah asuh atur awas awasi ayun
        baca bagi bahas bajak bakar balas balap balik bangkit bangun bantah banting bantu basuh batuk bawa bayang bela belah belajar belanja belok
        benci bentak bentuk berani beri berak beres beristirahat bermain bernyanyi berdoa berdiri berenang berlari berjalan berubah bekerja bersih
        bicara bidik bilang bimbing bina bingung bisik bohong bolos bongkar borong bual buang buat bubar bujuk bunuh buru butuh cabut cakap campur
        cantum capai cari catat cegah cemas cerai ceramah cerita cetak cicil cium cipta coba cocok colek colong contek coret cubit cuci cukur
        culik curhat curi curiga dahulu dapat daki damai dampingi datang dengar dekat derita desak diam didik dorong duduk duga dukung dusta edit
        ejek ekspor elak elus enggan erat eratkan gabung gaduh gagal gali gambar ganggu gantung garap garuk gebuk gelar geleng gelitik gembira
        gemetar gencar gendong gerak gertak geser giling gigit gilir goda golong gonggong goreng gosok gotong goyang gugat gugur gulung gumam
        gunakan gunting guncang gusur hadap hadapi hadir hafal halang hambat hampir hancur hangus hantam hantar hapus harap hargai hasut hela
        hembus hemat henti heran hibur hidup hilang himbau hina hindar hirup hitung hormat hubung hukum huni hujat ikat iklim ikuti imbang impor
        incar ingat ingkar ingin injak intip iris isap istirahat izin jabat jadwal jaga jahit jajah jajan jalani jamin jamu jangkau janji jatuh
        jawab jebak jelajah jelas jemput jemur jengkel jenguk jepit jerat jerit jual judul juang jumpa kabur kagum kaji kalah kalahkan kandas
        kantuk karang kasihan kejar kelola keluh kembali kembang kemudi kenal kenang kendali keras kerja kerjakan ketik ketuk khawatir kibar kira
        kisah klaim klik kocok koreksi kritik kuasai kucing kudeta kuliah kumpul kunci kunjung kupas kuras kurung kutip kutuk laku lacak ladeni
        laga lahap lahir lakukan lalai lamar lamun lancar landa langgar langkah lanjut lapor larang lari larut latih lawan lawat layan lebur ledak
        lekat lelah lempar lengkap lepas lesu letak letus lewat lihat lindung linting lipat liput lirik lolos lompat lontar loncat luang luka
        lukis lulus lumpuh luncur lunas lupa luruh luruskan mabuk maju makan makam malas maksud mampir mampu mancing mandi manja marah masak masuk
        mati mekar melamun melihat meleleh menang menangis mengerti mengalah mengalir menari mengaji menghilang meninggal menikah mencuri minum
        mimpi minat mohon mogok mudik mulai muncul mundur muntah nabung naik nangis nasihat nekat ngaji ngobrol ngantuk nikmat nilai nonton nyaman
        nyanyi nyata obrol olah omel omong oper ombang pacu padam paham pahat pajak paksa pamer pamit panas pancing pandang panen panggil panjat
        pantau pantul parkir pasang pastikan patah patuh patung pecah pecat pegal pegang pejam peka peluk perang peras percaya pergi perhatikan
        periksa perintah perkosa pertahankan petik piara pijak pijat pijit pikir pikul pilih pimpin pinjam pindah pingsan pisah potong praktik
        protes puas puasa puji pukul pulang pulih pungut punah pusing putar putus raba raih rajin rakit ramai rambat rampok rancang rangkak
        rangkul rantau rapat rasa rasakan ratap rawat rayu rebah rebut rebus redam rekam rela remas renang rencana rendam renggut renung resah
        resap resmi retak riset robek robot roboh rontok rubah rugi rujuk rumus runding runtuh sabar sadar sahut saing saji saksi salin salur
        sambar sambung sambut sampaikan sandar sangka sangkal santai sapa sapu sarap saran saring sayang sebar sebut sedia segera sedot sehat
        sejuk selam selamatkan selidik selip seleksi selesai sembuh sembunyi sempat senang sentuh senyum serah serang serap seret seru sesal setel
        setor setrika siaran siap siksa simak simpul sindir singgah singgung singkir sinyal siram sisih sita sorak sorot suap subur sulit sunting
        suruh surut susah susul susun tabrak tabung tahan tahu tambal tampar tampil tampung tanam tanding tangani tangis tangkap tangkis tanggap
        tarik taruh tatap tawar tawa tebak tebang tebas tegak tegas tegur tekan tekun telan telusur teliti tembak tembus tempel tempuh temu temui
        tendang tenggelam tentang tentukan terbang terbit teriak terjang terjun terka tertawa terjadi tidur tiba tikam tilang timbul timpa tindak
        tindih tinggal tingkat tinjau tipu tiru titip tolak tolong tonton tulis tumbang tumbuh tumpah tumpang tumpuk tunda tunduk tunggu tunjuk
        tuntun tuntut turun turut tusuk tutur ubah ucap ukir ukur ulang undang undur ungkap unggah unduh untung upaya urus usaha usap usir usul
        utang utus wajib wakil waras warisi wawancara yakin zaman bubuh sortir bungkuk nongkrong nyetir nyuci nyapu masakin nyala nyalakan matikan
        padamkan
        adil agung ajaib akrab aktif alami alim ampuh ampun aneh angker anggun angkuh apes arif asin asing asli asyik awet ayem bahagia bahaya
        bandel bangga basah baik bebas berat biasa bijak bodoh boros bosan botak buas buntu buram buruk busuk cacat canggih canggung cemburu cerah
        cerdas cerdik ceria cermat ceroboh congkak culas curam dahsyat dalam dangkal datar dekil demam dewasa dingin dungu duka empuk encer enak
        enteng fasih fatal favorit gagah galak galau gampang ganas ganda ganjil ganteng garang garing gaul gawat gelap gelisah gemas gemuk gembul
        genap genit gersang gesit getir giat gila gurih halal halus hambar hampa handal hangat harmonis harum haus hebat heboh hening horor ideal
        imut indah inti istimewa jahat jahil jarang jauh jelek jenuh jernih jijik jinak jitu jorok jujur jutek kacau kaget kaku kalem kalut
        kandung kasar kaya kebal kejam kekal kekar kelam kelabu kembar kempes kencang kental kenyang kering keriting keriput ketat khas khusus
        kikir kilat kokoh kolot kompak konyol kosmik kotor kreatif kritis kuat kumuh kuno kurus kusam kusut lama lambat lapar lapuk laris layak
        layu lebar lebat legal lembab lembek lembut lemah lemas lengah lengket lentur lezat licik licin lincah longgar lucu lugu lumayan lunak
        lurus lusuh luwes macet makmur malang malu manis mantap maskulin matang megah meriah merdu mesra mewah mini miring miskin modern molor
        mudah muda mujarab mulia mulus mungil murni murung musnah mustahil nakal netral normal nyenyak nyaring padat pahit palsu pandai panik
        panjang pantas parah pasif pasti pedas pedih pekat pelan pelik pelit penasaran pendek pendiam penting penuh perih perkasa pesimis pintar
        pipih pokok polos populer pribadi praktis pucat pudar pulas purba rabun ragu ramah ramping rapi rapuh rawan rendah renyah ribut ribet
        rileks rindu ringan ringkas riskan romantis royal rumit rusuh sadis sakit sakti salah sama santun sederhana sedih segar sejati seksi
        selaras selalu sempit sempurna senggang sepi serakah seram serasi serius sering setia sial sibuk singkat sinis sipit solid sombong sopan
        steril stres suci sukses suram syahdu tabah tajam takut taat tampan tandus tebal teduh tegang teguh tenang tentram tepat terang terampil
        terbuka terkenal terlambat tersirat tertib tipis tinggi tulus tumpul tuntas udik ulet unggul unik usang usil utama utuh vital wangi
        waspada wibawa
        adalah adapun agak agar akan akhir akhirnya alangkah amat anda andai antara apalagi apabila arti asal asalkan atas awal bagai bagaikan
        bahkan bahwa bakal banyak barangkali barat baru barusan bawah beberapa begini begitu belakang belas beliau berbagai berdasarkan berikut
        berkat bersama betapa biar biarpun biasanya bila bilamana boleh bulan bukti cara cuma cukup dari daripada demi demikian depan detik dini
        dong entah esok guna habis hanya harus hingga ialah ibarat itulah inilah jadi jangka jarak jika jikalau juga jumlah justru kadang kala
        kali kalian kami kanan kapan kapanpun kebanyakan kecil kedua keenam keempat kelima kemarin kemudian kenapa kendati kepada kerap ketiga
        ketika khususnya kini kiri kita kurang kurun lagi lain lainnya lantas layaknya lebih likur luar maka makin malah malahan mari masa masing
        maupun melainkan melalui memang mending menit menjadi menjelang menurut mereka meski meskipun mesti milyar miliar minggu misal misalkan
        mula mulanya mungkin namun nanti nyaris oleh olehnya pada padahal paling para pasca pelbagai perlu pernah persis pertama pokoknya pula
        puncak rata sambil sampai samping sana sang sangat sayangnya seakan sebab sebagai sebagian sebaiknya sebelah sebelum sebenarnya seberapa
        sebuah secara sedang sedangkan sedemikian segala seharusnya sehari seharian sehingga sejak sejauh sejumlah sekali sekaligus sekalipun
        sekarang sekeliling seketika sekian sekitar selagi selain selaku selama selamanya selanjutnya seluruh semacam semakin semata semenjak
        sementara semestinya semoga semula semuanya sendiri sendirian senja seolah seorang sepanjang seperti sepertinya serta seseorang sesuatu
        sesudah sesungguhnya setelah setiap seterusnya setidaknya siapapun silahkan silakan sini situ soal suatu subuh sudah supaya syukur tadi
        tahun tampak tapi tatkala telah tengah tentu tentunya terakhir terhadap terlalu terkadang termasuk ternyata terserah tersebut tertentu
        terus terutama tetap tiap timur triliun tiada udah ujung umumnya untuk utara walau walaupun wajar waktu yaitu yakni selatan tenggara
        jurusan seberang sebentar sebulan setahun seminggu semalam sejam semenit bareng barengan kayak kayaknya banget sampe doang mulu kebetulan
        gitu gini begitulah demikianlah senin selasa rabu kamis jumat sabtu ahad januari februari maret april juni juli agustus september oktober
        november desember ramadan ramadhan lebaran imlek natal syawal muharram maghrib magrib isya dzuhur ashar dhuha tahajud
        anak adik kakak ayah bapak mama papa mami papi bunda ayahanda nenek kakek eyang paman tante bibi bulik budhe pakde sepupu keponakan cucu
        cicit mertua menantu ipar besan saudara keluarga kerabat sahabat teman kawan pacar mantan gebetan tunangan pasangan calon istri suami
        janda duda jomblo bayi balita remaja lansia pria wanita lelaki perempuan cowok cewek tetangga tamu orang manusia warga penduduk rakyat
        raja ratu pangeran putri presiden menteri gubernur bupati camat lurah polisi tentara hakim jaksa pengacara dokter perawat bidan apoteker
        guru dosen murid siswa mahasiswa mahasiswi pelajar santri ustad ustadz ustadzah kyai pendeta pastor karyawan karyawati pegawai manajer
        direktur sekretaris bendahara kasir satpam sopir supir pilot pramugari masinis kondektur nelayan petani pedagang penjahit tukang montir
        teknisi insinyur arsitek akuntan wartawan penulis penyair penyanyi pemain aktor aktris artis sutradara fotografer desainer pelukis penari
        atlet pelatih wasit koki pelayan pembantu pengasuh kuli buruh pengemis preman maling pencuri penjahat korban pahlawan tokoh ketua panitia
        peserta pemenang juara pemilik pemimpin penumpang pengunjung penonton pembaca pendengar pengguna pasien majikan atasan bawahan rekan
        kolega alumni perawan bujang gadis kembaran yatim majelis pengantin mempelai influencer selebgram youtuber
        badan kepala rambut wajah muka dahi alis mata hidung pipi bibir mulut gigi lidah dagu telinga kuping leher bahu pundak dada perut pinggang
        pinggul punggung tangan lengan siku jari kuku telapak kaki paha lutut betis tumit jantung hati paru ginjal lambung usus darah tulang kulit
        otot otak saraf pilek mual diare sembelit maag asma alergi gatal jerawat komedo flek bisul memar kanker tumor diabetes kolesterol
        hipertensi stroke hamil menyusui melahirkan keguguran haid menstruasi operasi vaksin imunisasi klinik puskesmas apotek resep obat vitamin
        suplemen madu herbal
        anjing ayam bebek itik angsa burung ikan sapi kerbau kambing domba kuda kelinci tikus monyet harimau singa gajah jerapah beruang serigala
        ular buaya kadal cicak tokek katak kodok kura penyu kepiting udang cumi gurita lele nila gurame bandeng tongkol tuna salmon teri kupu
        lebah semut nyamuk lalat kecoa ulat cacing laba merpati kenari murai lovebird hamster pohon bunga daun akar batang ranting buah biji benih
        bibit rumput semak hutan kebun taman sawah ladang gunung bukit lembah jurang sungai danau laut pantai pulau samudra ombak pasir batu tanah
        lumpur kerikil hujan badai petir guntur awan langit matahari bintang bumi planet pelangi embun kabut salju musim kemarau banjir gempa
        longsor tsunami mawar melati anggrek tulip kamboja kaktus sukulen aglonema monstera keladi palem pakis lavender bonsai pupuk sekam
        pestisida
        rumah kamar dapur ruang ruangan pintu jendela dinding tembok lantai atap genteng plafon tangga teras garasi halaman pagar gerbang sumur
        toilet wastafel keran pipa saklar stopkontak kabel lampu bohlam senter lilin korek kompor panci wajan ketel dandang kukusan pisau talenan
        sendok garpu piring mangkok mangkuk gelas cangkir teko termos tumbler botol toples kotak kardus lemari meja kursi sofa kasur bantal guling
        selimut sprei seprai bedcover gorden tirai karpet tikar keset handuk serbet ember gayung sikat sabun sampo shampo shampoo odol deterjen
        pewangi tisu tissue baskom jemuran hanger gantungan strika mesin kulkas freezer dispenser blender mixer oven microwave rice cooker kipas
        televisi radio laptop komputer printer scanner monitor keyboard mouse flashdisk hardisk memori charger powerbank headset earphone speaker
        kamera tripod drone baterai genset solder obeng palu paku baut tang gergaji kuas lakban isolasi penggaris pensil pulpen bolpoin spidol
        penghapus buku kertas amplop stempel kalender arloji kacamata payung ransel koper dompet tali rantai gembok cermin sisir kapas pembersih
        pengharum boneka mainan puzzle lego sepeda skuter motor mobil truk angkot becak ojek taksi kereta pesawat kapal perahu helm velg knalpot
        kampas bensin solar busi spion
        baju kaos kemeja blus blouse tunik gamis abaya daster piyama jaket hoodie sweater cardigan kardigan rompi blazer kebaya batik sarung
        celana jeans kulot legging jogger boxer kolor kutang singlet kaus dalaman mukena sajadah peci kopiah jilbab hijab kerudung khimar pashmina
        bergo ciput inner cadar niqab selendang syal scarf topi kupluk bando pita sepatu sandal sendal sneakers heels wedges flatshoes pantofel
        boots clutch totebag selempang sabuk kalung gelang cincin anting bros perhiasan kancing resleting ritsleting renda manik payet bordir
        sablon katun cotton rayon satin sutra denim kanvas sintetis polyester spandek jersey ceruty voal wolfis toyobo linen flanel fleece
        corduroy brokat tile tulle organza moscrepe crinkle balotelli diamond oversize slimfit kerah saku motif polkadot garis abstrak plisket
        plisketan pasmina outer oneset setelan seragam toga kostum busana fashion gaun dress jumpsuit romper bodysuit bikini
        nasi beras ketan jagung gandum tepung terigu tapioka maizena roti biskuit donat bolu brownies cookies nastar kastengel lapis cake tart
        pudding puding jelly bakpia lumpia risoles pastel martabak pempek siomay batagor cireng cilok seblak bakso ramen pasta spageti soto rawon
        gulai rendang opor sate satay gado pecel rujak asinan lotek ketoprak gudeg tongseng tengkleng sayur asem lodeh kangkung bayam wortel
        kentang tomat terong timun buncis kacang kecambah brokoli sawi selada cabai cabe bawang jahe kunyit lengkuas serai kencur salam kemiri
        ketumbar merica lada pala cengkeh kayu garam gula kecap saus saos sambal terasi petis cuka minyak mentega margarin keju susu yogurt krim
        selai cokelat coklat meses tempe telur daging dendeng abon sosis nugget kornet sarden kerupuk keripik rempeyek peyek emping opak
        rengginang stik makaroni basreng kripik seaweed popcorn permen kurma kismis anggur apel jeruk mangga pisang pepaya semangka melon nanas
        durian rambutan salak manggis duku alpukat jambu belimbing sirsak nangka kelapa stroberi leci kelengkeng kopi sirup sirop wedang bandrek
        bajigur cendol dawet boba matcha latte espresso cappuccino arabika robusta galon mineral soda cola catering tumpeng snack camilan cemilan
        frozen mentah asam
        parfum parfume skincare serum toner moisturizer pelembab sunscreen lotion masker lulur facial cleanser micellar lipstik lipstick lipcream
        liptint bedak foundation cushion concealer blush eyeliner eyeshadow maskara mascara kutek catok kolagen collagen retinol niacinamide popok
        pampers stroller gendongan bedong telon putih bubur empeng undangan souvenir hampers parsel parcel bouquet buket balon dekorasi kado
        hadiah suvenir plakat trofi piala medali stiker sticker spanduk banner kartu nama brosur
        handphone smartphone tablet android iphone samsung oppo vivo xiaomi realme infinix casing case softcase antigores tempered adaptor simcard
        pulsa kuota paket data internet wifi modem router aplikasi akun email password sandi username login logout daftar website blog google
        youtube facebook instagram twitter tiktok telegram whatsapp shopee tokopedia lazada bukalapak blibli grab gojek traveloka zoom netflix
        spotify story status postingan komentar follower followers konten video foto album galeri mikrofon layar tombol fitur update versi sistem
        server error hack virus iklan
        uang duit dana modal omzet gaji upah bonus denda hutang piutang cicilan kredit debit tabungan deposito rekening saldo nota kuitansi
        kwitansi faktur invoice struk kontrak surat perjanjian tanda dokumen berkas formulir laporan grafik tabel proposal meeting proyek tugas
        ujian rapor ijazah sekolah kampus kelas pelajaran matematika fisika kimia biologi sejarah geografi bahasa inggris indonesia arab jepang
        korea jerman perancis agama islam kristen katolik hindu budha budaya seni musik lagu film drama sinetron novel komik puisi cerpen dongeng
        majalah koran berita acara pesta pernikahan nikah lamaran wisuda arisan pengajian hajatan khitanan akikah aqiqah tahlilan kondangan reuni
        seminar pameran festival konser lomba pertandingan sepak bola basket voli badminton tenis senam yoga fitness kantor pabrik gudang bengkel
        warung kios ruko mall pasar swalayan supermarket minimarket indomaret alfamart restoran kafe cafe hotel penginapan kontrakan apartemen
        villa gedung masjid mushola musholla gereja pura wihara kuburan stadion bioskop museum perpustakaan terminal stasiun bandara pelabuhan
        halte jembatan jalan gang perempatan pertigaan merah simpang bundaran rute peta lokasi alamat arah negara bangsa kota desa kampung
        provinsi kabupaten kecamatan kelurahan dusun pemerintah politik pemilu partai pasal ekonomi bisnis perusahaan koperasi yayasan organisasi
        komunitas masyarakat sosial pendidikan kesehatan pertanian industri teknologi ilmu pengetahuan penelitian sains masalah solusi pertanyaan
        jawaban alasan penyebab akibat pengaruh hasil proses tujuan manfaat fungsi kelebihan kekurangan keuntungan kerugian perbedaan persamaan
        hubungan pengalaman perasaan pikiran pendapat keputusan kesempatan kesalahan kebiasaan kenyataan keadaan kondisi situasi suasana peristiwa
        kejadian kecelakaan bencana rahasia kenangan harapan impian cita semangat cinta kasih dendam macam jenis bagian sisi sudut pusat pinggir
        tepi dasar lubang celah titik lingkaran segitiga persegi angka huruf kata kalimat paragraf tema topik contoh warna suara bunyi cahaya
        bayangan suhu ukuran luas kecepatan umur usia emas perak perunggu besi baja tembaga alumunium aluminium kaca plastik karet bambu rotan
        kain benang jarum arang asap debu sampah limbah bahan baku cair
        cuek kepo baper mager gabut gaje lebay alay jayus kudet santuy sabi gercep japri nongki bucin kondang mudeng ngerti mantul gokil keren
        kece cakep cucok unyu kocak ngakak asik pede minder bokek tajir kere rempong hoki cuan receh ciyus sotoy modus kode maksa ngambek ngeyel
        ngaret ngebut mepet ketinggalan kelupaan keburu syukurlah alhamdulillah insyaallah insyaalloh masyaallah astaghfirullah subhanallah
        bismillah amin aamiin waalaikum berkah barokah rezeki rejeki amanah ikhlas sedekah zakat infak wakaf haji umroh umrah sholat salat quran
        kulo panjenengan sampeyan monggo nyuwun matur sanget kersane mboten injih wonten dereng sampun kados pundi menapa punapa dados dahar tilem
        griya putra nggih leres saestu tulung piye kepiye ngono ngene mengko wingi sesuk bocah lanang wedok omah dalan duwit kerjo turu mangan
        ngombe mlaku tuku adol murah apik elek punten hatur nuhun kumaha damang wilujeng sumping enjing bapa abah ambu akang teteh eceu kasep
        geulis saur naon saha iraha dimana kamana timana bade hoyong tiasa acan atos parantos artos imah budak awewe lalaki tuang neda ngopi
        kadieu kaditu ayeuna engke kamari isukan
        agen adem mitra ping nope bocor sisa tanggung recommend folback follback budget loker lokir yamin reguler regular cileungsi gempol minimal
        maksimal paketan
        ahmad agus andi andri andika andre anton arief ardi aditya adit alif amir anang ananda angga anwar arman asep aswin bagas bagus bambang
        bayu beni benny bima bowo budi budiman candra cahyo chandra dadang daniel danang darma david deden dedi dedy deni denny dian dicky dimas
        dodi dody donny doni edwin endang erik erwin fadil fadli fahmi fahri faisal fajar farhan fauzan fauzi febri ferdi ferry fikri firman fitra
        galih gani gilang hadi hafiz hamzah handoko hari haris hariyanto hasan hendra hendri hendro heri herman heru hilman husein ibrahim idris
        ikhsan ilham imam imran indra irfan irwan iskandar ismail iwan jaka jamal joko johan jono joni kevin krisna kurnia kurniawan lukman lutfi
        mahmud malik marwan maulana michael miftah muhammad mohamad mukhlis mulyadi mustofa nanang nugraha nugroho pandu panji prabowo pradana
        pratama prasetyo purnomo raden rafi rahmat raka rama randi rangga reza rian ricky ridho ridwan riko rizal rizki rizky robby rohman roni
        rudi rudy ruslan sahrul saiful salman samsul santoso satria setiawan sigit slamet soni sugeng sugianto suharto sukarno supri supriyanto
        surya susanto susilo sutrisno syahrul taufik tono toni udin umar usman vino wahyu wahyudi wawan wibowo widodo wijaya willy wisnu yanto
        yogi yudha yudi yusuf yusup zaenal zainal zaki adinda agnes aisyah alya amalia amanda amelia anggi anggraini anisa annisa arini astri
        astuti atika aulia bella cantika citra clara dahlia dara desi desy dessy devi dewi dhea dina dinda dita diah elly elsa elvira emma endah
        erna esti farah fatimah febby fitri fitria fitriani gita hana hani hanifah hesti imas indri intan irma jihan juwita kartika kartini
        khadijah kiki kirana kristina laila larasati lastri latifah lestari lidya lilis lina linda lisa lulu lusi mega melani melinda meri mila
        mira mirna monica mutia mutiara nabila nadia nadya nanda naomi nengsih nina ningsih nisa nita novi novia novita nurul nuraini oktavia
        olivia permata pertiwi pipit puspa puspita rachel rahayu rahma rahmawati rani ratih ratna reni retno rika rina rini riska rita rizka rosa
        rosita safira sakinah salma salsabila santi sari sarah sartika selvi sekar septi sinta shinta siska siti sofia sukma sulastri suryani
        susan susi susanti syifa tari tasya tati tiara tika tina titin tuti ulfa utami vera vina vira vivi wati widya windi winda wulan wulandari
        yani yanti yasmin yeni yenny yuli yulia yuliana yulianti yuni yunita yusnita zahra zaskia zulaikha siregar nasution simanjuntak sitompul
        sinaga hutagalung panjaitan situmorang tambunan lubis harahap pohan manurung hutapea sihombing silalahi ginting sembiring tarigan hidayat
        hidayah saputra saputri firmansyah hermawan gunawan kusuma kusumawati prakoso permana ramdani suryadi sudirman wicaksono hartono hartati
        nusantara jawa sumatra sumatera kalimantan sulawesi papua maluku madura lombok flores sumbawa bali aceh riau jambi bengkulu lampung banten
        jogja jogjakarta yogyakarta malioboro kaliurang godean condongcatur depok cinere pamulang ciputat serpong bintaro cibubur cikarang
        cibitung tambun kemang tebet kuningan thamrin menteng senayan kebayoran blok cilandak rawamangun pulogadung cakung gading sunter ancol
        glodok abang grogol kebon palmerah cengkareng kalideres dago buahbatu antapani cicaheum cibiru jatinangor lembang setiabudi pasteur
        cihampelas gubeng rungkut wonokromo sidoarjo waru gresik lamongan tuban bojonegoro mojokerto jombang kediri blitar tulungagung trenggalek
        ponorogo madiun ngawi magetan pacitan lumajang jember banyuwangi bondowoso situbondo probolinggo pasuruan krajan karanganyar sukamaju
        sukajadi sukasari mekarsari mekarjaya cempaka kenanga flamboyan teratai seroja nusa merdeka diponegoro gajahmada hayam wuruk veteran
        pemuda pattimura cendrawasih garuda rajawali kutilang elang nuri kasuari perintis kemerdekaan proklamasi pancasila perumahan permai asri
        regency residence cluster komplek kavling kapling amerika belanda prancis italia spanyol china cina india saudi mesir turki rusia
        australia malaysia singapura thailand vietnam filipina brunei taiwan hongkong mekkah madinah
        about above after again against also always another anyway around available average away back because become before behind best better
        between both bring business buyer call came cannot cheap check cheaper child children clean clear click close closed clothes cold color
        colour colors come comes coming could country custom customer daily damage damaged dear delay delivered delivery deposit design details
        different discount does doing done down each early easy either else enough even event ever every everything everyone exactly example
        expensive expired extra fast favorite feel fine first follow food forget found free fresh friend friends from full game gift give going
        gone good great group hand happy hard hate have having hear heard height hello help here high hold home hope hour hours house huge human
        idea immediately important include inside instead issue item items join just keep kids kind know large last late later latest learn least
        leave less like likes limit limited list little live local long look looking lost love lovely made make makes male many material maybe
        mean means medium meet member message method mind minute money month more morning most move much music must myself need needs never nice
        night nothing number offer often online only open opening option options original other others ours outside over owner package packaging
        paid part party past payment people perfect person phone photo pick pickup place places plan play please pleased plus policy possible
        pouch power premium present pretty price prices private problem product products promise proof protect public purple quality quantity
        question quick quickly quite rather read ready real really reason receive received recommended refund related remove repeat reply report
        request response restock result return returned review reviews right road room rules same samples save school seller sell selling send
        sending sent service setting several shall share ship shipped shipping shirt shoes shop short should show sick side similar simple since
        size sizes skin slow small smart social soft sold some someone something soon sorry sound special spend standard start started state still
        stock store straight street strong stuff style such super support sure sweet system take takes taking talk tell test text than thank that
        their them then there these they thick thin thing things think this those though through ticket time times tired today together tomorrow
        tonight total touch town track tracking trade transaction trouble true trust trusted truth turn type ugly under understand until upgrade
        urgent usually value variant very visit voice vote wait waiting walk want wanted warranty wash watch water week weeks weight welcome well
        went were what when where which while white whole wholesale will wish with within without woman women wonder word words work working works
        world worth would write wrong year years yellow yesterday young your yours black blue brown green grey gray orange pink cream navy beige
        maroon mocca mocha nude sage lilac mint tosca turquoise mustard burgundy khaki olive peach salem terracotta milo taupe broken dusty army
        charcoal silver gold rosegold
        wkwk wkwkwk wkwkwkwk haha hahaha hahahaha hehe hehehe hihi huhu hiks waduh aduh astaga buset anjir anjay njir busyet yaelah idih ciee ciye
        cieee woles hmmm yuhuu yeay horee asek asikk yaudah yasudah gapapa gimana ngapain kemana darimana emang emangnya memangnya sekalian
        tadinya soalnya makanya misalnya katanya rasanya kayanya jadinya maunya habisnya abisnya untungnya ujungnya intinya anehnya parahnya
        """
}
