-- Bagian ini menyusul.
words "x_bayar" [[ bayar ]]
