// usage: trie FOLDER N ; prints one JSON line.
// What is possible: no captures, no order of preference, no case folding. Own minimal token matcher: words -> ids (open-addressing hash), (node,id) -> node (open-addressing hash), star = self-loop state, small state set.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <ctime>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>
using namespace std;
static double now() { return chrono::duration<double>(chrono::steady_clock::now().time_since_epoch()).count(); }
static double rssmb() { ifstream f("/proc/self/status"); string l; while (getline(f, l)) if (!l.compare(0, 5, "VmRSS")) return atof(l.c_str() + 6) / 1024; return 0; }
static inline uint64_t mix(uint64_t x) { x ^= x >> 32; x *= 0x9E3779B97F4A7C15ull; x ^= x >> 29; return x; }

struct Words {            // word -> id >= 1 ; 0 unknown
  struct E { uint32_t h; uint32_t off; uint32_t id; uint32_t len; };
  vector<E> t; uint32_t mask = 0; uint32_t n = 0; string pool;
  static inline uint32_t hash(const char* p, size_t n) {
    uint64_t h = n * 0x9E3779B97F4A7C15ull;
    while (n >= 8) { uint64_t v; memcpy(&v, p, 8); h = mix(h ^ v); p += 8; n -= 8; }
    uint64_t v = 0; memcpy(&v, p, n); h = mix(h ^ v); return (uint32_t)(h >> 16) | 1;
  }
  void grow() { vector<E> o; o.swap(t); size_t c = o.empty() ? 64 : o.size() * 2; t.assign(c, {0, 0, 0, 0}); mask = c - 1; for (auto& e : o) if (e.h) { uint32_t i = e.h & mask; while (t[i].h) i = (i + 1) & mask; t[i] = e; } }
  uint32_t find(const char* p, size_t len) const { uint32_t h = hash(p, len), i = h & mask; while (t[i].h) { if (t[i].h == h && t[i].len == len && !memcmp(pool.data() + t[i].off, p, len)) return t[i].id; i = (i + 1) & mask; } return 0; }
  uint32_t add(string_view w) { if (t.empty() || n * 2 >= t.size()) grow(); if (uint32_t x = find(w.data(), w.size())) return x; uint32_t h = hash(w.data(), w.size()), i = h & mask; while (t[i].h) i = (i + 1) & mask; t[i] = {h, (uint32_t)pool.size(), ++n, (uint32_t)w.size()}; pool.append(w); return n; }
};
struct Edges {            // (node,word) -> node
  struct E { uint64_t k; uint32_t v; }; vector<uint64_t> k; vector<uint32_t> v; uint64_t mask = 0; size_t n = 0;
  void grow() { auto ok = k; auto ov = v; size_t c = ok.empty() ? 256 : ok.size() * 2; k.assign(c, 0); v.assign(c, 0); mask = c - 1; for (size_t i = 0; i < ok.size(); i++) if (ok[i]) put(ok[i], ov[i]); }
  void put(uint64_t key, uint32_t val) { uint64_t i = mix(key) & mask; while (k[i]) i = (i + 1) & mask; k[i] = key; v[i] = val; }
  uint32_t get(uint32_t node, uint32_t w) const { uint64_t key = (uint64_t)(node + 1) << 32 | w; uint64_t i = mix(key) & mask; while (k[i]) { if (k[i] == key) return v[i]; i = (i + 1) & mask; } return 0; }
  void add(uint32_t node, uint32_t w, uint32_t to) { if (k.empty() || n * 2 >= k.size()) grow(); put((uint64_t)(node + 1) << 32 | w, to); n++; }
};
struct Trie {
  Words words; Edges edges; vector<uint32_t> star, acc; vector<uint8_t> loop;   // star child, accepted rule+1, node loops
  uint32_t node() { star.push_back(0); acc.push_back(0); loop.push_back(0); return star.size() - 1; }
  Trie() { node(); }
  void add(const vector<vector<string>>& alts, size_t i, uint32_t nd, uint32_t rule) {
    if (i == alts.size()) { if (!acc[nd]) acc[nd] = rule + 1; return; }
    for (auto& a : alts[i]) {
      if (a.empty()) { add(alts, i + 1, nd, rule); continue; }
      uint32_t to;
      if (a == "*") { to = star[nd]; if (!to) { to = node(); loop[to] = 1; star[nd] = to; } }
      else { uint32_t w = words.add(a); if (edges.k.empty() || !(to = edges.get(nd, w))) { to = node(); edges.add(nd, w, to); } }
      add(alts, i + 1, to, rule);
    }
  }
  int match(const char* p, size_t n) const {
    uint32_t cur[64], nxt[64]; int nc = 1; cur[0] = 0; const char* e = p + n;
    while (p < e) {
      const char* q = (const char*)memchr(p, ' ', e - p); if (!q) q = e;
      uint32_t w = words.find(p, q - p); int nn = 0;
      for (int i = 0; i < nc; i++) {
        uint32_t s = cur[i], t;
        if (w && (t = edges.get(s, w))) nxt[nn++] = t;
        if ((t = star[s])) nxt[nn++] = t;
        if (loop[s]) { bool d = false; for (int j = 0; j < nn; j++) d |= nxt[j] == s; if (!d) nxt[nn++] = s; }
      }
      if (!nn) return -1;
      memcpy(cur, nxt, nn * 4); nc = nn; p = q + 1;
    }
    for (int i = 0; i < nc; i++) if (acc[cur[i]]) return acc[cur[i]] - 1;
    return -1;
  }
};
static vector<vector<string>> parse(const string& t) {
  vector<vector<string>> o; istringstream s(t); string w;
  while (s >> w) {
    if (w[0] == '(') { vector<string> a; string x; istringstream y(w.substr(1, w.size() - 2)); while (getline(y, x, '|')) a.push_back(x); o.push_back(a); }
    else if (w[0] == '[') o.push_back({w.substr(1, w.size() - 2), ""});
    else o.push_back({w});
  }
  return o;
}
int main(int argc, char** argv) {
  if (argc < 3) return 2;
  string N = argv[2], d = string(argv[1]) + "/" + N, l;
  vector<string> msgs, exp, fresh, src;
  auto lines = [&](const char* name, vector<string>& to) { ifstream f(d + "/" + name); while (getline(f, l)) to.push_back(l); };
  lines("messages.txt", msgs); lines("expected.txt", exp); lines("fresh.txt", fresh);
  { ifstream f(d + "/rules.rive"); while (getline(f, l)) if (l[0] == '+') src.push_back(l.substr(2)); }
  double r0 = rssmb(), t0 = now();
  Trie trie; for (size_t i = 0; i < src.size(); i++) trie.add(parse(src[i]), 0, 0, i);
  double lw = now() - t0, r1 = rssmb();
  int ok = 0; long sink = 0;
  for (size_t i = 0; i < msgs.size(); i++) { int r = trie.match(msgs[i].data(), msgs[i].size()); char b[16]; snprintf(b, 16, "r%06d", r); ok += exp[i] == (r < 0 ? "-" : b); }
  // as ours: the first half of the fresh messages in ten chunks, the second half one by one
  size_t half = fresh.size() / 2, chunk = max<size_t>(1, half / 10); vector<double> rates, lat;
  for (size_t from = 0; from + chunk <= half; from += chunk) { double u = clock(); for (size_t i = from; i < from + chunk; i++) sink += trie.match(fresh[i].data(), fresh[i].size()); rates.push_back(chunk / max(1e-6, (clock() - u) / CLOCKS_PER_SEC)); }
  for (size_t i = half; i < fresh.size(); i++) { auto a = chrono::steady_clock::now(); sink += trie.match(fresh[i].data(), fresh[i].size()); lat.push_back(chrono::duration<double, micro>(chrono::steady_clock::now() - a).count()); }
  sort(rates.begin(), rates.end()); sort(lat.begin(), lat.end());
  printf("{\"engine\":\"trie\",\"N\":%s,\"load_wall_s\":%.4f,\"rss_delta_mb\":%.1f,\"msgs_per_s\":%.0f,\"p50_us\":%.3f,\"p99_us\":%.3f,\"correct\":%d,\"checked\":%zu,\"sink\":%ld}\n", N.c_str(), lw, r1 - r0, rates[rates.size() / 2], lat[lat.size() / 2], lat[lat.size() * 99 / 100], ok, msgs.size(), sink & 1);
}
