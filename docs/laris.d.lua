---@meta
-- What rules may call, for editors that speak the Lua language server (see .luarc.json).

-- While a file loads -------------------------------------------------------------------------------

---In a plugin, its settings and what they are where a shop gives none: `shop { days = "2-3 hari" }`.
---@class ShopFields
---@field name string
---@field persona? string
---@field owner? string    phone number with the country first: "+6281234567890"
---@field zone? "WIB"|"WITA"|"WIT"
---@field hours? string|string[]    "Senin-Sabtu 08.00-20.00"
---@field address? string
---@field outreach? { hours?: string|string[], promos_per_month?: integer }    when the bot may write unasked; Monday to
---                     Saturday from 8 to 20 and two promotions a month to one person if not given
---@field consent? string|false    what customers agree to hear: "koleksi baru (maks. 2x sebulan)". Without it `bot campaign send` sends
---                     nothing; see docs/campaigns.md
---@field session_pause? integer    minutes without a message that end a session; 360 if not given
---@field order_prefix? string     what order numbers begin with: "HA-"
---@field shipping? ShippingTerms
---@field payments? PaymentTerms[]    in the order in which they are offered
---@field promos? PromoTerms[]
---@field attributes? string[]      what customers choose beside size and colour: each an entity of the shop's own and a
---                     column of the catalog that lists what there is, "level 0|level 1"
---@field [string] any    fields of the shop's own, read as shop.NAME and {NAME}

---What sending costs, in rupiah, by city and courier. A city may give one number: that of `courier`.
---@class ShippingTerms
---@field per_kg? table<string, integer|table<string, integer>>    begun kilograms count, at least one
---@field flat? table<string, integer|table<string, integer>>      for all of it
---@field courier? string    who brings it where a city gives one number; "Kurir toko" if not given
---@field pickup? string     what fetching it oneself is called: free, for any city, offered last

---@class PaymentTerms
---@field name string          by which rules and orders call it: "cod"
---@field label? string        as customers read it: "COD"
---@field account? string      "BCA 1234567890 a.n. Siti Aisyah"
---@field qris? string         the text of the shop's own static QRIS, "000201010211…": scan the printed code with an app that shows its
---                     text. With it sums and orders have a picture of the code with their total filled in. It does not tell that
---                     money came: an order is paid when a person has looked at the account and says so. Scan one with your own
---                     app before customers do, and ask your acquirer whether they agree to codes that are filled in
---@field fee? integer         what it costs the customer
---@field prepaid? boolean     the money comes first, and orders wait for it; true if not given
---@field couriers? string[]   the only couriers that it goes with
---@field min_total? integer   before the fee
---@field max_total? integer
---@field no? string           the reply that says why it cannot be had; needed where something limits it

---What is taken off, or comes along, for buying more. Percentages are rounded down to whole rupiah.
---@class PromoTerms : PromoTier
---@field name string            why, as customers read it: "Diskon 5% min. 3 gamis"
---@field of? string|string[]    the SKUs that it counts and takes from; all if not given
---@field same? boolean          each product is counted by itself
---@field tiers? PromoTier[]     instead of one: of those that are reached, the one that asks for the most counts

---@class PromoTier
---@field min_qty? integer
---@field min_total? integer
---@field percent? integer       off what it counts
---@field rupiah? integer        off what it counts
---@field gift? string           a SKU that comes along
---@field gift_per? integer      one for every so many; one in all if not given

---What the shop says: a variant a line, "|" starts a new bubble, {name} is filled in. What is a promotion is marked so: said
---unasked, it goes only to those who agreed to that, seldom, and at decent hours (shop.outreach). `promo = "maroon"` is about one
---topic: it goes to those as well who agreed to "promo:maroon" alone.
---@param name string
---@param options? { promo?: boolean|string }
---@return fun(variants: string)
function reply(name, options) end

---Patterns of an intent, one a line. Small talk has a negative priority: it is answered only alone. What is
---global outranks whatever waits. `yes = true` (or false) makes it a yes (or no) where one is waited for. What is
---exact matches words as they are written only: none is repaired, and it is never guessed; nor is what is global.
---`says = "tanya harga"` is what a customer is asked to choose by, where a message may mean one of several.
---@param name string
---@param options? { priority?: integer, global?: boolean, yes?: boolean, exact?: boolean, says?: string }
---@return fun(patterns: string)
function intent(name, options) end

