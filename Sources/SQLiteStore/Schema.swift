import GRDB

/// The tables, one migration for each version of the program that changed them. A migration that was released is
/// never edited: data files of every version are opened by all later ones.
///
/// Times are milliseconds since 1970 UTC; the shop's zone stands beside them. What only the program reads is JSON, in
/// which later versions may add fields; what is searched for has columns of its own.
enum Schema {
    /// `LRIS`, so that another program's database is not taken for ours.
    static let applicationID = 0x4C52_4953

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { db in
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(sql: version1)
        }
        migrator.registerMigration("2") { db in try db.execute(sql: bridge) }
        migrator.registerMigration("3") { db in try db.execute(sql: forgotten) }
        migrator.registerMigration("4") { db in try db.execute(sql: promotions) }
        return migrator
    }

    /// Brings the file up to date, as others may do at the same time: a step fails that another has taken meanwhile, and
    /// what is left is looked at again.
    static func migrate(_ pool: DatabasePool) throws {
        var taken = try pool.read(migrator.completedMigrations)
        while true {
            do {
                return try migrator.migrate(pool)
            } catch {
                let before = taken.count
                taken = try pool.read(migrator.completedMigrations)
                guard taken.count > before else { throw error }
            }
        }
    }

    /// Whether another program has made tables in it.
    static func isForeign(_ db: Database) throws -> Bool {
        if try Int.fetchOne(db, sql: "PRAGMA application_id") == applicationID { return false }
        // Another process of ours may be making the tables right now, and has made that of its migrations.
        return try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE tbl_name <> 'grdb_migrations')") ?? false
    }

    /// Who had everything erased: nothing else is kept of them, and this so that nobody sends them promotions again.
    private static let forgotten = """
        CREATE TABLE salt (bytes BLOB NOT NULL) STRICT;
        INSERT INTO salt VALUES (randomblob(16));

        CREATE TABLE forgotten (
            -- SHA-256 of the salt, the shop and the address.
            hash BLOB NOT NULL PRIMARY KEY,
            -- In seconds since 1970.
            at INTEGER NOT NULL DEFAULT (unixepoch())
        ) STRICT, WITHOUT ROWID;
        """

    private static let version1 = """
        CREATE TABLE shop (
            id TEXT NOT NULL PRIMARY KEY,
            zone TEXT NOT NULL,
            last_order INTEGER NOT NULL DEFAULT 0,
            -- Goes up when what is reserved may have changed.
            stock_version INTEGER NOT NULL DEFAULT 0
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE customer (
            id INTEGER PRIMARY KEY,
            shop TEXT NOT NULL REFERENCES shop,
            address TEXT NOT NULL,
            merged_into INTEGER REFERENCES customer ON DELETE CASCADE,
            version INTEGER NOT NULL,
            -- When the conversation next wants to be woken.
            due INTEGER,
            -- Since when a person is needed.
            needs_person INTEGER,
            conversation TEXT NOT NULL,
            customer TEXT NOT NULL,
            UNIQUE (shop, address)
        ) STRICT;
        CREATE INDEX customer_due ON customer (shop, due) WHERE due IS NOT NULL;
        CREATE INDEX customer_needs_person ON customer (shop, needs_person) WHERE needs_person IS NOT NULL;
        CREATE INDEX customer_merged_into ON customer (merged_into) WHERE merged_into IS NOT NULL;

        CREATE TABLE turn (
            id INTEGER PRIMARY KEY,
            customer INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
            event TEXT,
            at INTEGER NOT NULL,
            is_missed INTEGER NOT NULL,
            body TEXT NOT NULL
        ) STRICT;
        CREATE INDEX turn_customer ON turn (customer);
        CREATE UNIQUE INDEX turn_event ON turn (event, customer) WHERE event IS NOT NULL;
        CREATE INDEX turn_missed ON turn (id) WHERE is_missed;

        -- What is still to be delivered; gone when it is.
        CREATE TABLE outbox (
            turn INTEGER NOT NULL PRIMARY KEY REFERENCES turn ON DELETE CASCADE
        ) STRICT;

        CREATE TABLE placed_order (
            shop TEXT NOT NULL REFERENCES shop,
            number TEXT NOT NULL COLLATE NOCASE,
            customer INTEGER REFERENCES customer ON DELETE SET NULL,
            is_reserving INTEGER NOT NULL,
            body TEXT NOT NULL,
            PRIMARY KEY (shop, number)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX placed_order_customer ON placed_order (customer);
        CREATE INDEX placed_order_reserving ON placed_order (shop) WHERE is_reserving;

        CREATE TABLE notice (
            id INTEGER PRIMARY KEY,
            customer INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
            at INTEGER NOT NULL,
            is_done INTEGER NOT NULL DEFAULT 0,
            body TEXT NOT NULL
        ) STRICT;
        CREATE INDEX notice_customer ON notice (customer);
        CREATE INDEX notice_open ON notice (id) WHERE NOT is_done;

        CREATE TABLE private_address (
            shop TEXT NOT NULL REFERENCES shop,
            address TEXT NOT NULL,
            PRIMARY KEY (shop, address)
        ) STRICT, WITHOUT ROWID;
        """
}
