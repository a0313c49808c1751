shop { name = "Bench", zone = "WIB" }
