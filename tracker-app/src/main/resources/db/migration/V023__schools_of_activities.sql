-- The number of the school of an activity, so that it can be asked which areas have been reached (decision 0042). What is in the ledger
-- already is given its number from the facts: that of the last one, up to the version, that describes the activity. They are read as text, so that one that is no JSON any more stops no start.
alter table participation_ledger add column urn text;

create temporary table described on commit drop as
select aggregate_identifier as activity, global_index as position,
       substring(encode(payload, 'escape') from '"details"\s*:\s*\{.*?"school"\s*:\s*\{\s*"urn"\s*:\s*"([0-9]{6})"') as urn
from domain_event
where payload_type in ('schooltalk.SchoolTalkBooked', 'schooltalk.SchoolTalkDelivered', 'schooltalk.SchoolTalkCorrected',
                       'departmentvisit.DepartmentVisitArranged', 'departmentvisit.DepartmentVisitHosted',
                       'departmentvisit.DepartmentVisitCorrected');
create index described_by_activity on described (activity, position);

update participation_ledger l
set urn = (select d.urn from described d where d.activity = l.activity and d.position <= l.from_position
           order by d.position desc limit 1)
where l.kind in ('SCHOOL_TALK', 'DEPARTMENT_VISIT')
  and exists (select 1 from described d where d.activity = l.activity and d.urn is not null);
