/// Common words that mean what they say, whatever a shop sells: nothing near them is bent into the shop's words.
///
/// "kamar" is not "kabar", "belajar" is not "belanja". Our own writing from general knowledge, by field: doing, being, small
/// words and days, people, body, nature, home, clothes, food, beauty, apps, work and town, chat, names, places, English.
/// Words that a shop does use lose nothing by standing here.
enum IndonesianCommonWords {
    static let all = """
        ajak ajar aduk akui ambil angkat angkut antar antre aman ancam anggap anggota angin anjur anut asah asuh atur awas ayun baca bagi bahas
        bajak bakar balas balap balik bangkit bangun bantah banting bantu basuh batuk bawa bayang bela belah belajar belanja belok benci bentak
        bentuk berani beri berak beres bermain berdoa berdiri berenang bekerja bersih bicara bidik bilang bimbing bina bingung bisik bohong bolos
        bongkar borong bual buang buat bubar bujuk bunuh buru butuh cabut cakap campur cantum capai cari catat cegah cemas cerai ceramah cerita
        cetak cicil cium cipta coba cocok colek colong contek coret cubit cuci cukur culik curhat curi curiga dahulu dapat daki damai dampingi
        datang dengar dekat derita desak diam didik dorong duduk duga dukung dusta edit ejek ekspor elak elus enggan erat gabung gaduh gagal gali
        gambar ganggu gantung garap garuk gebuk gelar geleng gelitik gembira gemetar gencar gendong gerak gertak geser giling gigit gilir goda
        golong gonggong goreng gosok gotong goyang gugat gugur gulung gumam gunting guncang gusur hadap hadir hafal halang hambat hampir hancur
        hangus hantam hantar hapus harap hargai hasut hela hembus hemat henti heran hibur hidup hilang himbau hina hindar hirup hitung hormat
        hubung hukum huni hujat ikat iklim ikuti imbang impor incar ingat ingkar ingin injak intip iris isap istirahat izin jabat jadwal jaga
        jahit jajah jajan jamin jamu jangkau janji jatuh jawab jebak jelajah jelas jemput jemur jengkel jenguk jepit jerat jerit jual judul juang
        jumpa kabur kagum kaji kalah kandas kantuk karang kejar kelola keluh kembali kembang kemudi kenal kenang kendali keras kerja ketik ketuk
        khawatir kibar kira kisah klaim klik kocok koreksi kritik kuasai kucing kudeta kuliah kumpul kunci kunjung kupas kuras kurung kutip kutuk
        laku lacak ladeni laga lahap lahir lalai lamar lamun lancar landa langgar langkah lanjut lapor larang lari larut latih lawan lawat layan
        lebur ledak lekat lelah lempar lengkap lepas lesu letak letus lewat lihat lindung linting lipat liput lirik lolos lompat lontar loncat
        luang luka lukis lulus lumpuh luncur lunas lupa luruh mabuk maju makan makam malas maksud mampir mampu mancing mandi manja marah masak
        masuk mati mekar meleleh mengalir minum mimpi minat mohon mogok mudik muncul mundur muntah nabung naik nangis nasihat nekat ngaji ngobrol
        ngantuk nikmat nonton nyaman nyanyi nyata obrol olah omel omong oper ombang pacu padam paham pahat pajak paksa pamer pamit panas pancing
        pandang panen panggil panjat pantau pantul parkir pasang patah patuh patung pecah pecat pegal pejam peka peluk perang peras percaya pergi
        perhatikan periksa perintah perkosa pertahankan petik piara pijak pijat pijit pikir pikul pilih pimpin pinjam pindah pingsan pisah potong
        praktik protes puas puasa puji pukul pulang pulih pungut punah pusing putar putus raba raih rajin rakit rambat rampok rancang rangkak
        rangkul rantau rapat rasa ratap rawat rayu rebah rebut rebus redam rekam rela remas renang rencana rendam renggut renung resah resap resmi
        retak riset robek robot roboh rontok rubah rugi rujuk rumus runding runtuh sabar sadar sahut saing saji saksi salin salur sambar sambung
        sambut sandar sangka sangkal santai sapa sapu sarap saran saring sayang sebar sebut sedia segera sedot sehat sejuk selam selamatkan
        selidik selip seleksi selesai sembuh sembunyi sempat senang sentuh senyum serah serang serap seret seru sesal setel setor setrika siaran
        siap siksa simak simpul sindir singgah singgung singkir sinyal siram sisih sita sorak sorot suap subur sulit sunting suruh surut susah
        susul susun tabrak tabung tahan tahu tambal tampar tampil tampung tanam tanding tangis tangkap tangkis tanggap tarik taruh tatap tawar
        tawa tebak tebang tebas tegak tegas tegur tekan tekun telan telusur teliti tembak tembus tempel tempuh temu tendang tenggelam tentang
        terbang terbit teriak terjang terjun terka tidur tiba tikam tilang timbul timpa tindak tindih tinggal tingkat tinjau tipu tiru titip tolak
        tolong tonton tulis tumbang tumbuh tumpah tumpang tumpuk tunda tunduk tunggu tunjuk tuntun tuntut turun turut tusuk tutur ubah ucap ukir
        ukur ulang undang undur ungkap unggah unduh untung upaya urus usaha usap usir usul utang utus wajib wakil waras warisi wawancara yakin
        zaman bubuh sortir bungkuk nongkrong nyetir nyuci nyapu masakin nyala
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
        panjang pantas parah pasif pedas pedih pekat pelan pelik pelit penasaran pendek penting penuh perih perkasa pesimis pintar pipih pokok
        polos populer pribadi praktis pucat pudar pulas purba rabun ragu ramah ramping rapi rapuh rawan rendah renyah ribut ribet rileks rindu
        ringan ringkas riskan romantis royal rumit rusuh sadis sakit sakti salah sama santun sederhana sedih segar sejati seksi selalu sempit
        sempurna senggang sepi serakah seram serasi serius sering setia sial sibuk singkat sinis sipit solid sombong sopan steril stres suci
        sukses suram syahdu tabah tajam takut taat tampan tandus tebal teduh tegang teguh tenang tentram tepat terang terampil terbuka tersirat
        tertib tipis tinggi tulus tumpul tuntas udik ulet unggul unik usang usil utama utuh vital wangi waspada wibawa
        adalah adapun agak agar akan akhir alangkah amat anda antara apalagi apabila arti asal atas awal bagai bahkan bahwa bakal banyak
        barangkali barat baru barusan bawah beberapa begini begitu belakang belas beliau berikut berkat betapa biar biarpun bila bilamana boleh
        bulan bukti cara cuma cukup dari daripada demi demikian depan detik dini dong entah esok guna habis hanya harus hingga ialah ibarat itulah
        inilah jadi jangka jarak jika jikalau juga jumlah justru kadang kala kali kami kanan kapan kapanpun kecil kedua keenam keempat kelima
        kemarin kenapa kendati kerap ketiga kini kiri kita kurang kurun lagi lain lantas lebih likur luar maka makin malah mari masa masing maupun
        melalui memang mending menit menjelang mereka meski meskipun mesti milyar miliar minggu misal mula mungkin namun nanti nyaris oleh pada
        padahal paling para pasca pelbagai perlu pernah persis pertama pula puncak rata sambil sampai samping sana sang sangat sebab sebelum
        sebenarnya seberapa sedang segala sejak sekaligus sekalipun sekeliling sekian sekitar semenjak sementara semoga semuanya sendiri senja
        seperti serta setidaknya siapapun silahkan silakan sini situ soal suatu subuh sudah supaya syukur tadi tahun tampak tapi tatkala telah
        tengah tentu terlalu terus tetap tiap timur triliun tiada udah ujung umumnya untuk utara walau walaupun wajar waktu yaitu yakni tenggara
        jurusan seberang sebentar sejam bareng kayak banget sampe doang mulu kebetulan gitu gini begitulah demikianlah senin selasa rabu kamis
        jumat sabtu ahad januari februari maret april juni juli agustus september oktober november desember ramadan ramadhan imlek natal syawal
        muharram maghrib magrib isya dzuhur ashar dhuha tahajud
        anak adik kakak ayah bapak mama papa mami papi bunda ayahanda nenek kakek eyang paman tante bibi bulik budhe pakde sepupu keponakan cucu
        cicit mertua menantu ipar besan saudara keluarga kerabat sahabat teman kawan pacar mantan gebetan tunangan calon istri suami janda duda
        jomblo bayi balita remaja lansia pria wanita lelaki perempuan cowok cewek tetangga tamu orang manusia warga rakyat raja ratu pangeran
        putri presiden gubernur bupati camat lurah tentara hakim jaksa dokter bidan apoteker guru dosen murid siswa mahasiswa mahasiswi pelajar
        santri ustad ustadz ustadzah kyai pendeta pastor karyawan karyawati pegawai manajer direktur sekretaris bendahara kasir satpam sopir supir
        pilot pramugari masinis kondektur nelayan petani tukang montir teknisi insinyur arsitek akuntan wartawan penyair pemain aktor aktris artis
        sutradara fotografer desainer atlet wasit koki kuli buruh pengemis preman maling korban pahlawan tokoh ketua panitia juara pemilik pasien
        majikan rekan kolega alumni bujang gadis yatim majelis pengantin mempelai influencer selebgram youtuber
        badan rambut wajah muka dahi alis mata hidung pipi bibir mulut gigi lidah dagu telinga kuping leher bahu pundak dada perut pinggang
        pinggul punggung lengan siku jari kuku telapak kaki paha lutut betis tumit jantung hati paru ginjal lambung usus darah tulang kulit otot
        otak saraf pilek mual diare sembelit maag asma alergi gatal jerawat komedo flek bisul memar kanker tumor diabetes kolesterol hipertensi
        stroke hamil haid menstruasi operasi vaksin imunisasi klinik puskesmas apotek resep obat vitamin suplemen madu herbal
        anjing ayam bebek itik angsa burung ikan sapi kerbau kambing domba kuda kelinci tikus monyet harimau singa gajah jerapah serigala ular
        buaya kadal cicak tokek katak kodok kura penyu kepiting udang cumi gurita lele nila gurame bandeng tongkol tuna salmon teri kupu lebah
        semut nyamuk lalat kecoa ulat cacing laba merpati kenari murai lovebird hamster pohon bunga daun akar batang ranting buah biji benih bibit
        rumput semak hutan kebun taman sawah ladang gunung bukit lembah jurang sungai danau laut pantai pulau samudra ombak pasir batu tanah
        lumpur kerikil hujan badai petir guntur awan langit matahari bintang bumi planet pelangi embun kabut salju musim kemarau banjir gempa
        longsor tsunami mawar melati anggrek tulip kamboja kaktus sukulen aglonema monstera keladi palem pakis lavender bonsai pupuk sekam
        pestisida
        rumah kamar dapur ruang pintu jendela dinding tembok lantai atap genteng plafon tangga teras garasi halaman pagar gerbang sumur toilet
        wastafel keran pipa saklar stopkontak kabel lampu bohlam senter lilin korek kompor panci wajan ketel dandang kukusan pisau talenan sendok
        garpu piring mangkok mangkuk gelas cangkir teko termos tumbler botol toples kotak kardus lemari meja kursi sofa kasur bantal guling
        selimut sprei seprai bedcover gorden tirai karpet tikar keset handuk serbet ember gayung sikat sabun sampo shampo shampoo odol deterjen
        tisu tissue baskom hanger strika mesin kulkas freezer dispenser blender mixer oven microwave rice cooker kipas televisi radio laptop
        komputer printer scanner monitor keyboard mouse flashdisk hardisk charger powerbank headset earphone speaker kamera tripod drone baterai
        genset solder obeng palu paku baut tang gergaji kuas lakban isolasi pensil pulpen bolpoin spidol buku kertas amplop stempel kalender
        arloji kacamata payung ransel koper dompet tali rantai gembok cermin sisir kapas boneka mainan puzzle lego sepeda skuter motor mobil truk
        angkot becak ojek taksi kereta pesawat kapal perahu helm velg knalpot kampas bensin solar busi spion
        baju kaos blus blouse tunik gamis abaya daster piyama jaket hoodie sweater cardigan kardigan rompi blazer kebaya batik sarung celana jeans
        kulot legging jogger boxer kolor kutang singlet kaus mukena sajadah peci kopiah jilbab hijab kerudung khimar pashmina bergo ciput inner
        cadar niqab selendang syal scarf topi kupluk bando pita sepatu sandal sendal sneakers heels wedges flatshoes pantofel boots clutch totebag
        selempang sabuk kalung gelang cincin anting bros perhiasan kancing resleting ritsleting renda manik payet bordir sablon katun cotton rayon
        satin sutra denim kanvas sintetis polyester spandek jersey ceruty voal wolfis toyobo linen flanel fleece corduroy brokat tile tulle
        organza moscrepe crinkle balotelli diamond oversize slimfit kerah saku motif polkadot garis abstrak plisket pasmina outer oneset toga
        kostum busana fashion gaun dress jumpsuit romper bodysuit bikini
        nasi beras ketan jagung gandum tepung terigu tapioka maizena roti biskuit donat bolu brownies cookies nastar kastengel lapis cake tart
        pudding puding jelly bakpia lumpia risoles pastel martabak pempek siomay batagor cireng cilok seblak bakso ramen pasta spageti soto rawon
        rendang opor sate satay gado pecel rujak lotek ketoprak gudeg tongseng tengkleng sayur asem lodeh kangkung bayam wortel kentang tomat
        terong timun buncis kacang kecambah brokoli sawi cabai cabe bawang jahe kunyit lengkuas serai kencur salam kemiri ketumbar merica lada
        pala cengkeh kayu garam gula kecap saus saos sambal petis cuka minyak margarin keju susu yogurt krim selai cokelat coklat meses tempe
        telur daging dendeng abon sosis nugget kornet sarden kerupuk keripik rempeyek peyek emping opak rengginang stik makaroni basreng kripik
        seaweed popcorn permen kurma kismis anggur apel jeruk mangga pisang pepaya semangka melon nanas salak manggis duku alpukat jambu belimbing
        sirsak nangka kelapa stroberi leci kelengkeng kopi sirup sirop wedang bandrek bajigur cendol dawet boba matcha latte espresso cappuccino
        arabika robusta galon mineral soda cola catering tumpeng snack camilan cemilan frozen mentah asam
        parfum parfume skincare serum toner moisturizer sunscreen lotion masker lulur facial cleanser micellar lipstik lipstick lipcream liptint
        bedak foundation cushion concealer blush eyeliner eyeshadow maskara mascara kutek catok kolagen collagen retinol niacinamide popok pampers
        stroller bedong telon putih bubur empeng souvenir hampers parsel parcel bouquet buket balon dekorasi kado hadiah suvenir plakat trofi
        piala medali stiker sticker spanduk banner kartu nama brosur
        handphone smartphone tablet android iphone samsung oppo vivo xiaomi realme infinix casing case softcase antigores tempered adaptor simcard
        pulsa kuota paket data internet wifi modem router aplikasi akun email password sandi username login logout daftar website blog google
        youtube facebook instagram twitter tiktok telegram whatsapp shopee tokopedia lazada bukalapak blibli grab gojek traveloka zoom netflix
        spotify story status postingan komentar follower followers konten video foto album galeri mikrofon layar tombol fitur update versi sistem
        server error hack virus iklan
        uang duit dana modal omzet gaji upah bonus denda hutang piutang kredit debit deposito rekening saldo nota kuitansi kwitansi faktur invoice
        struk kontrak surat perjanjian tanda dokumen berkas formulir grafik tabel proposal meeting proyek tugas ujian rapor ijazah sekolah kampus
        kelas matematika fisika kimia biologi sejarah geografi bahasa inggris indonesia arab jepang korea jerman perancis agama islam kristen
        katolik hindu budha budaya seni musik lagu film drama sinetron novel komik puisi cerpen dongeng majalah koran berita acara pesta
        pernikahan nikah wisuda arisan hajatan akikah aqiqah tahlilan reuni seminar festival konser lomba pertandingan sepak bola basket voli
        badminton tenis senam yoga fitness kantor pabrik gudang bengkel warung kios ruko mall pasar swalayan supermarket minimarket indomaret
        alfamart restoran kafe cafe hotel penginapan apartemen villa gedung masjid mushola musholla gereja pura wihara kuburan stadion bioskop
        museum perpustakaan terminal stasiun bandara pelabuhan halte jembatan jalan gang perempatan pertigaan merah simpang bundaran rute peta
        lokasi alamat arah negara bangsa kota desa kampung provinsi kabupaten dusun politik partai pasal ekonomi bisnis perusahaan koperasi
        yayasan organisasi komunitas masyarakat sosial pertanian industri teknologi ilmu pengetahuan sains masalah solusi pertanyaan alasan akibat
        pengaruh hasil proses tujuan manfaat fungsi perbedaan persamaan pengalaman keadaan kondisi situasi suasana peristiwa kecelakaan bencana
        rahasia impian cita semangat cinta kasih dendam macam jenis sisi sudut pusat pinggir tepi dasar lubang celah titik segitiga persegi angka
        huruf kata kalimat paragraf tema topik contoh warna suara bunyi cahaya suhu luas kecepatan umur usia emas perak perunggu besi baja tembaga
        alumunium aluminium kaca plastik karet bambu rotan kain benang jarum arang asap debu sampah limbah bahan baku cair
        cuek kepo baper mager gabut gaje lebay alay jayus kudet santuy sabi gercep japri nongki bucin kondang mudeng ngerti mantul gokil keren
        kece cakep cucok unyu kocak ngakak asik pede minder bokek tajir kere rempong hoki cuan receh ciyus sotoy modus kode maksa ngambek ngeyel
        ngaret ngebut mepet syukurlah alhamdulillah insyaallah insyaalloh masyaallah astaghfirullah subhanallah bismillah amin aamiin waalaikum
        berkah barokah rezeki rejeki amanah ikhlas sedekah zakat infak wakaf haji umroh umrah sholat salat quran kulo panjenengan sampeyan monggo
        nyuwun matur sanget kersane mboten injih wonten dereng sampun kados pundi menapa punapa dados dahar tilem griya putra nggih leres saestu
        tulung piye ngono ngene mengko wingi sesuk bocah lanang wedok omah dalan duwit kerjo turu mangan ngombe mlaku tuku adol murah apik elek
        punten hatur nuhun kumaha damang wilujeng sumping enjing bapa abah ambu akang teteh eceu kasep geulis saur naon saha iraha dimana kamana
        timana bade hoyong tiasa acan atos parantos artos imah budak awewe lalaki tuang neda ngopi kadieu kaditu ayeuna engke isukan
        agen adem tenan maks mitra ping nope bocor sisa tanggung recommend folback follback budget loker lokir yamin reguler regular cileungsi
        gempol minimal maksimal
        harta raga ongkos jiwa nyawa nafas napas sikap sifat watak karakter bakat nasib takdir dosa pahala surga neraka iblis setan hantu malaikat
        nabi rasul tuhan dewa kaum suku umat adat tradisi warisan silsilah marga kabar koneksi kendala respons respon tagih saham investasi premi
        asuransi polis sarana prasarana fasilitas transportasi perjalanan wisata liburan tayang udara oksigen silang saling sayap ekor paruh cakar
        bulu tanduk tega sebel sebal kesal bias spot reset rank terasa sekat jaringan jalur lajur aliran arus listrik daya tenaga energi gaya
        massa volume satuan skala rasio persen peringkat rangkaian kelompok bidang ranah cabang induk beban ampas ampul arca aroma asas aset babak
        bagan bahana bakau balok baris basi bekal bekas belang benda bengkak benua beton biang biaya bilah bisa bidak bisu bolong boncos buih
        bulat buntut busa buta butir cadangan caci candi candu capek capung cendana cincang cocol corak coreng cuaca cula cumbu dagang dahan dalil
        damar dampak darurat debar debat dekap delima dengki depresi derajat deras deret desah detail detak detil didih dinas dompol dosis duri
        efek ekonomis elok emosi engsel erosi etika fakta faktor falsafah fana fasa filsafat fitnah fokus fosil gabah gading gagang gagap gambut
        ganja ganjaran gaung gejala gelora gempar generasi geram gerimis gerobak getah getar gigih gigil girang gosip gubuk gulita gumpal gundah
        gurau gurun hakekat hakikat hama harkat hasrat hawa hayat hias hikmah hilir himpit hulu huma ijin ikrar ilham imbalan impas imun indera
        infeksi inflasi insan insting intan intisari ironis isyarat jagal jahanam jalinan jambang jamur janggal janggut jangkar jangkrik jasad
        jatah jejak jelaga jelata jemari jenaka jenazah jendral jenggot jeruji jilid jinjing jodoh jompo joran judi jumawa jumbo juta kabin kadar
        kafan kafir kaidah kait kaldu kaleng kalibrasi kandang kandidat kapak kapsul karat karcis karib karma kasta kawah kawat kayuh kebas kebut
        kedai kelamin kemas kembung kemih kemoceng kencing kendi kenduri kentut kepang kepompong kerang kerdil kernet keruh khalayak khitan kiamat
        kiat kibas kiblat kiper kiprah kisi kolam kolaborasi komando komedi kompas kompetisi komplotan konflik konsep konsumen kontak kontan
        konteks kopong korupsi kosmetik krisis kritikus kuali kubis kubu kuman kumal kumis kursus kusir kusta kutil kutu kutub kwalitas kualitas
        label lacur lahan lakon laksana lambang lambai lampau lampiran lancang landak langka langsing lanskap lapak lapang laras lawak lazim lebam
        lega lekuk lelang lembar lembur lempeng lentera lereng lesung lilitan limpah lingkar lingkungan liter lobi logam logat logika logo lokal
        loket lonceng lonjong lorong losmen luapan luhur lumbung luntur mafia magang magnet mahir mahkota mahligai makalah maklum makna makro
        malapetaka mandat mangkir mangsa marmer martabat matra mayat mayoritas media meditasi megap melarat mental menara metafora metode migrasi
        mikro militer minoritas misteri mitos mobilitas moral motivasi muatan mubazir mufakat mujur mukjizat mulas muram musibah musuh mutlak mutu
        nada naas nafkah nahkoda najis nalar nanah napsu nafsu narapidana naskah naungan neraca netizen ngilu niat nisan noda norma nuansa nyali
        objek obral obor oknum olahraga omset opini organ orbit otomatis pabean padang pajangan palang pamor pancar pandu panggung pangkal pangkat
        panutan papan parade paras parasit parit pasak pasukan patokan patroli paus pawai payah pedoman pekan pelat pelita pelopor peluit peluru
        penat pendam pengap penggal penjara pentas perabot perban perdana pereda perihal periode peringatan perisai perkara perkiraan permadani
        permata perona persada perspektif pertanda perwira pesat pesona petaka peti petua piagam pialang pijar pilar pilu pinang plastis plester
        poligami pondok ponsel populasi pori poros prajurit prakarsa prasangka prestasi prinsip prioritas privasi produksi profesi profil program
        prosa proyeksi psikologi publik puing pukat pulen punggawa purnama pusaka pusara racun radang ragam rakus ramal rangka rangsang ranjang
        rantang ransum ratus raut reaksi realita redaksi referensi reformasi refleksi regu rekor relasi relawan relief remang rempah resiko risiko
        resolusi restu retorika revisi revolusi rezim ritme ritual romansa ronda rongga ronta rotasi ruas rukun rumor rupa rupiah sabda sabotase
        sajak saksama salep sampul sandera sanggup sanksi santet sarjana sasaran satelit satwa sedan segmen sekoci sekring selat selera selisih
        selokan semesta semprot senapan senar sengaja sengat sengketa sentra sentral serabut serambi serat serbuk serdadu seri serikat serpih
        sesat sesi setrum siasat siklus silau simbol simpati sindikat singkong sinopsis sinting sintesis sipil siluman sirine sirkuit sirkus sirna
        skandal skema skripsi slogan solidaritas spesial spesies spirit stabil standar statistik strategi studi subsidi sulap sultan sumber sumpah
        sumsum sungguh surai swadaya swasta syair syarat tabiat tabir tahap tahta takaran takhta takjub taksiran talas talenta tamasya tamat
        tanggal tangguh tanjung tapak target tarif taring tato taufan tebing tekad teks teladan telantar tembakau tempo tengkorak teori terapi
        terik teritorial terobosan terompet teror tesis tikungan timba timbang tingkah tiran titah tolok tombak topeng toreh tradisional tragedi
        transisi traktor tropis tugu tujuh tumis tunas tunanetra tundra tunggal tupai turnamen ubin ufuk ujaran ulah ulama ulasan umbi umpan
        undian unsur upacara urat urban utopia uzur vaksinasi vegetarian ventilasi visa visual vokal wabah wacana wadah walet wali wangsa wangsit
        warta wasiat watas wayang wejangan wesel wewenang wilayah wujud zamrud zebra ziarah zina zirah notifikasi verifikasi aktivasi registrasi
        konfirmasi validasi integrasi instalasi konfigurasi sinkronisasi otentikasi transaksi donasi apresiasi partisipasi informasi komunikasi
        publikasi reputasi variasi visi misi edukasi inspirasi kreasi inovasi pertemuan perlahan persiapan perbaikan pemakaian peralatan
        perlengkapan persediaan kecantikan kendaraan kesukaan menambah menyimpan membuka menutup menerima siang sore malam dinihari pagi terbenam
        terharu terkirim terbesar termahal
        ahmad agus andi andri andika andre anton arief ardi aditya adit alif amir anang ananda angga anwar arman asep aswin bagas bagus bambang
        bayu beni benny bima bowo budi budiman candra cahyo chandra dadang daniel danang darma david deden dedi dedy deni denny dian dicky dimas
        dodi dody donny doni edwin endang erik erwin fadil fadli fahmi fahri faisal fajar farhan fauzan fauzi febri ferdi ferry fikri firman fitra
        galih gani gilang hadi hafiz hamzah handoko hari haris hariyanto hasan hendra hendri hendro heri herman heru hilman husein ibrahim idris
        ikhsan imam imran indra irfan irwan iskandar ismail iwan jaka jamal joko johan jono joni kevin krisna kurnia kurniawan lukman lutfi mahmud
        malik marwan maulana michael miftah muhammad mohamad mukhlis mulyadi mustofa nanang nugraha nugroho panji prabowo pradana pratama prasetyo
        purnomo raden rafi rahmat raka rama randi rangga reza rian ricky ridho ridwan riko rizal rizki rizky robby rohman roni rudi rudy ruslan
        sahrul saiful salman samsul santoso satria setiawan sigit slamet soni sugeng sugianto suharto sukarno supri supriyanto surya susanto
        susilo sutrisno syahrul taufik tono toni udin umar usman vino wahyu wahyudi wawan wibowo widodo wijaya willy wisnu yanto yogi yudha yudi
        yusuf yusup zaenal zainal zaki adinda agnes aisyah alya amalia amanda amelia anggi anggraini anisa annisa arini astri astuti atika aulia
        bella cantika citra clara dahlia dara desi desy dessy devi dewi dhea dina dinda dita diah elly elsa elvira emma endah erna esti farah
        fatimah febby fitri fitria fitriani gita hana hani hanifah hesti imas indri irma jihan juwita kartika kartini khadijah kiki kirana
        kristina laila larasati lastri latifah lestari lidya lilis lina linda lisa lulu lusi mega melani meri mila mira mirna monica mutia mutiara
        nabila nadia nadya nanda naomi nengsih nina ningsih nisa nita novi novia novita nurul nuraini oktavia olivia pertiwi pipit puspa puspita
        rachel rahayu rahma rahmawati rani ratih ratna reni retno rika rina rini riska rita rizka rosa rosita safira sakinah salma salsabila santi
        sari sarah sartika selvi sekar septi sinta shinta siska siti sofia sukma sulastri suryani susan susi susanti syifa tari tasya tati tiara
        tika tina titin tuti ulfa utami vera vina vira vivi wati widya windi winda wulan wulandari yani yanti yasmin yeni yenny yuli yulia yuliana
        yulianti yuni yunita yusnita zahra zaskia zulaikha siregar nasution simanjuntak sitompul sinaga hutagalung panjaitan situmorang lubis
        harahap pohan manurung hutapea sihombing silalahi ginting sembiring tarigan hidayat hidayah saputra saputri firmansyah hermawan gunawan
        kusuma kusumawati prakoso permana ramdani suryadi sudirman wicaksono hartono hartati
        nusantara jawa sumatra sumatera kalimantan sulawesi papua maluku madura lombok flores sumbawa bali aceh riau jambi bengkulu lampung banten
        jogja jogjakarta yogyakarta malioboro kaliurang godean condongcatur depok cinere pamulang ciputat serpong bintaro cibubur cikarang
        cibitung tambun kemang tebet kuningan thamrin menteng senayan kebayoran blok cilandak rawamangun pulogadung cakung sunter ancol glodok
        abang grogol kebon palmerah cengkareng kalideres dago buahbatu antapani cicaheum cibiru jatinangor lembang setiabudi pasteur cihampelas
        gubeng rungkut wonokromo sidoarjo waru gresik lamongan tuban bojonegoro mojokerto jombang kediri blitar tulungagung trenggalek ponorogo
        madiun ngawi magetan pacitan lumajang jember banyuwangi bondowoso situbondo probolinggo pasuruan krajan karanganyar sukamaju sukajadi
        sukasari mekarsari mekarjaya cempaka kenanga flamboyan teratai seroja nusa merdeka diponegoro gajahmada hayam wuruk veteran pattimura
        cendrawasih garuda rajawali kutilang elang nuri kasuari perintis proklamasi pancasila permai asri regency residence cluster komplek
        kavling kapling amerika belanda prancis italia spanyol china cina india saudi mesir turki rusia australia malaysia singapura thailand
        vietnam filipina brunei taiwan hongkong mekkah madinah
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
        cieee woles hmmm yuhuu yeay horee asek asikk yaudah yasudah gapapa gimana ngapain kemana darimana emang maunya abisnya
        """
}
