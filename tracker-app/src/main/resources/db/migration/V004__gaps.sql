-- Numbers of the global order that will never hold a fact: proven by the database, kept for people to read (decision 0004).
create table released_gap
(
    positions   int8range   not null,
    ceiling     xid8        not null,
    released_at timestamptz not null default now(),
    constraint released_gap_once exclude using gist (positions with &&)
);
