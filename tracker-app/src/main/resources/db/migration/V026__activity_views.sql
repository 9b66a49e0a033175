-- What other packages read of the ledger, so that only the package that keeps it knows the table: each activity as it is known
-- now, and all its versions. A rebuild replaces the table beneath them and makes them again (decision 0011).
create view activity_version as select * from participation_ledger;
create view activity_now as select * from participation_ledger where to_position is null;
