-- Bagian ini menyusul.
words "x_lain" [[ lain ]]
