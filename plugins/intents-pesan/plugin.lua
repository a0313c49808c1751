-- Bagian ini menyusul.
words "x_pesan" [[ pesan ]]
