-- Look-up tables that are written in the same transaction as the facts they come from, so that a rule never asks a
-- register that is behind (decision 0003).
create table trust
(
    code        text primary key,
    name        text not null,
    type        text,
    region_code text not null,
    region_name text not null,
    icb_code    text not null,
    icb_name    text not null,
    town        text,
    postcode    text,
    latitude    double precision,
    longitude   double precision,
    authority   text,
    opened      date,
    closed      date,
    successors  text[] not null default '{}'
);
create index trust_region on trust (region_code);
create index trust_icb on trust (icb_code);

create table campaign
(
    year        integer primary key,
    name        text    not null,
    run_up_from date    not null,
    first_day   date    not null,
    last_day    date    not null,
    late_until  date    not null,
    dates       text    not null,
    closed      boolean not null default false
);

create table campaign_course
(
    year     integer not null references campaign (year) on delete cascade,
    course   text    not null,
    title    text    not null,
    provider text    not null,
    address  text    not null,
    primary key (year, course)
);

create table campaign_goal
(
    year    integer not null references campaign (year) on delete cascade,
    measure text    not null,
    level   text    not null,
    code    text,
    target  integer not null,
    by_day  date    not null,
    unique nulls not distinct (year, measure, level, code)
);

create table campaign_frozen_count
(
    year     integer     not null references campaign (year) on delete cascade,
    name     text        not null,
    instant  timestamptz not null,
    position bigint      not null,
    primary key (year, name)
);
