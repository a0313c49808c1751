-- Bagian ini menyusul.
words "x_kirim" [[ kirim ]]
