intent "two" [[ info dua ]]
reply "one" [[ Halo {kak}, ini yang pertama. ]]
reply "two" [[ Dan ini yang kedua, {kak}? ]]
function on.two(chat)
  chat:say "one"
  chat:say "two"
end
