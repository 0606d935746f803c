extension LibrarySchema {
    /// What watching remembers: the pages it looks at, what came from the net, and what was told to whom.
    static let watching = """
        CREATE TABLE watched (
            source TEXT PRIMARY KEY,
            since TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE page (
            address TEXT PRIMARY KEY,
            source TEXT NOT NULL,
            year INTEGER,
            verdict TEXT NOT NULL,
            reason TEXT,
            sha256 TEXT,
            wording TEXT,
            since TEXT NOT NULL,
            isquiet INTEGER NOT NULL,
            istold INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE fetch (
            id INTEGER PRIMARY KEY,
            address TEXT NOT NULL,
            url TEXT NOT NULL,
            time TEXT NOT NULL,
            status INTEGER NOT NULL,
            headers TEXT NOT NULL,
            sha256 TEXT NOT NULL
        ) STRICT;
        CREATE INDEX fetch_address ON fetch (address);
        CREATE TABLE body (
            sha256 TEXT PRIMARY KEY,
            bytes INTEGER NOT NULL,
            original BLOB NOT NULL
        ) STRICT;
        CREATE TABLE digest (
            place INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            time TEXT NOT NULL
        ) STRICT;
        CREATE TABLE alert (
            id TEXT PRIMARY KEY,
            digest TEXT REFERENCES digest (id),
            kind TEXT NOT NULL,
            country TEXT NOT NULL,
            year INTEGER NOT NULL,
            significance REAL NOT NULL,
            content TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX alert_digest ON alert (digest);
        CREATE TABLE delivery (
            digest TEXT NOT NULL REFERENCES digest (id),
            channel TEXT NOT NULL,
            attempts INTEGER NOT NULL,
            delivered TEXT,
            problem TEXT,
            PRIMARY KEY (digest, channel)
        ) STRICT, WITHOUT ROWID;
        """
}
