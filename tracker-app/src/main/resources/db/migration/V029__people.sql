-- What the public may learn of an activity before its day (decision 0051). An activity with pupils that was stored before the
-- question was asked is not open to the public.
alter table participation_ledger
    add column open_to_public boolean not null default true,
    -- of education of its pupils, told before the day
    add column phase text,
    -- the first day on which the public sees what it is and where; null if that is told already
    add column shown_from date;
update participation_ledger
set open_to_public = false, shown_from = case when stage <> 'HELD' then day_from end
where kind in ('SCHOOL_TALK', 'DEPARTMENT_VISIT');
create or replace view activity_version as select * from participation_ledger;
create or replace view activity_now as select * from participation_ledger where to_position is null;

-- Accounts that nobody uses are closed after two campaigns, once their owners have been told.
alter table account
    -- one that exists already counts as made today, so that nobody is told too early
    add column made_at timestamptz not null default now(),
    add column told_unused_at timestamptz;

-- What the public says is wrong with an activity. A table and not events: a stranger's text must be deletable (decision 0051).
create table problem_message (
    id text primary key,
    activity text not null,
    body text not null check (length(body) <= 1000),
    received timestamptz not null,
    closed timestamptz
);

create index problem_message_received on problem_message (received);