---Whole messages of an intent, one a line, for what no pattern matches: they match as they are, and the classifier
---learns from them what others may mean. Eight and more an intent, in the words of customers, are worth the while.
---@param name string
---@return fun(messages: string)
function examples(name) end

---A word set, used in patterns as @name: a word or a group of words a line, or parted by commas.
---@param name string
---@return fun(members: string)
function words(name) end

---A slot type of the shop's own, used in patterns as {name}: "value: synonym, synonym", one a line.
---@param name string
---@return fun(values: string)
function entity(name) end

---Fields that are asked together, in order: "name  Label" or "name:type  Label" a line; "name?" may be left out.
---@param name string
---@return fun(fields: string)
function form(name) end

---Leaves out an intent, and its rule, that a plugin brought.
---@param intent string
function drop(intent) end

---Takes a plugin: its intents, replies and rules. Gives back what its file returns.
---@param plugin string
---@return any
function require(plugin) end

---The rules of this file: on.NAME answers the intent NAME, or is named by chat:go.
---on.session runs at the first message of a session, on.fallback when nothing was understood, on.what_if for
---"kalau …", on.change_cart and on.change_order for a correction that no question holds. on.campaign_NAME is run for each contact by
---`bot campaign send NAME` (docs/campaigns.md).
---@type table<string, fun(chat: Chat)>
on = {}

-- While a rule runs --------------------------------------------------------------------------------

-- A rule is run from its first line each time an event concerns it. A question whose answer is known gives
-- it back; the first one that has none is put, and the run stops there. Nothing is written before the rule
-- has ended. A question under a condition on what other rules write (cart, customer, orders) loses its answer
-- when they do: `bot check` finds it.

---@class Chat
---@field now integer        seconds since 1970, UTC
---@field text string        what the customer wrote when this rule began
---@field channel string     where it came in: "console", "whatsapp"
---@field attachments Attachment[]    what came with the message
---@field referral string|nil    what led the customer here: an advertisement, the word in a link
---@field away integer|nil   seconds since they last wrote, where this turn begins a session that is not their first
---@field opening boolean    this turn begins a session
---@field misses integer     messages in a row that were not understood, this one included
---@field waiting { rule: string, question: string }|nil    what is waited for
---@field handed_over string|nil    why a person was asked for
local Chat = {}

---Something that a customer sends beside words, or instead of them. A rule on.got_KIND, as on.got_picture, is run for it, with
---chat:known "attachment"; where there is no such rule, on.got_attachment is, for what has no words and for files with any:
---chat:known "alone" says whether nothing else in the message is answered.
---@class Attachment
---@field kind "picture"|"video"|"voice"|"audio"|"document"|"sticker"|"location"|"contact"|"order"|"reaction"|"unknown"
---@field ref? string         the channel's id of the file, or its address; of a contact its number; of a reaction the message
---@field mime? string
---@field name? string        of a file, a place, a person
---@field text? string        a place's address; an order's lines; a reaction's emoji
---@field latitude? number
---@field longitude? number

---Says a reply; the same reply in the same words only once a turn. A list `choices` is offered with it. It may show one thing:
---`picture = "nayla.jpg"`, a file of the shop's `media` folder or an https address; `document = "katalog.pdf"` or
---`{ file = "katalog.pdf", name = "Katalog" }`; `location = { latitude = -6.2, longitude = 106.8, name = "Toko", address = "…" }`.
---@param reply string
---@param arguments? table
function Chat:say(reply, arguments) end

---@class AskOptions
---@field type? string        a slot type, an entity of the shop, "text", "name" or "address"; the name if not given
---@field min? integer        the least that will do, for numbers
---@field max? integer        the most that will do
---@field of? integer         the id of the cart line that the answer belongs to
---@field from? any           a value that needs only the check, such as what the customer told last time
---@field keep? boolean       a lasting fact of the customer: known next time
---@field remind? string      "3 jam": unanswered so long, it is put again, once, behind REPLY.remind or "remind"
---@field args? table         what the reply is filled in with

---The answer of that name, checked today; if there is none, the question is put and the run stops. A name is
---asked once in a run, or once for each line of the cart.
---
---An answer that will not do is told with `wrong_TYPE.REASON` or `wrong_TYPE`, one that did before with
---`no_longer_TYPE`, if there are such replies; they may use {value}, {options} and what the reason brings
---({digits}, {missing}). The same question in the same words is put with `REPLY.again`, if there is one.
---@param name string
---@param reply string       the question; of a product, it may use {options}
---@param options? AskOptions
---@return any
function Chat:ask(name, reply, options) end

