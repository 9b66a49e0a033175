-- A device on which somebody has signed in before. Only the hash of its cookie is kept. One browser can be known for several people.
create table known_device (
    hash bytea not null,
    person text not null references account on delete cascade,
    since timestamptz not null default now(),
    used timestamptz not null default now(),
    primary key (hash, person)
);

create index known_device_by_person on known_device (person);

-- a link to choose a new password
alter table one_time_link drop constraint one_time_link_kind_check;
alter table one_time_link add constraint one_time_link_kind_check check (kind in ('INVITATION', 'SIGN_IN', 'PASSWORD'));

-- Whoever signs in with the password that was printed at the first start has no role until they have given an address and a password
-- of their own.
alter table account add set_up_due boolean not null default false;
update account set set_up_due = true where sign_in_name = 'administrator' and password is not null;

-- A token works for a year. One that was made before there was an end gets two months at least, so that its trust is warned in time.
alter table api_token add expires timestamptz;
update api_token set expires = greatest(made + interval '1 year', now() + interval '60 days');
-- the default is for a node that is still of the version before
alter table api_token alter column expires set default now() + interval '1 year', alter column expires set not null;
-- when its trust was told that it ends soon
alter table api_token add warned timestamptz;
