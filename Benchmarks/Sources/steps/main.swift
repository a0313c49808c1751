// The single steps of matching, on one small shop; warm, so for comparing before and after a change only.

import Benchmark
import Dialogue

let lines = [
    "berapa [sih] harga {product}", "(ada|masih|ready stock) {product} [warna @warna]", "{product} (ada|ready) $",
    "ongkir ke {city} [berapa]", "<< cod bisa >> !jangan", "^ nama saya {x:any} $", "mau (pesan|beli|order) * {product}",
]
let message = "kak mau pesan dua gamis dong warna sage ready stock"

func build() -> (index: PatternIndex, vocabulary: Vocabulary) {
    var vocabulary = Vocabulary()
    var builder = PatternIndex.Builder()
    for line in lines {
        if let pattern = try? Pattern(parsing: line, canonical: { $0 }) {
            _ = builder.add(pattern, vocabulary: &vocabulary)
        }
    }
    var sets = WordSets()
    sets.add([vocabulary.intern("sage")], to: vocabulary.intern("@warna"))
    return (builder.build(sets: sets), vocabulary)
}

let (index, vocabulary) = build()
let matcher = Matcher(index)
var words: [Word] = []
var forms: [Symbol] = []
for word in message.split(separator: " ") {
    words.append(Word(start: 0, end: 0, firstForm: Int32(forms.count), formCount: 1))
    forms.append(vocabulary.symbol(String(word)) ?? .unknown)
}
let reading = Reading(bytes: Array(message.utf8), words: words, forms: forms)
let slots = [SlotSpan(label: vocabulary.symbol("{product}") ?? .unknown, from: 4, to: 5, value: 0)]

benchmark("parse and build 7 patterns") { _ = build() }
benchmark("best of a message of 10 words") { _ = matcher.best(in: reading, words: 0..<10, slots: slots) }
benchmark("all of a message of 10 words") { _ = matcher.all(in: reading, words: 0..<10, slots: slots) }

Benchmark.main()