---@class ChatOption
---@field value any
---@field label? string       as the customer reads it; the value if not given
---@field no? string          it cannot be had now: the reply that says why not. It is not offered

---The value that was chosen. The reply may list {options} itself; if not, they are offered with it.
---@param name string
---@param options (ChatOption|string|number|Product)[]
---@param reply? string       "which_NAME" if not given
---@param more? AskOptions
---@return any
---@overload fun(self: Chat, name: string, options: (ChatOption|string|number|Product)[], more: AskOptions): any
function Chat:choose(name, options, reply, more) end

---The fields of a form by their names, pasted whole or told one by one. The reply of the form's name asks for
---all at once and `FORM.FIELD` for one, with {label}, {labels} and {missing}; a field without a reply is asked
---for with the reply "field". Fields that may be left out are there if they were told: chat:known "courier".
---@param form string
---@param from? table<string, any>    values that need only the check
---@return table<string, any>
function Chat:form(form, from) end

---Whether the customer agrees to these words. A yes counts only for the words it was said to: if they would
---differ now, `changed` is said, if there is such a reply, and the question put again. So no clock in them.
---@param reply string
---@param arguments? table
---@return boolean
function Chat:confirm(reply, arguments) end

---Whether the shop has a rule of that name: a plugin may go on with one of another plugin's, if it is there.
---@param rule string
---@return boolean
function Chat:can(rule) end

---Whether part of this turn's message was understood as that intent, whatever rule runs.
---@param intent string
---@return boolean
function Chat:means(intent) end

---What this rule was told under a name, by the customer's words or the rule that went over to it, or has asked; or nil. Never what
---is only known from before.
---@param name string
---@return any
function Chat:told(name) end

---What was told or answered under a name, here, by a rule that waits, or as a fact; or nil. Never asks. Where
---the message names no product, "product", "colour" and "size" are those last spoken of. "products" is a list
---when the words fit several.
---@param name string
---@return any
function Chat:known(name) end

---What a question of another rule that waits took under a name; or nil. What was only told, and may not fit, it is not.
---@param name string
---@return any
function Chat:answered(name) end

---That reply is put instead of the waiting question of that name; yes then stands for the value.
---@param name string
---@param value any
---@param reply string
---@param arguments? table
function Chat:suggest(name, value, reply, arguments) end

---Ends this rule; what it wrote takes effect, and that one goes on, with these values. One that waits already
---goes on where it was.
---@param rule string
---@param values? table<string, any>
function Chat:go(rule, values) end

---Stops this run; that rule goes first, and this one is run again when it ends. Nothing of this run is written.
---@param rule string
---@param values? table<string, any>
function Chat:first(rule, values) end

---Starts that rule if the turn would end without a question; it is dropped if the customer speaks of
---something else.
---@param rule string
---@param values? table<string, any>
function Chat:ask_back(rule, values) end

---What this rule asks is dropped when the customer speaks of something else: for what is offered, not needed.
function Chat:softly() end

---How often a question was put to this customer, repeats not counted.
---@param reply string    the reply that asks
---@return integer
function Chat:asked(reply) end

---Drops what the waiting rules were told under a name, so that it is asked anew; false if nothing was.
---@param name string
---@return boolean
function Chat:forget(name) end

---Tells the owner, in the words of a reply.
---@param reply string
---@param arguments? table
function Chat:tell_owner(reply, arguments) end

---Runs a rule later, without a message; once, however often this rule is run again. It never asks or speaks over a
---question that the customer is about to answer: it waits an hour then. With the same values it takes the place of an
---earlier one.
---@param when string|integer    a span, "30 menit", "3 jam", "2 hari"; a time, "2026-11-28 11:00" or chat.now + 3600
---@param rule string
---@param values? table<string, any>
function Chat:later(when, rule, values) end

---What was put off under a rule's name does not run; false if there was nothing.
---@param rule string
---@return boolean
function Chat:cancel(rule) end

---Why what is said unasked concerns this customer: "suka GMS02". It is kept with the turn; a campaign that does not tell is not sent.
---@param reason string
function Chat:because(reason) end

