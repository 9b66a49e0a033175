-- The ledger: every version of every activity's contribution, with both clocks. All of it can be emptied and filled
-- again from the event store.
create table participation_ledger
(
    activity      text        not null,
    version       integer     not null,
    from_position bigint      not null,
    to_position   bigint,
    known_from    timestamptz not null,
    known_to      timestamptz,
    kind          text        not null,
    campaign      integer     not null,
    trust         text,
    day_from      date        not null,
    day_to        date        not null,
    title         text        not null,
    stage         text        not null,
    counts_as     text        not null,
    reach_low     integer,
    reach_best    integer,
    reach_high    integer,
    reach_method  text,
    late          boolean     not null,
    withdrawn     boolean     not null,
    -- what it adds to its total, so that the figures as at an instant are sums of the same amounts
    add_low       integer     not null,
    add_best      integer     not null,
    add_high      integer     not null,
    add_counted   integer     not null,
    add_unknown   integer     not null,
    constraint participation_ledger_pk primary key (activity, version)
);
create unique index participation_ledger_current on participation_ledger (activity) where to_position is null;
create index participation_ledger_trust on participation_ledger (campaign, trust) where to_position is null;
create index participation_ledger_known on participation_ledger (campaign, known_from);

-- The totals now: small, kept in the same transaction, so that a board costs the same however many facts there are.
create table participation_total
(
    campaign   integer not null,
    trust      text,
    kind       text    not null,
    counts_as  text    not null,
    day        date    not null,
    activities integer not null,
    reach_low  bigint  not null,
    reach_best bigint  not null,
    reach_high bigint  not null,
    counted    integer not null,
    unknown    integer not null,
    constraint participation_total_key unique nulls not distinct (campaign, trust, kind, counts_as, day)
) with (fillfactor = 70);

-- Every fact about an activity, as people read it.
create table participation_fact
(
    position bigint primary key,
    known    timestamptz not null,
    activity text        not null,
    campaign integer     not null,
    trust    text,
    kind     text        not null,
    name     text        not null,
    told     text        not null
);
create index participation_fact_activity on participation_fact (activity, position);
create index participation_fact_campaign on participation_fact (campaign, position desc);
create index participation_fact_trust on participation_fact (campaign, trust, position desc);

create table participation_last_known
(
    campaign integer     not null,
    trust    text        not null,
    known    timestamptz not null,
    primary key (campaign, trust)
);

-- How far the read models have come: one row.
create table read_position
(
    one      boolean primary key default true check (one),
    position bigint      not null,
    known    timestamptz not null
);
insert into read_position (position, known) values (0, '-infinity');
