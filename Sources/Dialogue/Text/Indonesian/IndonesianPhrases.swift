/// Two words that mean one: a line is the word meant, then the two with `_` between them, in their usual spelling.
enum IndonesianPhrases {
    static let all = """
        makasih: terima_kasih matur_suwun hatur_nuhun thank_you tengs_you
        dadah: sampai_jumpa sampai_ketemu see_you see_ya selamat_tinggal good_bye bye_bye
        berapa: how_much
        habis: sold_out
        permisi: kulo_nuwun
        """
}
