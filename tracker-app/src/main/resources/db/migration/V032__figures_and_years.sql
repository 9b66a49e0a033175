-- Sums of people can be larger than one activity's figure: all that is added up is bigint. A view is made again because it lists
-- the columns of its table.
drop view activity_now;
drop view activity_version;
alter table participation_ledger
    alter column add_low type bigint,
    alter column add_best type bigint,
    alter column add_high type bigint,
    alter column add_counted type bigint,
    alter column add_unknown type bigint;
create view activity_version as select * from participation_ledger;
create view activity_now as select * from participation_ledger where to_position is null;

alter table participation_total
    alter column activities type bigint,
    alter column counted type bigint,
    alter column unknown type bigint;
alter table participation_change
    alter column activities type bigint,
    alter column counted type bigint,
    alter column unknown type bigint;
alter table participation_checkpoint
    alter column activities type bigint,
    alter column counted type bigint,
    alter column unknown type bigint;

-- Activities with figures that wait for an organiser are few; their list is asked for on every change.
create index participation_ledger_checked on participation_ledger (from_position)
    where to_position is null and counts_as in ('BEING_CHECKED', 'SENT_BACK');

-- The year of the campaign against which an import was checked, and the other years whose rows are imported too.
alter table import add column year integer, add column years integer[] not null default '{}';
