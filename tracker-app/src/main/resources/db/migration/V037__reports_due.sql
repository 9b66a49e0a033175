-- Reports that are due are counted for every board, by the last day of what is planned.
create index participation_ledger_planned on participation_ledger (campaign, day_to) where counts_as = 'PLANNED';
