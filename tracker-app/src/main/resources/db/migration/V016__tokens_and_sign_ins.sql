-- Who made a token: the opaque id of a person, no name; null for who did it on the server itself.
alter table api_token add made_by text;

-- Where somebody is signed in. The session holds the id; without its row it is nobody's, on every node. Times are those of the
-- database: sessions live in real time, also where the clock of the house is a simulated one.
create table sign_in (
    id text primary key,
    person text not null references account on delete cascade,
    -- as people say it: "Firefox on Windows"
    device text not null,
    since timestamptz not null default now(),
    seen timestamptz not null default now()
);

create index sign_in_by_person on sign_in (person);

-- A device on which somebody stays signed in. Only hashes of what its cookie holds are kept.
create table remembered_device (
    series bytea primary key,
    person text not null references account on delete cascade,
    token bytea not null,
    -- the one before: of two tabs that are opened at once the second still shows it
    token_before bytea,
    device text not null,
    since timestamptz not null default now(),
    used timestamptz not null default now()
);

create index remembered_device_by_person on remembered_device (person);
