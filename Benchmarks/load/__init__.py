"""What webhook.py is made of: the messages, who writes them, and the processes that are measured."""
