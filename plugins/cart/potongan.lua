-- Potongan dan hadiah yang ikut, atau yang lepas karena jumlahnya berkurang: disebut, supaya totalnya tidak mengejutkan.
local potongan = {}

reply "promo_note" [[ Sudah termasuk {sum.reason}: hemat {sum.discount:rupiah}{gifts}. ]]
reply "promo_gone" [[ {reason} lepas ya {kak}, karena jumlahnya berkurang. ]]

-- `before`: jumlahnya sebelum diubah, atau nil.
function potongan.say(chat, before)
  local sum = cart:total {}
  if sum.discount > 0 then
    local gifts = #sum.gifts > 0 and ", gratis " .. table.concat(sum.gifts, ", ") or ""
    return chat:say("promo_note", { sum = sum, gifts = gifts })
  end
  if before and before.discount > 0 then chat:say("promo_gone", { reason = before.reason }) end
end

return potongan
