reply "price" [[ {product.name} {product.price:rupiah} {kak}, {product.note}. ]]
reply "need" [[ Mau dipakai harian atau buat acara, {kak}? ]]
