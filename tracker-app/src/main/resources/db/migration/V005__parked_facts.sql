-- Facts that could not be digested by the reader, and those that wait behind them. The facts themselves stay in
-- domain_event; here stands only which ones and why (decision 0010).
create table parked_fact
(
    position  bigint primary key,
    activity  text        not null,
    name      text        not null,
    parked_at timestamptz not null,
    why       text        not null
);
create index parked_fact_activity on parked_fact (activity, position);
