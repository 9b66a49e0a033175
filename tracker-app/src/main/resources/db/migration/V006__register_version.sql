-- Moves with every fact about a trust or a campaign, in that fact's transaction. Commands decide on a copy of the registers
-- in memory, and are stored only if the registers still stand where they stood then (decision 0015).
create table register_version
(
    one     boolean primary key default true check (one),
    version bigint not null
);
insert into register_version (version) values (0);
