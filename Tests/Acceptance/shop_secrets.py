"""The secrets that the bot is started with. They open nothing."""

WA_APP_SECRET = "rahasia-aplikasi-lama-0001"
WA_NEXT_APP_SECRET = "rahasia-aplikasi-baru-0002"
WA_VERIFY_TOKEN = "kata-sandi-jabat-tangan-0003"
TG_SECRET = "Rahasia_Telegram_Lama_0004"
TG_NEXT_SECRET = "Rahasia_Telegram_Baru_0005"
FN_SECRET = "rahasia-jalan-fonnte-0006"
FN_NEXT_SECRET = "rahasia-jalan-fonnte-0007"
WB_SECRET = "rahasia-jalan-wablas-0008"
WB_NEXT_SECRET = "rahasia-jalan-wablas-0009"
ADMIN_TOKEN = "rahasia-pengelola-0010"

ALL = [held for name, held in list(globals().items()) if name.isupper()]


def environment(fake):
    return {
        "LARIS_WA_APP_SECRET": f"{WA_APP_SECRET},{WA_NEXT_APP_SECRET}", "LARIS_WA_TOKEN": fake.wa.token,
        "LARIS_WA_VERIFY_TOKEN": WA_VERIFY_TOKEN,
        "LARIS_TG_TOKEN": fake.tg.token, "LARIS_TG_SECRET": f"{TG_SECRET},{TG_NEXT_SECRET}",
        "LARIS_FN_TOKEN": fake.fn.token, "LARIS_FN_SECRET": f"{FN_SECRET},{FN_NEXT_SECRET}",
        "LARIS_WB_TOKEN": fake.wb.token, "LARIS_WB_SECRET": f"{WB_SECRET},{WB_NEXT_SECRET}",
        "LARIS_ADMIN_TOKEN": ADMIN_TOKEN,
    }
