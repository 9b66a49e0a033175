-- Who may sign in, and in whose name. Personal data: it stands here and never in a fact.
create table account (
    person text primary key,
    address text not null,
    -- the address in small letters; the administrator made at the first start has a name here instead
    sign_in_name text not null unique,
    name text not null,
    -- bcrypt; null for who signs in by a link or through the organisation's own sign-in
    password text,
    national_role text check (national_role in ('ORGANISER', 'ADMINISTRATOR')),
    opened_at timestamptz,
    last_here timestamptz
);

create table account_trust (
    person text not null references account on delete cascade,
    trust text not null,
    role text not null check (role in ('CONTRIBUTOR', 'LEAD')),
    primary key (person, trust)
);

create index account_trust_by_trust on account_trust (trust);

-- A link that works once. Only its hash is kept, so who reads this table cannot use it.
create table one_time_link (
    hash bytea primary key,
    person text not null references account on delete cascade,
    kind text not null check (kind in ('INVITATION', 'SIGN_IN')),
    expires_at timestamptz not null
);

create index one_time_link_by_person on one_time_link (person);

-- What is to go out by mail, and what did.
create table letter (
    id bigint generated always as identity primary key,
    person text not null references account on delete cascade,
    subject text not null,
    -- emptied once it has gone out or can no longer be used
    body text not null,
    written_at timestamptz not null,
    expires_at timestamptz not null,
    sent_at timestamptz,
    tries int not null default 0,
    failure text not null default ''
);

create index letter_to_send on letter (id) where sent_at is null;
