-- Bagian ini menyusul.
words "x_keluhan" [[ keluhan ]]
