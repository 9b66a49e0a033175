-- Who has been reminded of which activity, and how often; and who does not want to be.
alter table account add column reminders boolean not null default true;
-- stands in each reminder; whoever has it can stop them without signing in
alter table account add column reminder_key uuid not null default gen_random_uuid();
create unique index account_by_reminder_key on account (reminder_key);

create table reminder (
    person text not null references account on delete cascade,
    -- an activity, or 'digest'
    about text not null,
    times int not null,
    last_on date not null,
    primary key (person, about)
);