---Calls a person. The bot goes on answering, until one takes over. The owner is alerted after three minutes without
---one, and after five, when the customer is told with the reply "late", once.
---@param reason string       for the owner to read
function Chat:hand_over(reason) end

---Puts aside everything that waits; false if nothing does.
---@return boolean
function Chat:shelve() end

---Brings back what was put aside; its question is put again. False if there is nothing.
---@return boolean
function Chat:resume() end

---Forgets everything that waits or was put aside, and what was spoken of.
function Chat:restart() end

---@class Product
---@field sku string
---@field name string
---@field price integer       rupiah
---@field stock integer|nil   how many there are in all; nil when nobody counts
---@field weight integer|nil  grams; nil when the catalog does not say
---@field colours string[]    that can be bought today
---@field sizes string[]      that can be bought today
---@field [string] string|nil    columns of the shop's own
local Product = {}

---How many are left of what size and colour narrow it to; nil when nobody counts, 0 when there is no such thing.
---@param variant { size?: string, colour?: string }
---@return integer|nil
function Product:left(variant) end

---Whether it can be bought today.
---@param variant { size?: string, colour?: string }
---@return boolean
function Product:ready(variant) end

---The other variants that can be bought today: colours in that size, else sizes in that colour.
---@param variant { size?: string, colour?: string }
---@return string[]
function Product:others(variant) end

---All that a column lists: "level 0|level 1"; of "colours" and "sizes" also what is sold out. Where shop.attributes names the column it is an attribute, as size
---and colour are: it tells lines of the cart apart, and a line lacks it until it has one of these.
---@param column string
---@return string[]
function Product:options(column) end

---@class Catalog
catalog = {}

---Products that can be bought today and answer the query, in the order of the catalog.
---@param query { colour?: string, size?: string, text?: string, at_most?: integer, [string]: string }
---@return Product[]
function catalog:find(query) end

---Others that somebody who looks at this one may like: the same kind first.
---@param product Product
---@return Product[]
function catalog:like(product) end

---@class Customer
---@field name string|nil     may be written
---@field phone string|nil    in E.164; may be written
---@field kak string          how they are addressed; may be written
---@field new boolean         this is their first session
---@field class "prospek"|"pelanggan"    a customer from the first confirmed order on
---@field stage Stage         where they stand; a step that is not forwards (or to ulang, hilang) fails the rule
---@field source string|nil   the channel they first wrote on
---@field note string|nil     the owner's remark
---@field facts table<string, any>    what they told of themselves; a copy
customer = {}

---@alias Stage "baru"|"tanya"|"butuh"|"rekomendasi"|"nego"|"data"|"bayar"|"kirim"|"selesai"|"ulang"|"hilang"

---At least that far: who is further stays there. Asking, giving details, paying, shipping and being done are noted by
---the engine itself.
---@param stage Stage
function customer:reach(stage) end

---They will not buy now, and why.
---@param reason string    "harga", "stok", "toko lain"
function customer:lost(reason) end

---A lasting fact, kept with the message that told it.
---@param name string
---@param value any
function customer:learn(name, value) end

---Whether their last word on it, or on what it is part of, is a yes; nil if they never said anything about it. "promo:maroon" is part
---of "promo".
---@param scope string    "promo", "promo:maroon"
---@return boolean|nil
function customer:consents(scope) end

---Forgets this person: a minute after, so that the last words are sent, everything that is kept of them is erased, as by
---`bot data delete`. Only a salted hash stays, by which they are sent no promotion should they ever come back.
function customer:erase() end

---Notes a yes in the ledger, with the words that asked.
---@param scope string
---@param reply string    the reply that asked
---@param arguments? table
function customer:agree(scope, reply, arguments) end

---Notes a no. Who writes "stop" is noted by the engine, for everything.
---@param scope string
---@param reply? string
---@param arguments? table
function customer:refuse(scope, reply, arguments) end

---@class Shop : ShopFields
---@field daypart string              pagi, siang, sore, malam
---@field closes string|nil           "20.00"; nil on a day when the shop is closed
---@field opens_next string|nil       "besok jam 08.00"
---@overload fun(fields: ShopFields)
shop = {}

---@param at? integer    seconds since 1970, UTC; now if not given
---@return boolean
function shop:open(at) end

---The calendar and the clock on the shop's wall.
---@param at? integer    seconds since 1970, UTC; now if not given
---@return { day: string, time: string, weekday: integer }    day "2026-11-28", time "11:00", weekday 1 Monday … 7 Sunday
function shop:clock(at) end

