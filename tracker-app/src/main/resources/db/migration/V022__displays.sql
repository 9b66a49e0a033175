-- Screens that show a wallboard (decision 0039). What opens one is kept nowhere: only its SHA-256, which is enough for 192 random
-- bits. The part is no foreign key, because the register can be emptied and filled again from the facts.
create table display
(
    id        text primary key,
    name      text        not null,
    level     text        not null,
    code      text,
    hash      text        not null unique,
    made      timestamptz not null,
    last_seen timestamptz,
    ended     timestamptz
);
