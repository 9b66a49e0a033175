-- What counters at stands tell comes in hundreds: it is no news for a board. The newest facts that are none of these are found
-- without a walk through all of them.
alter table participation_fact add column small boolean not null default false;
update participation_fact set small = true where name = 'stand.VisitorsTallied';
create index participation_fact_news on participation_fact (campaign, position desc) where not small;
