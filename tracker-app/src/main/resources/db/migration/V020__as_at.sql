-- Figures as at any instant without adding up the ledger (decision 36). All of it can be emptied and filled again.

-- By how much each total moved in each quarter of an hour in which facts became known; kept in the same transaction as the totals.
create table participation_change
(
    campaign   integer     not null,
    quarter    timestamptz not null,
    trust      text,
    kind       text        not null,
    counts_as  text        not null,
    day        date        not null,
    activities integer     not null,
    reach_low  bigint      not null,
    reach_best bigint      not null,
    reach_high bigint      not null,
    counted    integer     not null,
    unknown    integer     not null,
    constraint participation_change_key unique nulls not distinct (campaign, quarter, trust, kind, counts_as, day)
);

-- The totals as they stood before some of those quarters, so that no question adds up more than a few of them.
create table participation_checkpoint
(
    campaign   integer     not null,
    before     timestamptz not null,
    trust      text,
    kind       text        not null,
    counts_as  text        not null,
    day        date        not null,
    activities integer     not null,
    reach_low  bigint      not null,
    reach_best bigint      not null,
    reach_high bigint      not null,
    counted    integer     not null,
    unknown    integer     not null,
    constraint participation_checkpoint_key unique nulls not distinct (campaign, before, trust, kind, counts_as, day)
);

-- Between which positions the facts lie that became known in a quarter of an hour.
create table known_quarter
(
    quarter        timestamptz primary key,
    first_position bigint not null,
    last_position  bigint not null
);

insert into participation_change (campaign, quarter, trust, kind, counts_as, day,
    activities, reach_low, reach_best, reach_high, counted, unknown)
select campaign, date_bin('15 minutes', known, 'epoch'), trust, kind, counts_as, day_from,
       sum(sign), sum(sign * add_low), sum(sign * add_best), sum(sign * add_high), sum(sign * add_counted), sum(sign * add_unknown)
from (select 1 as sign, known_from as known, * from participation_ledger
      union all
      select -1, known_to, * from participation_ledger where known_to is not null) moves
group by 1, 2, 3, 4, 5, 6
having sum(sign) <> 0 or sum(sign * add_low) <> 0 or sum(sign * add_best) <> 0 or sum(sign * add_high) <> 0
    or sum(sign * add_counted) <> 0 or sum(sign * add_unknown) <> 0;

insert into known_quarter (quarter, first_position, last_position)
select date_bin('15 minutes', time_stamp::timestamptz, 'epoch'), min(global_index), max(global_index)
from domain_event where global_index <= (select position from read_position) group by 1;
