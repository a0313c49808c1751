"""What the pages show is what the program does: their files are written to a new shop and played."""

import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from bridge import BOT, ROOT


def blocks(page):
    """The fenced pieces of a page, in order."""
    return re.findall(r"^```\w*\n(.*?)^```", (ROOT / page).read_text(encoding="utf-8"), re.M | re.S)


class Docs(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="laris-docs-"))
        self.addCleanup(shutil.rmtree, self.folder)
        os.symlink(ROOT / "plugins", self.folder / "plugins")
        (self.folder / "rules").mkdir()

    def bot(self, *arguments):
        return subprocess.run([BOT, *arguments], cwd=self.folder, capture_output=True, text=True, timeout=120)

    def test_the_rules_guides_example_holds_in_a_new_shop(self):
        for page in ("docs/rules.md", "docs/aturan.md"):
            with self.subTest(page):
                shutil.rmtree(self.folder / "rules/toko-roti", ignore_errors=True)
                self.assertEqual(self.bot("new", "rules/toko-roti").returncode, 0)
                files = [(match[1], block) for block in blocks(page) if (match := re.match(r"(?:#|--) (rules/\S+)\n", block))]
                self.assertEqual([name for name, _ in files], ["rules/toko-roti/tulisan.chat", "rules/toko-roti/tulisan.lua"])
                (conversation, talk), (rules, text) = files
                (self.folder / conversation).write_text(talk, encoding="utf-8")
                self.assertEqual(self.bot("test", conversation).returncode, 1, "no rule knows of it yet")
                (self.folder / rules).write_text(text, encoding="utf-8")
                played = self.bot("test", "rules/toko-roti")
                self.assertEqual(played.returncode, 0, played.stdout + played.stderr)
                checked = self.bot("check", "rules/toko-roti")
                self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)

    def test_the_readmes_conversation_fails_first_and_then_holds(self):
        shutil.copytree(ROOT / "rules/hijab-aisyah", self.folder / "rules/hijab-aisyah")
        shown = blocks("README.md")
        talk = next(block for block in shown if block.startswith("# Bordir nama"))
        rules = next(block for block in shown if block.startswith('intent("ask_embroidery"'))
        failed, held = [block.split("\n", 1)[1] for block in shown if block.startswith("$ bot test rules/hijab-aisyah/bordir.chat")]
        (self.folder / "rules/hijab-aisyah/bordir.chat").write_text(talk, encoding="utf-8")
        self.assertEqual(untimed(self.bot("test", "rules/hijab-aisyah/bordir.chat").stdout), untimed(failed))
        (self.folder / "rules/hijab-aisyah/bordir.lua").write_text(rules, encoding="utf-8")
        self.assertEqual(untimed(self.bot("test", "rules/hijab-aisyah/bordir.chat").stdout), untimed(held))


    def test_whatever_rules_may_call_is_declared(self):
        declared = {name.lower() for name in re.findall(r"^function (\w+:\w+)\(", (ROOT / "docs/laris.d.lua").read_text(encoding="utf-8"), re.M)}
        callable = set()
        for file in (ROOT / "Sources/LuaRules/API").glob("*.swift"):
            callable |= {f"{table}:{name}" for table, name in re.findall(r'\.method\(table: "(\w+)", name: "(\w+)"\)', file.read_text(encoding="utf-8"))}
        self.assertGreater(len(callable), 40)
        self.assertEqual(sorted(callable - declared), [])
        # A product's methods are made with it.
        self.assertEqual(sorted(name for name in declared - callable if not name.startswith("product:")), [])


def untimed(text):
    return re.sub(r"in [\d.]+ s\.", "in … s.", text).strip()


if __name__ == "__main__":
    unittest.main()
