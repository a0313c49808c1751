-- Bagian ini menyusul.
words "x_langganan" [[ langganan ]]
