-- What people typed, beside the event it belongs to, so that it can be removed for good (decision 50). The events themselves
-- hold an empty text where one stood. texts is a JSON object from the place in the event to the text.
create table event_text
(
    position bigint primary key,
    texts    text not null
);

-- How far the events of before have been gone through: those up to until are given their texts here after the start, in steps.
create table event_text_move
(
    one      boolean primary key default true check (one),
    position bigint not null,
    until    bigint not null
);
insert into event_text_move (position, until) select 0, coalesce(max(global_index), 0) from domain_event;

-- The sentences for everybody: without reasons and what a correction replaced, and without any text. Until the events of before
-- have been gone through they are null, and the public reads only what kind of thing happened.
alter table participation_fact add column public_told text, add column bare_told text;
