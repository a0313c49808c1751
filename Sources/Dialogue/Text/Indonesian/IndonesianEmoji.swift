/// Emoji as words: a line is the word meant, then the emoji, without variation selectors, joiners and skin tones.
enum IndonesianEmoji {
    /// What somebody says with nothing but an emoji. Beside other words they only colour what is said; see `IndonesianGuards`.
    static let reactions = """
        ok: 👍 👌 🆗 ✅ ✔ ☑
        tidak: 👎 ❌ 🙅 🙅♀ 🙅♂ 🚫
        makasih: 🙏
        suka: 😍 🥰 ❤ 💕 💖 😘 💗 💓 💞 💘 💝 💜 💙 💛 🧡 🤎 🤍 😻 ♥
        keren: 🔥 🤩 👏 💯 ✨ ⭐ 🌟
        wkwk: 😂 🤣 😆 😹 😅
        hehe: 😊 😁 😄 😀 🙂 ☺ 😃 😉 😇 🤗 😋 😎
        sedih: 😭 😢 😞 😔 🥺 😿 ☹ 🙁 😓
        marah: 😡 😠 🤬 😤
        halo: 👋
        """

    /// What stands for a thing in a sentence: "📦 sampai mana".
    static let things = """
        paket: 📦
        uang: 💰 💵 💸 💴
        kurir: 🚚 🛵 🚛 🏍
        rumah: 🏠 🏡
        lokasi: 📍 📌
        telepon: 📞 ☎ 📲
        kartu: 💳
        keranjang: 🛒
        foto: 📸 📷
        hadiah: 🎁
        jam: ⏰ 🕐 ⌚
        """
}
