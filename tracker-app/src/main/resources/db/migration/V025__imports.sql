-- What was imported from tables, row by row. No facts and no personal data: the facts carry the id of their import as well,
-- and the person is an opaque id.
create table import (
    id text primary key,
    -- null for an import of organisers
    trust text,
    person text,
    file text not null,
    hash text not null,
    begun timestamptz not null,
    state text not null,
    headings text[] not null,
    -- what each column says; '' for one that is left out
    columns text[] not null,
    done int not null default 0,
    rows int not null default 0,
    problem text not null default '',
    -- asked to stop; looked at between two groups of rows
    stopping boolean not null default false,
    -- how often it has been taken back or put back, so that each time has command ids of its own
    turns int not null default 0,
    -- which node is at work, and when it last said so
    node text,
    beat timestamptz
);
create index import_by_trust on import (trust, begun desc);
create index import_by_hash on import (hash);

create table import_row (
    import text not null references import on delete cascade,
    number int not null,
    outcome text not null,
    activity text,
    campaign int,
    trust text,
    command text,
    -- to be taken back although somebody changed it since
    also boolean not null default false,
    -- heading and sentence by turns
    said text[],
    primary key (import, number)
);

-- How a trust's headings were matched the last time; '' is the organisers.
create table import_matching (
    trust text not null,
    headings text[] not null,
    columns text[] not null,
    primary key (trust, headings)
);