---When the shop's clock shows that time on that day; nil where there is no such day or time.
---@param day string     "2026-11-28"
---@param time? string   "11:00" or "11.00"; midnight if not given
---@return integer|nil   seconds since 1970, UTC
function shop:at(day, time) end

---The day that a told date means, today or later: "2026-11-28". Nil for what is past, and where there is no such day.
---@param date table|string|nil    as chat:told "date" gives it, or a day
---@return string|nil
function shop:day(date) end

---Who brings what is in the cart to a city, cheapest first, ready for a choice; empty when nobody does. The city
---may be part of a longer text: "Ngaglik, Sleman".
---@param city string
---@return { value: string, label: string, price: integer }[]    value "JNE", label "JNE Rp10.000"
function shop:couriers(city) end

---Every way to pay, ready for a choice. `no` is there only if it cannot be had: the reply that says why.
---@param via? string       the courier; nil while none is chosen
---@param total? integer    with shipping, before the fee; cart.subtotal if not given
---@return { value: string, label: string, fee: integer, account: string|nil, no: string|nil }[]    value "cod", label "COD (+Rp5.000)"
function shop:payments(via, total) end

---The name of the picture of the shop's QRIS with that amount filled in, "qris-238000.png", for chat:say. Nil where no payment
---has a qris, and beyond Rp10,000,000, which is the most that can be paid at once.
---@param amount integer    whole rupiah, from 1
---@return string|nil
function shop:qris(amount) end

---When the shop closes on its next open day after today: "besok jam 20.00", and the time; nothing without hours.
---@return string|nil, integer|nil
function shop:closes_next() end

