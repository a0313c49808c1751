/// Smaller cities, regencies, and districts of the large cities: the name, then other ways to write it; `_` stands for a blank.
///
/// Goes on where `IndonesianPlaces` ends.
enum IndonesianRegions {
    static let java = """
        Bandung Barat: kbb ngamprah
        Padalarang:
        Lembang:
        Kepulauan Seribu: pulau_seribu
        Cikarang: cikrang ckr
        Cibubur:
        Cileungsi: cilengsi
        Cibinong:
        Cikampek:
        Cikupa:
        Cisauk:
        Ciputat:
        Bintaro:
        Serpong: bsd bsd_city
        Pamulang:
        Gading Serpong:
        Balaraja:
        Jatinangor:
        Soreang:
        Majalaya:
        Cimanggis:
        Sawangan:
        Tambun:
        Cibitung:
        Jatiasih:
        Pondok Gede: pondokgede
        Parung:
        Ciawi:
        Banjarsari:
        Singaparna:
        Palabuhanratu: pelabuhan_ratu pelabuhanratu
        Jatibarang:
        Slawi:
        Ajibarang:
        Bumiayu:
        Ambarawa:
        Muntilan:
        Mungkid:
        Kartasura: kartosuro
        Delanggu:
        Godean:
        Cepu:
        Lasem:
        Juwana:
        Weleri:
        Kutoarjo:
        Gombong:
        Majenang:
        Sokaraja:
        Caruban:
        Sidayu:
        Krian:
        Waru:
        Kepanjen:
        Singosari:
        Lawang:
        Kertosono:
        Babat:
        Genteng:
        Bangil:
        Pandaan:
        Kraksaan:
        Madura:
        """

    /// Names that are also common words or things: they count after "ke", "kota" and the like, or where little else is said.
    static let doubtful = """
        parung kemang genteng waru pare lawang babat buru seram landak kaur lingga siak ketapang ende buol muna malaka alor
        banggai wajo duri manna koba manggar solok bima borong soe rote biak senen koja grogol kembangan baki kasihan gamping dago blimbing
        belu sikka poso parigi madina oki oku idi batubara toba kbb bsd ikn ppu kepri muba tegalsari karawaci praya selong moro
        """
}
