print("steps")
