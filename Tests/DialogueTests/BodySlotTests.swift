import Testing

import Dialogue

@Test(
    arguments: [
        ("158 cm 56kg", ["158"]), ("tb 158", ["158"]), ("tinggi 1,6 m", ["160"]), ("158cm", ["158"]), ("158/56", ["158"]), ("tb158 bb56", ["158"]),
        ("tinggi badan saya 158", ["158"]), ("tb 165 bb 60 cocok size apa", ["165"]), ("tingginya 1.65", ["165"]), ("TB: 158 BB: 56", ["158"]),
        ("tb/bb 158/56", ["158"]), ("56/158", ["158"]),
        ("panjang 137 cm", []), ("pot 20 cm", []), ("lebar kain 150 cm", []), ("tinggi 20 cm", []), ("no 158", []), ("75.000", []), ("gamis 2", []),
        ("gamis nayla panjangnya 140 cm ya kak", []), ("rt 02/05", []),
    ] as [SlotRow]) func heightsAreFoundIn(_ row: SlotRow)
{ expect(.height, in: row) }

@Test(
    arguments: [
        ("158 cm 56kg", ["56"]), ("56kg", ["56"]), ("bb 56", ["56"]), ("berat 56", ["56"]), ("158/56", ["56"]), ("tb158 bb56", ["56"]),
        ("xl muat bb 70kg ga", ["70"]),
        ("berat badan 56,5 kg", ["56.5"]), ("buat berat 80 kg muat?", ["80"]),
        ("2 kg beras", []), ("beras 50 kg", []), ("ongkir 50 kg berapa", []), ("5 kg", []), ("berat 2", []), ("Rp56.000", []), ("bb 300", []),
    ] as [SlotRow]) func weightsAreFoundIn(_ row: SlotRow)
{ expect(.weight, in: row) }
