#!/usr/bin/env python3
"""What understanding a message costs in a small shop and in a large one. usage: understanding.py [BOT]

The large shop has 10,000 patterns and 10,000 products besides the base intent library, whose examples (more than 1,000) both have.
Ten-word messages, every one seen once: those that patterns decide, those that only the classifier can, and long ones. CPU time of
the engine from text to meaning, as `bot test --intents --json` reports it.
"""
import json
import os
import random
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BOT = sys.argv[1] if len(sys.argv) > 1 else f"{ROOT}/.build/release/bot"
WORDS = """bahan motif garansi ukuran warna model cabang jam hari promo stok harga ongkir alamat foto video paket kado bonus resi
    kurir toko rumah kantor sekolah pesta lebaran anak ibu bapak adik merah biru hijau hitam putih besar kecil panjang pendek tebal tipis""".split()
# Said in many ways in front of a question, and of no weight for it.
SMALL = "kak mau tanya dong yang kemarin itu ya nih soalnya buat acara besok di kantor aku".split()
PLAIN = ["harga {0} {1} berapa", "{0} {1} masih ada", "ongkir ke surabaya berapa", "bisa cod", "saya mau pesan {0} {1} 2", "barang saya rusak"]
HINTS = ["gajian masih jauh nih {0} segitu berat rasanya dompet nangis", "temen sekantor pada nanyain {0} punyaku beli di mana pengen juga",
         "dari kemarin ditunggu tunggu {0} belum nongol juga di depan rumah", "takutnya {0} pas nyampe beda sama yang di gambar gitu",
         "yang kayak punya artis itu lho {0} yang lagi viral kemarin"]


def syllables(rng):
    onset, vowel, coda = "b c d g h j k l m n p r s t w y kr br ng ny".split(), "aiueo", ["", "", "", "n", "r", "s", "k", "ng", "t"]
    return "".join(rng.choice(onset) + rng.choice(vowel) + rng.choice(coda) for _ in range(rng.randint(2, 4)))


def shop(folder, patterns, products, goods, rng):
    os.makedirs(f"{folder}/rules")
    lines = []
    for n in range(patterns):
        words = [rng.choice(goods if rng.random() < 0.5 else WORDS) for _ in range(3)]
        lines.append(f"<< {' '.join(words)} >>" if n % 3 == 0 else (" * " if n % 3 == 1 else " ").join(words))
    with open(f"{folder}/shop.lua", "w") as file:
        file.write('shop { name = "Toko" }\nrequire "intents"\n')
    for start in range(0, len(lines), 1000):
        part = lines[start:start + 1000]
        with open(f"{folder}/rules/extra{start // 1000:02}.lua", "w") as file:
            for n in range(30):
                file.write(f'intent "extra_{start}_{n}" [[\n' + "\n".join(part[n::30]) + "\n]]\n")
    with open(f"{folder}/catalog.csv", "w") as file:
        file.write("sku,name,price,stock\n")
        for n in range(products):
            file.write(f"P{n:05},{' '.join(rng.choice(goods) for _ in range(3))},{rng.randint(10, 900)}000,5\n")


def message(template, goods, rng, words):
    text = template.format(rng.choice(goods), rng.choice(goods)).split()
    return " ".join(rng.choices(SMALL, k=max(0, words - len(text))) + text)


def cost(folder, messages):
    path = f"{folder}/messages.tsv"
    with open(path, "w") as file:
        file.write("text\tintent\tentities\tregister\n")
        file.writelines(f"{text}\tgreeting\t{{}}\tcasual\n" for text in messages)
    run = subprocess.run([BOT, "test", "--intents", path, folder, "--json"], cwd=ROOT, capture_output=True, text=True)
    if not run.stdout:
        sys.exit(run.stderr)
    return json.loads(run.stdout)["microsecondsPerMessage"]


def main():
    rng = random.Random(11)
    goods = list({syllables(rng) for _ in range(6000)})
    kinds = [("patterns decide, 10 words", PLAIN, 10), ("patterns decide, 20 words", PLAIN, 20), ("patterns decide, 40 words", PLAIN, 40),
             ("the classifier is asked, 10 words", HINTS, 10), ("the classifier is asked, 40 words", HINTS, 40),
             ("hostile: four questions, 120 times", ["harga berapa ongkir berapa bisa cod alamat mana " * 120], 0),
             ("hostile: words that begin many patterns, 80 times", ["mau bisa kirim bayar transfer barang ada berapa mana kapan sudah belum " * 80], 0)]
    with tempfile.TemporaryDirectory() as scratch:
        shops = [(f"{scratch}/small", 0, 20), (f"{scratch}/large", 10_000, 10_000)]
        for folder, patterns, products in shops:
            shop(folder, patterns, products, goods, random.Random(12))
        print("| message | library alone, µs | with 10,000 patterns and products, µs |\n|---|---|---|")
        for name, templates, words in kinds:
            messages = [message(rng.choice(templates), goods, rng, words) for _ in range(3000 if words else 20)]
            print(f"| {name} | " + " | ".join(f"{cost(folder, messages):.1f}" for folder, _, _ in shops) + " |", flush=True)


main()
