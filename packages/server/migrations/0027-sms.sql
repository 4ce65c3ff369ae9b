-- Codes by SMS: whose a number is, and a code that goes to a number where another goes to an address.

create table account_phone (
  organisation_id uuid not null references organisation (id),
  number text not null check (number ~ '^\+[1-9][0-9]{6,14}$'),
  resident_id uuid not null,
  proved_at timestamptz not null,
  primary key (organisation_id, number),
  unique (organisation_id, resident_id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);

-- A number that was added, changed or removed, until everybody who had to hear of it was told.
create table account_phone_change (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  resident_id uuid not null,
  old_number text,
  changed_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);
create index account_phone_change_of on account_phone_change (organisation_id, resident_id);

alter table sign_in alter column email drop not null;
alter table sign_in add column number text;
-- The page the code is typed on, as the last line of the message names it.
alter table sign_in add column host text;
alter table sign_in add constraint sign_in_goes_one_way check ((email is null) <> (number is null));
create index sign_in_of_number on sign_in (organisation_id, number);

alter table fresh_code alter column email drop not null;
alter table fresh_code add column number text;
alter table fresh_code add constraint fresh_code_goes_one_way check ((email is null) <> (number is null));
create index fresh_code_of_number on fresh_code (organisation_id, number);

alter table fresh_code drop constraint fresh_code_purpose_check;
alter table fresh_code add constraint fresh_code_purpose_check
  check (purpose in ('read-contact', 'console', 'account', 'new-address', 'new-number'));

call wederkerig_fence('account_phone');
call wederkerig_fence('account_phone_change');
