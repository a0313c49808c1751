extension Schema {
    /// Version 4: how promotions are taken.
    static let promotions = """
        -- The gateway's code, where it was blocked, reported or held back, and when that was told.
        ALTER TABLE delivery ADD COLUMN complaint TEXT;
        ALTER TABLE delivery ADD COLUMN complained_at INTEGER;
        CREATE INDEX delivery_promos ON delivery (id) WHERE purpose = 'promo';
        CREATE INDEX delivery_promos_to ON delivery (line, recipient) WHERE purpose = 'promo';
        -- From when on complaints count.
        ALTER TABLE shop ADD COLUMN promos_resumed INTEGER;
        """

    /// Version 2: what comes in by webhooks, and what goes out by gateways.
    static let bridge = """
        -- What came in. The same id of a line again is the same thing again.
        -- Numbers are never used again: buttons, statuses and the running process know rows by them.
        CREATE TABLE arrival (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            line TEXT NOT NULL,
            external TEXT NOT NULL,
            shop TEXT NOT NULL,
            address TEXT NOT NULL,
            received INTEGER NOT NULL,
            -- waiting, done, unknown
            state TEXT NOT NULL,
            -- Taken out when it is answered: the turn has what was said.
            body TEXT,
            UNIQUE (line, external)
        ) STRICT;
        CREATE INDEX arrival_waiting ON arrival (shop, address) WHERE state = 'waiting';

        -- Whose the names are that gateways have for people, and when each last wrote under it.
        CREATE TABLE gateway_name (
            line TEXT NOT NULL,
            name TEXT NOT NULL,
            shop TEXT NOT NULL,
            address TEXT NOT NULL,
            last_message INTEGER,
            PRIMARY KEY (line, name)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX gateway_name_address ON gateway_name (shop, address);

        CREATE TABLE delivery (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            turn INTEGER NOT NULL REFERENCES turn ON DELETE CASCADE,
            line TEXT NOT NULL,
            recipient TEXT NOT NULL,
            purpose TEXT NOT NULL,
            -- queued, sending, sent, unknown, dead, dropped
            state TEXT NOT NULL DEFAULT 'queued',
            said_at INTEGER NOT NULL,
            -- Not to be tried before.
            next_at INTEGER NOT NULL DEFAULT 0,
            parts_sent INTEGER NOT NULL DEFAULT 0,
            attempts INTEGER NOT NULL DEFAULT 0,
            was_unknown INTEGER NOT NULL DEFAULT 0,
            sent_at INTEGER,
            gateway_id TEXT,
            -- The furthest that a status told of: sent, delivered, read.
            reached TEXT,
            -- Of which of its messages that was told last.
            reached_part INTEGER,
            reason TEXT,
            body TEXT NOT NULL
        ) STRICT;
        CREATE INDEX delivery_turn ON delivery (turn);
        CREATE INDEX delivery_open ON delivery (id) WHERE state IN ('queued', 'sending', 'unknown');
        CREATE INDEX delivery_dead ON delivery (id) WHERE state = 'dead';
        CREATE INDEX delivery_gateway_id ON delivery (line, gateway_id) WHERE gateway_id IS NOT NULL;
        CREATE INDEX delivery_promo ON delivery (line, recipient, sent_at) WHERE purpose = 'promo' AND state = 'sent';
        """
}
