-- That those who follow a promise were told of something that became of it: nobody is told of the same thing twice.
alter table commitment_update add column told_at timestamptz;
alter table commitment_move add column told_at timestamptz;
