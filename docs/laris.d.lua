---@meta
-- What rules may call, for editors that speak the Lua language server (see .luarc.json).

-- While a file loads -------------------------------------------------------------------------------

---@class ShopFields
---@field name string
---@field persona? string
---@field owner? string    phone number with the country first: "+6281234567890"
---@field zone? "WIB"|"WITA"|"WIT"
---@field hours? string|string[]    "Senin-Sabtu 08.00-20.00"
---@field address? string
---@field session_pause? integer    minutes without a message that end a session; 360 if not given
---@field [string] any    fields of the shop's own, read as shop.NAME and {NAME}

---What the shop says: a variant a line, "|" starts a new bubble, {name} is filled in.
---@param name string
---@return fun(variants: string)
function reply(name) end

---Patterns of an intent, one a line. Small talk has a negative priority: it is answered only alone.
---@param name string
---@param options? { priority?: integer }
---@return fun(patterns: string)
function intent(name, options) end

---Whole messages of an intent, one a line, for what no pattern matches.
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

---Leaves out an intent, and its rule, that a plugin brought.
---@param intent string
function drop(intent) end

---Takes a plugin: its intents, replies and rules. Gives back what its file returns.
---@param plugin string
---@return any
function require(plugin) end

---The rules of this file: on.NAME answers the intent NAME, or is named by chat:go.
---on.session runs at the first message of a session, on.fallback when nothing was understood.
---@type table<string, fun(chat: Chat)>
on = {}

-- While a rule runs --------------------------------------------------------------------------------

---@class Chat
---@field now integer        seconds since 1970, UTC
---@field text string        what the customer wrote
---@field opening boolean    this turn begins a session
---@field misses integer     messages in a row that were not understood, this one included
local Chat = {}

---Says a reply; the same reply in the same words only once a turn. A list `choices` is offered with it.
---@param reply string
---@param arguments? table
function Chat:say(reply, arguments) end

---What was told under a name, or nil; never asks. Where the message names no product, "product", "colour" and
---"size" are those last spoken of. "products" is a list when the words fit several.
---@param name string
---@return any
function Chat:known(name) end

---Ends this rule; that one goes on, with these values.
---@param rule string
---@param values? table
function Chat:go(rule, values) end

---@class Product
---@field sku string
---@field name string
---@field price integer       rupiah
---@field stock integer|nil   how many there are in all; nil when nobody counts
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
customer = {}

---@class Shop : ShopFields
---@field daypart string              pagi, siang, sore, malam
---@field closes string|nil           "20.00"; nil on a day when the shop is closed
---@field opens_next string|nil       "besok jam 08.00"
---@overload fun(fields: ShopFields)
shop = {}

---@param at? integer    seconds since 1970, UTC; now if not given
---@return boolean
function shop:open(at) end
