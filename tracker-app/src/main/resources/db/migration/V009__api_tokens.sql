-- With what a trust's own system shows who it is. The secret itself is kept nowhere: only its SHA-256, which is enough for 256
-- random bits. The trust is no foreign key, because the register can be emptied and filled again from the facts.
create table api_token
(
    id        text primary key,
    trust     text        not null,
    name      text        not null,
    hash      bytea       not null unique,
    made      timestamptz not null,
    -- the day only: enough to find what nobody uses any more
    last_used date,
    revoked   timestamptz
);
create index api_token_trust on api_token (trust);