---A line of the cart: attributes stand by their names (colour, size, the shop's own).
---@class CartLine
---@field id integer         for life; no other line ever gets it
---@field product Product
---@field colour string|nil
---@field size string|nil
---@field qty integer
---@field price integer      for one
---@field total integer
---@field text string        "1x Gamis Nayla sage size M"
---@field lacks "size"|"colour"|"quantity"|"product"|string|nil    in cart.lacking only; or an attribute of the shop's own
---@field left integer|nil   with lacks = "quantity": how many it may have at most
---@field [string] any

---A thing to buy; other names than these are attributes of the shop's own. A line of the cart fits as well.
---@class CartItem
---@field product Product|string    a product or its SKU
---@field colour? string
---@field size? string
---@field qty? integer       one if not given
---@field [string] any

---Which lines are meant: those that fit all that is named; {} is every line.
---@class CartSelector
---@field product? Product|string|(Product|string)[]
---@field colour? string
---@field size? string
---@field [string] any

---What a message changes:
---  { op = "add",    line = { product = p, colour = "sage", qty = 2 } }
---  { op = "remove", of = { product = p } }
---  { op = "set",    of = { colour = "nude" }, to = { colour = "sage", qty = 2 } }    false clears, qty 0 removes
---  { op = "split",  of = { product = p }, parts = { { colour = "nude", qty = 1 }, { colour = "sage", qty = 1 } } }
---@class CartChange
---@field op "add"|"remove"|"set"|"split"
---@field line? CartItem
---@field of? CartSelector
---@field to? table
---@field parts? table[]

---What a cart comes to; what is not known yet is nil, and the total is what is known.
---@class Sum
---@field lines CartLine[]
---@field text string           "1x Gamis Nayla sage size M, 1x Khimar Instan Alya sage"
---@field bill string           a line for each thing with its price, then what is taken off and comes along
---@field count integer
---@field subtotal integer      the lines less the discount
---@field discount integer
---@field reason string|nil     of the discount
---@field gifts string[]        "1x Pupuk"
---@field weight integer        grams
---@field kg integer            as couriers count
---@field shipping integer|nil
---@field fee integer|nil
---@field total integer         subtotal, shipping and fee
---@field to table              the address that was given
---@field via string|nil
---@field pay string|nil
---@field pay_label string|nil  "Transfer BCA"
---@field account string|nil    "BCA 1234567890 a.n. Siti Aisyah"
---@field qris string|nil       "qris-238000.png", the picture of the shop's QRIS with `total` filled in, where it is paid by that; see
---                             shop:qris. chat:say("pay_qris", { picture = order.qris, order = order })

---What the customer means to buy. Writes take effect when the rule has ended well. Replies use {cart.text},
---{cart.bill}, {cart.subtotal:rupiah}, {cart.count}.
---@class Cart
---@field lines CartLine[]
---@field empty boolean
---@field count integer         things in all
---@field text string
---@field bill string
---@field subtotal integer
---@field lacking CartLine|nil  the first line that cannot be ordered today; see its `lacks`
cart = {}

---Puts it in at once, complete or not; with an equal line it is one line. The id of the line.
---@param item CartItem
---@return integer
function cart:add(item) end

---Changes what is named: { colour = "sage" }, { qty = 3 }, { colour = false }; qty 0 removes. The id under which
---the line now stands, as it may have become one with an older line; nil when it is gone.
---@param id integer
---@param to table
---@return integer|nil
function cart:set(id, to) end

---@param id integer
---@return CartLine|nil
function cart:line(id) end

---The ids of the lines that fit.
---@param of CartSelector
---@return integer[]
function cart:find(of) end

---Makes all changes, or none: then false, and the lines of which one must be named (none: nothing fits).
---@param changes CartChange[]|CartChange
---@param line? integer    the id of the one that is meant where a change fits several
---@return boolean, integer[]|nil
function cart:change(changes, line) end

---What the cart would come to after the changes, or false and the lines as with cart:change. Changes nothing.
---@param changes CartChange[]|CartChange
---@param agreed? { to?: table, via?: string, pay?: string }
---@return Sum|false, integer[]|nil
function cart:preview(changes, agreed) end

---What the cart comes to, sent and paid so: `to` as a form gives it, with `city`; `pay` the payment's name.
---@param agreed? { to?: table, via?: string, pay?: string }
---@return Sum
function cart:total(agreed) end

---Empties it.
function cart:clear() end

---An order has all of its sum, with prices as placed; `qris` until it is paid or cancelled. Replies use {order.number} of the customer's last one.
---@class Order : Sum
---@field number string       "HA-0007"
---@field kind "order"|"pickup"|"visit"
---@field at integer|nil      of a visit, or of what is fetched: when they come, in seconds since 1970
---@field at_text string|nil  "Sabtu 28 November jam 11.00"
---@field people integer|nil  how many come
---@field status "menunggu-bayar"|"dikonfirmasi"|"dibayar"|"dikirim"|"selesai"|"batal"    when it moves on, on.order_paid, order_sent, order_done, order_cancelled or order_expired runs, told { order = its number, note = … }
---@field placed integer      seconds since 1970, UTC
---@field due integer|nil     until when it is kept for a payment that comes first
---@field due_text string|nil "besok jam 20.00"

---@class Orders
orders = {}

---Places an order for the cart, and empties it. An error if the cart is empty, lacks something, or no longer comes
---to the sum's total.
---
---`kind = "visit"`: they come to look, at a time; the cart may be empty. `kind = "pickup"`: they fetch it. Where nothing is paid
---before, `till` is until when it is kept: it waits for payment until then, and is called off as an unpaid order is.
---@param sum Sum    from cart:total
---@param manner? { kind?: "order"|"pickup"|"visit", at?: integer, people?: integer, till?: integer }
---@return Order
function orders:place(sum, manner) end

---How many people have a visit at that moment, over all customers.
---@param at integer    seconds since 1970, UTC
---@return integer
function orders:booked(at) end

---Another time for a visit, or for what is fetched. Nil if there is none of that number that still lies ahead.
---@param number string
---@param to { at: integer, people?: integer }
---@return Order|nil
function orders:move(number, to) end

---Calls off a visit, or what is to be fetched. Nil if there is none of that number that still lies ahead.
---@param number string
---@return Order|nil
function orders:cancel(number) end

---The customer's last order.
---@return Order|nil
function orders:last() end

---@param number string    one of the customer's own
---@return Order|nil
function orders:find(number) end

---A promised price: it counts while the cart holds exactly these things, and its end has not come.
---@class Offer
---@field lines CartItem[]    each fit for cart:add
---@field total integer
---@field gifts string[]
---@field till integer        seconds since 1970, UTC
---@field name string

---@class Offers
---@field current Offer|nil    the last one, while it holds
offers = {}

---Promises a price: `total`, or what the things cost now; at most that. `lines` are the cart's if not given.
---@param offer { lines?: CartItem[], total?: integer, days?: integer, till?: integer, name?: string }
---@return Offer
function offers:make(offer) end
